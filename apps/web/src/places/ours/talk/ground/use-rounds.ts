import type { CommonListId } from "@counterpoint/library";
import { type MatchRound, matchRoundKind, readMatchRounds } from "@counterpoint/talk";
import { useMemo } from "react";
import { useOurRecords } from "../../../../app/ours/ours-context.ts";
import { useOurDay } from "../use-our-day.ts";

/** When a list was laid out, the newest first. A day that has not come yet is none. */
export function useRounds(list: CommonListId): readonly MatchRound[] {
  const records = useOurRecords(matchRoundKind);
  const today = useOurDay();
  return useMemo(
    () => readMatchRounds(records).filter((round) => round.list === list && round.date <= today),
    [records, list, today],
  );
}
