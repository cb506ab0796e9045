import type { Link } from "@counterpoint/space";
import {
  type CommonEntry,
  type MatchRound,
  type MatchRoundKey,
  readCommonGround,
  subjectOfItem,
} from "@counterpoint/talk";
import { useEffect, useState } from "react";
import { useOurBook } from "../../../../app/ours/ours-context.ts";

/** What a round came to; "elsewhere" where another device of this person has put in the marks. */
export type Met = readonly CommonEntry[] | "elsewhere";

/** Of rounds that have opened, by their keys; what has not is not in it. */
export type MetByKey = ReadonlyMap<MatchRoundKey, Met>;

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
      latest = 0;
      deaf();
    };
  }, [link, rounds]);
  return met;
}

async function readMet({ exchange }: Pick<Link, "exchange">, rounds: readonly MatchRound[]): Promise<MetByKey> {
  const met = new Map<MatchRoundKey, Met>();
  for (const { key, items } of rounds) {
    const subjects = items.map(subjectOfItem);
    const matches = await exchange.matches(await exchange.roundOf(key), subjects, new Map());
    if (matches.ok && matches.value !== undefined) met.set(key, readCommonGround({ items: subjects }, matches.value));
    else if (!matches.ok && matches.error.kind === "not-agreed") met.set(key, "elsewhere");
  }
  return met;
}
