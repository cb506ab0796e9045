import { decideShown } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { useNames, useOurBook } from "../../../../app/ours/ours-context.ts";
import { newRecordName } from "../../../../app/record-name.ts";
import { useWords } from "../../../../app/words.ts";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import { Look } from "../Look.tsx";
import { useDraft } from "../use-draft.ts";
import { useOurDay } from "../use-our-day.ts";
import { useShare } from "../use-share.ts";
import { WriteForm } from "./WriteForm.tsx";

interface CopyFormProps {
  /** As it stands in the own pages. */
  readonly text: string;
  readonly onDone: () => void;
}

/** A copy, to be looked at first. Its words can be changed; those of the own pages stay. */
export function CopyForm({ text: original, onDone }: CopyFormProps): ReactNode {
  const words = useWords().common.shown;
  const { space } = useOurBook();
  const { me, other } = useNames();
  const date = useOurDay();
  const share = useShare();
  const [text, setText] = useState(original);
  const draft = useDraft(() => decideShown({ type: "show", name: newRecordName(), date, text }), "look");
  const show = (): void => {
    const shown = draft.finish();
    if (shown === null) return;
    share(shown, { text: words.said(other), undo: words.takeBack });
    onDone();
  };
  if (draft.step === "write") return <WriteForm draft={draft} words={words} text={text} onChange={setText} />;
  return (
    <Look
      share={{ label: words.share(other), onPress: show }}
      keep={{ label: words.keep, onPress: onDone }}
      onChange={draft.change}
    >
      <Letter voice={space.member} author={me} size="text">
        {text.trim()}
      </Letter>
    </Look>
  );
}
