import type { ReactNode } from "react";
import { useOurBook } from "../../../../app/ours/ours-context.ts";
import { TextField } from "../../../../ui/text-field/TextField.tsx";
import { DraftForm } from "../DraftForm.tsx";
import type { Draft } from "../use-draft.ts";

interface WriteFormProps<Refusal extends string> {
  readonly draft: Draft<Refusal>;
  readonly words: {
    readonly text: string;
    readonly look: string;
    readonly refused: { readonly [Why in Refusal]: string };
  };
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** One text to write, and the way to look at it. */
export function WriteForm<Refusal extends string>(props: WriteFormProps<Refusal>): ReactNode {
  const { draft, words, text, onChange } = props;
  const { space } = useOurBook();
  return (
    <DraftForm label={words.look} onLook={draft.look}>
      <TextField
        ref={draft.field}
        lines="many"
        rows={2}
        voice={space.member}
        label={words.text}
        error={draft.refused === null ? undefined : words.refused[draft.refused]}
        value={text}
        onChange={onChange}
      />
    </DraftForm>
  );
}
