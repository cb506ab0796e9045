import { decideThanks } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { newRecordName } from "../../../../app/record-name.ts";
import { useWords } from "../../../../app/words.ts";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import { Look } from "../Look.tsx";
import { useDraft } from "../use-draft.ts";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";
import { WriteForm } from "./WriteForm.tsx";

interface ThanksFormProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onDone: () => void;
}

/** What is written here is nowhere else until it is said. */
export function ThanksForm({ text, onChange, onDone }: ThanksFormProps): ReactNode {
  const words = useWords().common.thanks;
  const { space } = useOurBook();
  const { me, other } = useNames();
  const date = useOurDay();
  const share = useShare();
  const draft = useDraft(() => decideThanks({ type: "thank", name: newRecordName(), date, text }));
  const say = (): void => {
    const said = draft.finish();
    if (said === null) return;
    share(said, { text: words.said(other), undo: words.takeBack });
    onDone();
  };
  if (draft.step === "look") {
    return (
      <Look
        share={{ label: words.share(other), onPress: say }}
        keep={{ label: words.keep, onPress: onDone }}
        onChange={draft.change}
      >
        <Letter voice={space.member} author={me} size="text">
          {text.trim()}
        </Letter>
      </Look>
    );
  }
  return <WriteForm draft={draft} words={words} text={text} onChange={onChange} />;
}
