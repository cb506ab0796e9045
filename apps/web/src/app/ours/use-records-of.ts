import type { Space } from "@counterpoint/space";
import { useMemo, useSyncExternalStore } from "react";

/** What is made of all of a book, made anew whenever something in it has changed. `read` is the same function each time. */
export function useRecordsOf<T>(space: Space, read: (space: Space) => T): T {
  const changes = useMemo(() => countChanges(space), [space]);
  const change = useSyncExternalStore(changes.subscribe, changes.count);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when something has changed, and else not
  return useMemo(() => read(space), [space, change]);
}

function countChanges(space: Space) {
  let changes = 0;
  return {
    count: () => changes,
    subscribe: (listener: () => void) =>
      space.subscribe(() => {
        changes++;
        listener();
      }),
  };
}
