import type { CivilDate } from "@counterpoint/kernel";
import { pairDate } from "@counterpoint/talk";
import { useNow } from "../../../app/now.ts";
import { usePair } from "../../../app/ours/ours-context.ts";

/** The day that it is for both; where they have agreed on none yet, the day that it is here. */
export function useOurDay(): CivilDate {
  const pair = usePair();
  const { ms, today } = useNow();
  return pair === null ? today : pairDate(pair, ms);
}
