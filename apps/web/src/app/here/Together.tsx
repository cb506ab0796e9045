import type { Result } from "@counterpoint/kernel";
import { type ReactNode, useEffect, useState } from "react";
import { useBackGuard } from "../back-guard.ts";
import { useLock } from "../lock-context.ts";
import type { OurBook } from "../ours/our-book.ts";
import { useNames, useOurBook } from "../ours/ours-context.ts";
import { useWholeWords, useWords } from "../words.ts";
import { openTheirs, type TheirsError } from "./both-sides.ts";
import { HandedOn } from "./HandedOn.tsx";
import { SideBySide } from "./SideBySide.tsx";
import { UnlockTheirs } from "./UnlockTheirs.tsx";

interface TogetherProps {
  /** Tests put others in its place. */
  readonly onUnlock?: (passphrase: string, mine: OurBook) => Promise<Result<OurBook, TheirsError>>;
}

/**
 * Two people and one phone, in the book of two: one side is open, and the other person opens theirs. From when it was
 * handed over it ends at the shut book, whoever holds it.
 */
export function Together({ onUnlock }: TogetherProps): ReactNode {
  const { hand, unlockText, handOpen } = useWords().here.together;
  const words = useWholeWords();
  const mine = useOurBook();
  const { other } = useNames();
  const { who = "first", lockNow } = useLock();
  const [handed, setHanded] = useState(false);
  const [theirs, setTheirs] = useState<OurBook | null>(null);
  useBackGuard(true, lockNow);
  useEffect(() => () => theirs?.close(), [theirs]);
  const unlock = async (passphrase: string): Promise<TheirsError | null> => {
    const opened = await (onUnlock?.(passphrase, mine) ?? openTheirs(who, passphrase, mine, words));
    if (opened.ok) setTheirs(opened.value);
    return opened.ok ? null : opened.error;
  };
  if (theirs !== null) return <SideBySide mine={mine} theirs={theirs} onShut={lockNow} />;
  if (handed) return <UnlockTheirs onOpen={unlock} onStop={lockNow} />;
  return <HandedOn words={{ title: hand(other), text: unlockText, open: handOpen }} onOpen={() => setHanded(true)} />;
}
