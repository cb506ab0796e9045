import type { SharedEntry } from "@counterpoint/talk";
import { useState } from "react";
import { useOurBook, useOurCommit } from "../../../../app/ours/ours-context.ts";
import { useToast } from "../../../../app/toast.tsx";
import { useWords } from "../../../../app/words.ts";

interface TakingBack {
  readonly takeBack: (entry: SharedEntry) => void;
  readonly failed: boolean;
}

/** Takes back what the other can read, and offers to put it back as it was. `done`: the button that was pressed is gone. */
export function useTakingBack(done: () => void): TakingBack {
  const words = useWords().seen;
  const { space } = useOurBook();
  const commit = useOurCommit();
  const toast = useToast();
  const [failed, setFailed] = useState(false);
  const takeBack = async ({ takeBack: operations }: SharedEntry): Promise<void> => {
    if (operations === null) return;
    const asItWas = space.inverse(operations);
    const undo = async (): Promise<void> => setFailed(!(await commit(asItWas)).ok);
    const kept = await commit(operations);
    setFailed(!kept.ok);
    done();
    if (kept.ok) toast({ text: words.takenBack, undo: { label: words.undo, onUndo: () => void undo() } });
  };
  return { takeBack: (entry) => void takeBack(entry), failed };
}
