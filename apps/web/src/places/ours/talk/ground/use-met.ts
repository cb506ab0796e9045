import type { MatchRound } from "@counterpoint/talk";
import { useEffect, useState } from "react";
import { useOurBook } from "../../../../app/ours/ours-context.ts";
import { type MetByKey, readMet } from "./read-met.ts";

/** Null until it was looked. The same rounds are looked at anew whenever something has come. */
export function useMet(rounds: readonly MatchRound[]): MetByKey | null {
  const { link } = useOurBook();
  const [met, setMet] = useState<MetByKey | null>(null);
  useEffect(() => {
    let latest = 0;
    const look = async (): Promise<void> => {
      latest += 1;
      const turn = latest;
      const found = await readMet(link, rounds);
      if (turn === latest) setMet(found);
    };
    void look();
    const deaf = link.subscribe(() => void look());
    return () => {
      latest = -1;
      deaf();
    };
  }, [link, rounds]);
  return met;
}
