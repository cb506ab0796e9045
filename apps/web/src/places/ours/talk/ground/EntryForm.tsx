import type { CommonListId } from "@counterpoint/library";
import { decideItem, type ListedItem } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { newRecordName } from "../../../../app/record-name.ts";
import { useWords } from "../../../../app/words.ts";
import { Letter } from "../../../../ui/letter/Letter.tsx";
import { TextField } from "../../../../ui/text-field/TextField.tsx";
import { DraftForm } from "../DraftForm.tsx";
import { Look } from "../Look.tsx";
import { useDraft } from "../use-draft.ts";
import type { OpenForm } from "../use-forms.ts";
import { useShare } from "../use-share.ts";

export type Entry = Pick<ListedItem, "title" | "meaning">;

interface EntryFormProps {
  readonly list: CommonListId;
  readonly items: readonly ListedItem[];
  readonly form: OpenForm<ListedItem, Entry>;
}

export function EntryForm({ list, items, form: { from, words: entry, write, done } }: EntryFormProps): ReactNode {
  const { common, shell } = useWords();
  const words = common.ground.own;
  const share = useShare();
  const draft = useDraft(() => {
    if (from === null) return decideItem({ type: "add", id: newRecordName(), ...entry }, { list, items });
    return decideItem({ type: "edit", id: from.ref, ...entry }, { list, items });
  });
  const finish = (): void => {
    const put = draft.finish();
    if (put === null) return;
    share(put, { text: words.shared, undo: shell.undo });
    done();
  };
  if (draft.step === "look") {
    return (
      <Look
        share={{ label: words.share, onPress: finish }}
        keep={{ label: words.leave, onPress: done }}
        onChange={draft.change}
      >
        <Letter voice="we" size="text">
          <p>{entry.title.trim()}</p>
          {entry.meaning.trim() !== "" && <p>{entry.meaning.trim()}</p>}
        </Letter>
      </Look>
    );
  }
  return (
    <DraftForm label={words.look} onLook={draft.look}>
      <TextField
        ref={draft.field}
        label={words.name}
        error={draft.refused === null ? undefined : words.refused[draft.refused]}
        value={entry.title}
        onChange={(title) => write({ ...entry, title })}
      />
      <TextField label={words.meaning} value={entry.meaning} onChange={(meaning) => write({ ...entry, meaning })} />
    </DraftForm>
  );
}
