import { useOurBook, useOurCommit } from "../../../app/ours/ours-context.ts";
import type { Operations } from "../../../app/space-context.ts";
import { useToast } from "../../../app/toast.tsx";
import { useWords } from "../../../app/words.ts";

interface Said {
  readonly text: string;
  /** Of the button that puts everything back as it was. */
  readonly undo: string;
}

/** Writes what both can read from then on, says so, and offers to put it back. */
export function useShare(): (operations: Operations, said: Said) => void {
  const { space } = useOurBook();
  const commit = useOurCommit();
  const show = useToast();
  const words = useWords().common;
  return (operations, { text, undo }) => {
    if (operations.length === 0) return;
    const back = space.inverse(operations);
    void commit(operations).then((kept) =>
      show(kept.ok ? { text, undo: { label: undo, onUndo: () => void commit(back) } } : { text: words.notKept }),
    );
  };
}
