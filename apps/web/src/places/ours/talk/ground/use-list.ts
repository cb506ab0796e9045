import { activities, type CommonListId, rituals, subjects, wishes } from "@counterpoint/library";
import { commonItemKind, type ListedItem, listItems } from "@counterpoint/talk";
import { useMemo } from "react";
import { useOurRecords } from "../../../../app/ours/ours-context.ts";

const LISTS = { activities, rituals, wishes, subjects };

/** A whole list as it is now: the library's entries, and what the two have added. */
export function useList(list: CommonListId): readonly ListedItem[] {
  const own = useOurRecords(commonItemKind);
  return useMemo(() => listItems(list, LISTS[list].entries, own), [list, own]);
}
