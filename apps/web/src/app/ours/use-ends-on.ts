import type { CivilDate } from "@counterpoint/kernel";
import { useSyncExternalStore } from "react";
import { useOurBook } from "./ours-context.ts";

/** The day on which this person means to end the book of two; null where there is none. */
export function useEndsOn(): CivilDate | null {
  const { link } = useOurBook();
  return useSyncExternalStore(link.subscribe, () => link.standing().endsOn);
}
