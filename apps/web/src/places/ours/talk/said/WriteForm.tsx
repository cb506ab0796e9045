import type { ReactNode } from "react";
import { useOurBook } from "../../../../app/ours/ours-context.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { TextField } from "../../../../ui/text-field/TextField.tsx";
import styles from "../Talk.module.css";
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
        error={draft.refused === null ? undefined : words.refused[draft.refused]}
        value={text}
        onChange={onChange}
      />
      <p>
        <Button type="submit">{words.look}</Button>
      </p>
    </form>
  );
}
