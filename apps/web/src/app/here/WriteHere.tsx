import { type AnswerCommand, decideAnswer, type Pair } from "@counterpoint/talk";
import { type ReactNode, useRef, useState } from "react";
import { carryOut } from "../../places/ours/today/carry-out.ts";
import type { Asked } from "../../places/ours/today/use-questions.ts";
import { Button } from "../../ui/button/Button.tsx";
import { Equal } from "../../ui/equal/Equal.tsx";
import { Text } from "../../ui/text/Text.tsx";
import { type Focusable, TextField } from "../../ui/text-field/TextField.tsx";
import { Screen } from "../arrive/Screen.tsx";
import { readNow } from "../now.ts";
import { useNames, useOurBook } from "../ours/ours-context.ts";
import { useWords } from "../words.ts";

interface WriteHereProps {
  readonly asked: Asked;
  readonly pair: Pair;
  /** Sealed or passed: whoever has the phone next cannot tell. */
  readonly onDone: () => void;
}

/** One person's page of a question, on their own side. What is sealed lies under their own lock. */
export function WriteHere({ asked: { date, question }, pair, onDone }: WriteHereProps): ReactNode {
  const { here, questions } = useWords();
  const words = here.together;
  const { ask } = questions;
  const book = useOurBook();
  const { me } = useNames();
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);
  const field = useRef<Focusable>(null);
  const send = async (command: AnswerCommand): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const act = decideAnswer(command, { pair, date, question, opened: false, now: readNow().ms });
    const outcome = act.ok ? await carryOut(book, act.value) : act.error;
    setBusy(false);
    if (outcome === "done" || outcome === "later") return onDone();
    setError(ask.refused[outcome]);
    field.current?.focus();
  };
  return (
    <Screen title={question.text} lead={words.write(me)}>
      <TextField
        ref={field}
        label={ask.label}
        error={error}
        lines="many"
        rows={5}
        voice={book.space.member}
        value={text}
        onChange={(typed) => {
          setText(typed);
          setError(undefined);
        }}
      />
      <Text kind="sub">{words.passText}</Text>
      <Equal>
        <Button
          busyLabel={busy ? here.working : undefined}
          onPress={() => void send({ type: "answer", text, opens: "together-now" })}
        >
          {words.seal}
        </Button>
        <Button busyLabel={busy ? here.working : undefined} onPress={() => void send({ type: "pass" })}>
          {words.pass}
        </Button>
      </Equal>
    </Screen>
  );
}
