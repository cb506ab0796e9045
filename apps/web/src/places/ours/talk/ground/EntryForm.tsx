import type { CommonListId } from "@counterpoint/library";
import { decideItem, type ListedItem } from "@counterpoint/talk";
import { type ReactNode, useState } from "react";
import { newRecordName } from "../../../../app/record-name.ts";
import { useWords } from "../../../../app/words.ts";
import { Button } from "../../../../ui/button/Button.tsx";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import { TextField } from "../../../../ui/text-field/TextField.tsx";
import { Look } from "../Look.tsx";
import styles from "../Talk.module.css";
import { useDraft } from "../use-draft.ts";
import { useShare } from "../use-share.ts";

interface EntryFormProps {
  readonly list: CommonListId;
  readonly items: readonly ListedItem[];
  /** The entry that is changed; null for a new one. */
  readonly from: ListedItem | null;
  readonly onDone: () => void;
}

export function EntryForm({ list, items, from, onDone }: EntryFormProps): ReactNode {
  const { common, shell } = useWords();
  const words = common.ground.own;
  const share = useShare();
  const [title, setTitle] = useState(from?.title ?? "");
  const [meaning, setMeaning] = useState(from?.meaning ?? "");
  const draft = useDraft(() => {
    const entry = { title, meaning };
    if (from === null) return decideItem({ type: "add", id: newRecordName(), ...entry }, { list, items });
    return decideItem({ type: "edit", id: from.ref, ...entry }, { list, items });
  });
  const finish = (): void => {
    const put = draft.finish();
    if (put === null) return;
    share(put, { text: words.shared, undo: shell.undo });
    onDone();
  };
  if (draft.step === "look") {
    return (
      <Look
        share={{ label: words.share, onPress: finish }}
        keep={{ label: words.leave, onPress: onDone }}
        onChange={draft.change}
      >
        <Letter voice="we" size="text">
          <p>{title.trim()}</p>
          {meaning.trim() !== "" && <p>{meaning.trim()}</p>}
        </Letter>
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
        label={words.name}
        error={draft.refused === null ? undefined : words.refused[draft.refused]}
        value={title}
        onChange={setTitle}
      />
      <TextField label={words.meaning} value={meaning} onChange={setMeaning} />
      <p>
        <Button type="submit">{words.look}</Button>
      </p>
    </form>
  );
}
