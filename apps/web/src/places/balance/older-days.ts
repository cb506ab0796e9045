import { addMonths } from "@counterpoint/kernel";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useNow } from "../../app/now.ts";
import { useOpenSpace } from "../../app/space-context.ts";

export interface OlderDays {
  /** Whether the last months were brought into memory: before that nothing can be said about them. */
  readonly isOpened: boolean;
  /** Whether anything older lies on disk and not in memory. */
  readonly onDisk: boolean;
  readonly isLoading: boolean;
  /** Brings all of them into memory. */
  readonly load: () => void;
}

/** Two years are brought into memory when the page is opened; older ones when they are asked for. */
const MONTHS = 24;

export function useOlderDays(): OlderDays {
  const { space } = useOpenSpace();
  const { today } = useNow();
  const onDisk = useSyncExternalStore(space.subscribe, space.hasOlder);
  const [isLoading, setLoading] = useState(false);
  const [isOpened, setOpened] = useState(false);
  const since = addMonths(today, -MONTHS);
  useEffect(() => {
    void space.loadBackTo(since).then(() => setOpened(true));
  }, [space, since]);
  const load = (): void => {
    if (!space.hasOlder()) return;
    setLoading(true);
    void space.loadBackTo("beginning").then(() => setLoading(false));
  };
  return { isOpened, onDisk, isLoading, load };
}
