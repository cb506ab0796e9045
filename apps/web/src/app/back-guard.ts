import { useEffect, useEffectEvent } from "react";
import { goOver, isOnTop, readDetail } from "./location.ts";

const GUARD = "guard";

/**
 * While `active`, the browser's Back is one step back in the flow and never out of it: a page half written is not lost,
 * and a closed page does not come back when the phone changes hands. Leaves no address behind (S12).
 */
export function useBackGuard(active: boolean, onBack: () => void): void {
  const stepBack = useEffectEvent(onBack);
  useEffect(() => {
    if (!active) return;
    // After a reload the entry of before still stands.
    if (!isOnTop(GUARD)) goOver({ layer: GUARD });
    const popped = (): void => {
      // Coming back onto the guard means that something above it, such as Help, was closed.
      if (readDetail(GUARD) !== null) return;
      goOver({ layer: GUARD });
      stepBack();
    };
    window.addEventListener("popstate", popped);
    return () => {
      window.removeEventListener("popstate", popped);
      if (isOnTop(GUARD)) history.back();
    };
  }, [active]);
}
