import { hasOpened } from "@counterpoint/space";
import { type AnswerId, SEED_ROUND, seedFrom } from "@counterpoint/talk";
import { useEffect, useState } from "react";
import type { OurBook } from "../../../app/ours/our-book.ts";

/** The seed of the questions, once every answer since the first day is in memory: all of them say what is asked. */
export function useSeed({ space, link }: OurBook): number | "reading" | "unread" {
  const [seed, setSeed] = useState<number | "reading" | "unread">("reading");
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const loaded = await space.loadBackTo("beginning");
      const found = loaded.ok ? seedFrom(await link.exchange.roundOf(SEED_ROUND)) : "unread";
      if (!isGone) setSeed(found);
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [space, link]);
  return seed;
}

/** Those of `rounds` that this device has seen open: where both took theirs back, no record tells of it any more. */
export function useSeenOpen({ space, link }: OurBook, rounds: readonly AnswerId[]): readonly AnswerId[] {
  const [seen, setSeen] = useState<readonly AnswerId[]>([]);
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const found: AnswerId[] = [];
      for (const round of rounds) {
        const opened = await hasOpened(space.door.storage, await link.exchange.roundOf(round));
        if (opened.ok && opened.value) found.push(round);
      }
      if (!isGone) setSeen(found);
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [space, link, rounds]);
  return seen;
}
