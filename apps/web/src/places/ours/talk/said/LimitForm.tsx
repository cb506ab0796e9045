import { decideLimit, LIMIT_LENGTH, type LimitAbout, type SaidLimit } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { newRecordName } from "../../../../app/record-name.ts";
import type { Operations } from "../../../../app/space-context.ts";
import { useWords } from "../../../../app/words.ts";
import { RadioChips } from "../../../../ui/chips/RadioChips.tsx";
import { TextField } from "../../../../ui/text-field/TextField.tsx";
import { DraftForm } from "../DraftForm.tsx";
import { Look } from "../Look.tsx";
import styles from "../Talk.module.css";
import { useDraft } from "../use-draft.ts";
import type { OpenForm } from "../use-forms.ts";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";
import { LimitLetter } from "./LimitLetter.tsx";
import { LimitStarters } from "./LimitStarters.tsx";
import { type LimitWords, tidy } from "./limit-words.ts";

const ABOUT: readonly LimitAbout[] = ["space", "time", "subject", "activity"];

interface LimitFormProps {
  readonly own: readonly SaidLimit[];
  /** One that is said anew goes when the new one is said. */
  readonly form: OpenForm<SaidLimit, LimitWords>;
}

/** What is written here is nowhere else until it is said. */
export function LimitForm({ own, form: { from, words: limit, write, done } }: LimitFormProps): ReactNode {
  const words = useWords().common.limits;
  const { space } = useOurBook();
  const { me, other } = useNames();
  const date = useOurDay();
  const share = useShare();
  const willIsLong = limit.will.trim().length > LIMIT_LENGTH;
  // What somebody has written themselves is not written over.
  const isToBegin =
    limit.text + limit.will === "" ||
    words.examples.some(({ text, will }) => text === limit.text && will === limit.will);
  const draft = useDraft(() => decideLimit(own, { type: "say", name: newRecordName(), date, ...limit }));
  const say = (): void => {
    const said = draft.finish();
    if (said === null) return;
    share([...withdrawn(own, from), ...said], { text: words.said(other), undo: words.takeBack });
    done();
  };
  if (draft.step === "look") {
    return (
      <Look
        share={{ label: words.share(other), onPress: say }}
        keep={{ label: words.keep, onPress: done }}
        onChange={draft.change}
      >
        <LimitLetter limit={tidy(limit)} voice={space.member} author={me} />
      </Look>
    );
  }
  return (
    <div className={styles["stack"]}>
      <DraftForm label={words.look} onLook={draft.look}>
        <TextField
          ref={draft.field}
          lines="many"
          rows={2}
          voice={space.member}
          label={words.text}
          error={draft.refused === null || willIsLong ? undefined : words.refused[draft.refused]}
          value={limit.text}
          onChange={(text) => write({ ...limit, text })}
        />
        <TextField
          lines="many"
          rows={2}
          voice={space.member}
          label={words.will}
          error={willIsLong ? words.refused["too-long"] : undefined}
          value={limit.will}
          onChange={(will) => write({ ...limit, will })}
        />
        <RadioChips
          label={words.about}
          options={ABOUT.map((id) => ({ id, label: words.abouts[id] }))}
          chosen={limit.about}
          onChange={(about) => write({ ...limit, about })}
        />
      </DraftForm>
      {from === null && isToBegin && (
        <LimitStarters
          onChoose={(example) => {
            write(example);
            draft.field.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function withdrawn(own: readonly SaidLimit[], from: SaidLimit | null): Operations {
  if (from === null) return [];
  const decided = decideLimit(own, { type: "takeBack", id: from.id });
  return decided.ok ? decided.value : [];
}
