import { decideKeptWords, keptWordsKind, readKeptWords } from "@counterpoint/talk";
import { useNow } from "../../../app/now.ts";
import { newRecordName } from "../../../app/record-name.ts";
import { useCommit, useOpenSpace } from "../../../app/space-context.ts";
import { useToast } from "../../../app/toast.tsx";
import { useWords } from "../../../app/words.ts";

/** Keeps a sentence in the own pages; undefined while looking around, where nothing is kept. */
export function useKeepSaid(): ((text: string) => void) | undefined {
  const { space, keeping } = useOpenSpace();
  const { today } = useNow();
  const commit = useCommit();
  const show = useToast();
  const { shell, wording } = useWords();
  const words = wording.keep;
  if (keeping !== "on-device") return undefined;
  return (text) => {
    const isKept = readKeptWords(space.list(keptWordsKind)).some((one) => one.text === text.trim());
    // A press that comes twice is one.
    if (isKept) return show({ text: words.already });
    const decided = decideKeptWords({ type: "keep", name: newRecordName(), date: today, text });
    if (!decided.ok) return show({ text: words.refused[decided.error] });
    const back = space.inverse(decided.value);
    commit(decided.value);
    show({ text: words.done, undo: { label: shell.undo, onUndo: () => commit(back) } });
  };
}
