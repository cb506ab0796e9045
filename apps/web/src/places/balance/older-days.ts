import { addMonths } from "@counterpoint/kernel";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useNow } from "../../app/now.ts";
import { useOpenSpace } from "../../app/space-context.ts";

export type OlderDays =
  | { readonly kind: "all-here" }
  | { readonly kind: "more"; readonly loading: boolean; readonly load: () => void };

/** Two years are brought into memory when the list is opened; older ones when they are asked for. */
const MONTHS = 24;

export function useOlderDays(): OlderDays {
  const { space } = useOpenSpace();
  const { today } = useNow();
  const more = useSyncExternalStore(space.subscribe, space.hasOlder);
  const [loading, setLoading] = useState(false);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    void space.loadBackTo(addMonths(today, -MONTHS)).then(() => setOpened(true));
  }, [space, today]);
  if (!more || !opened) return { kind: "all-here" };
  const load = (): void => {
    setLoading(true);
    void space.loadBackTo("beginning").then(() => setLoading(false));
  };
  return { kind: "more", loading, load };
}
