import { addDays } from "@counterpoint/kernel";
import { type AnswerCommand, decideAnswer, EVENINGS, nextOpening, type Pair } from "@counterpoint/talk";
import { type ReactNode, useRef, useState } from "react";
import { readNow, useNow } from "../../../app/now.ts";
import { useOurBook } from "../../../app/ours/ours-context.ts";
import { useWords } from "../../../app/words.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Equal } from "../../../ui/equal/Equal.tsx";
import { Points } from "../../../ui/lists/Points.tsx";
import { Section } from "../../../ui/section/Section.tsx";
import { type Focusable, TextField } from "../../../ui/text-field/TextField.tsx";
import { carryOut, type Outcome } from "./carry-out.ts";
import { openingWords } from "./opening-words.ts";
import styles from "./Questions.module.css";
import type { Asked } from "./use-questions.ts";

interface AnswerFormProps {
  readonly asked: Asked;
  readonly pair: Pair;
}

type Said = { readonly kind: "well"; readonly text: string } | { readonly kind: "refused"; readonly text: string };

/** A field whose words are on the screen alone, and four buttons of which none leaves a trace on the page. */
export function AnswerForm({ asked: { date, question }, pair }: AnswerFormProps): ReactNode {
  const { lang, questions } = useWords();
  const { ask } = questions;
  const book = useOurBook();
  const now = useNow();
  const [text, setText] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const field = useRef<Focusable>(null);
  const opening = nextOpening(date, pair, now.ms);

  const tell = (outcome: Outcome): void => {
    if (outcome === "done" || outcome === "later") {
      setSaid({ kind: "well", text: ask[outcome] });
      setText("");
    } else {
      setSaid({ kind: "refused", text: ask.refused[outcome] });
      field.current?.focus();
    }
  };
  const send = async (command: AnswerCommand): Promise<void> => {
    setBusy(true);
    setSaid(null);
    const act = decideAnswer(command, { pair, date, question, opened: false, now: readNow().ms });
    tell(act.ok ? await carryOut(book, act.value) : act.error);
    setBusy(false);
  };
  const choices: readonly (readonly [string, AnswerCommand])[] = [
    [ask.seal, { type: "answer", text, opens: "at-the-hour" }],
    [ask.together, { type: "answer", text, opens: "together-now" }],
    [ask.pass, { type: "pass" }],
    [ask.takeBack, { type: "takeBack" }],
  ];
  return (
    <>
      <TextField
        ref={field}
        label={ask.label}
        hint={ask.hint}
        error={said?.kind === "refused" ? said.text : undefined}
        lines="many"
        rows={4}
        voice={book.space.member}
        value={text}
        onChange={(typed) => {
          setText(typed);
          setSaid(null);
        }}
      />
      {opening !== null && (
        <p className={styles["said"]}>
          {openingWords(opening, now, lang, ask)} {ask.last(addDays(date, EVENINGS - 1), now.today)}
        </p>
      )}
      <Equal>
        {choices.map(([label, command]) => (
          <Button
            key={command.type + label}
            busyLabel={isBusy ? ask.busy : undefined}
            onPress={() => void send(command)}
          >
            {label}
          </Button>
        ))}
      </Equal>
      <p role="status">{said?.kind === "well" ? said.text : ""}</p>
      {book.reach === undefined && <p className={styles["said"]}>{ask.byFiles}</p>}
      <Section title={ask.about.title}>
        <Points points={ask.about.points} />
      </Section>
    </>
  );
}
