import { decideLimit, LIMIT_LENGTH, type LimitAbout, type SaidLimit } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { newRecordName } from "../../../../app/record-name.ts";
import type { Operations } from "../../../../app/space-context.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { RadioChips } from "../../../../ui/chips/RadioChips.tsx";
import { TextField } from "../../../../ui/text-field/TextField.tsx";
import { Look } from "../Look.tsx";
import styles from "../Talk.module.css";
import { useDraft } from "../use-draft.ts";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";
import { LimitLetter } from "./LimitLetter.tsx";
import { LimitStarters } from "./LimitStarters.tsx";

const ABOUT: readonly LimitAbout[] = ["space", "time", "subject", "activity"];

interface LimitFormProps {
  readonly own: readonly SaidLimit[];
  /** Said anew: its words to begin with, and it goes when the new one is said. */
  readonly from: SaidLimit | null;
  readonly onDone: () => void;
}

/** What is written here is nowhere else until it is said. */
export function LimitForm({ own, from, onDone }: LimitFormProps): ReactNode {
  const words = useWords().common.limits;
  const { space } = useOurBook();
  const { me, other } = useNames();
  const date = useOurDay();
  const share = useShare();
  const [limit, setLimit] = useState(() => tidy(from ?? { about: "space", text: "", will: "" }));
  const willIsLong = limit.will.trim().length > LIMIT_LENGTH;
  const draft = useDraft(() => decideLimit(own, { type: "say", name: newRecordName(), date, ...limit }));
  const say = (): void => {
    const said = draft.finish();
    if (said === null) return;
    share([...withdrawn(own, from), ...said], { text: words.said(other), undo: words.takeBack });
    onDone();
  };
  if (draft.step === "look") {
    return (
      <Look
        share={{ label: words.share(other), onPress: say }}
        keep={{ label: words.keep, onPress: onDone }}
        onChange={draft.change}
      >
        <LimitLetter limit={tidy(limit)} voice={space.member} author={me} />
      </Look>
    );
  }
  return (
    <form
      className={styles["stack"]}
      onSubmit={(event) => {
        event.preventDefault();
        draft.look();
      }}
    >
      <TextField
        ref={draft.field}
        lines="many"
        rows={2}
        voice={space.member}
        label={words.text}
        error={draft.refused === null || willIsLong ? undefined : words.refused[draft.refused]}
        value={limit.text}
        onChange={(text) => setLimit({ ...limit, text })}
      />
      <TextField
        lines="many"
        rows={2}
        voice={space.member}
        label={words.will}
        error={willIsLong ? words.refused["too-long"] : undefined}
        value={limit.will}
        onChange={(will) => setLimit({ ...limit, will })}
      />
      <RadioChips
        label={words.about}
        options={ABOUT.map((id) => ({ id, label: words.abouts[id] }))}
        chosen={limit.about}
        onChange={(about) => setLimit({ ...limit, about })}
      />
      <p>
        <Button type="submit">{words.look}</Button>
      </p>
      {from === null && (
        <LimitStarters
          onChoose={(example) => {
            setLimit(example);
            draft.field.current?.focus();
          }}
        />
      )}
    </form>
  );
}

type Words = Pick<SaidLimit, "about" | "text" | "will">;

/** As it will be kept. */
const tidy = ({ about, text, will }: Words): Words => ({
  about,
  text: text.trim(),
  will: will.trim(),
});

function withdrawn(own: readonly SaidLimit[], from: SaidLimit | null): Operations {
  if (from === null) return [];
  const decided = decideLimit(own, { type: "takeBack", id: from.id });
  return decided.ok ? decided.value : [];
}
