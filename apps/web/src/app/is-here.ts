import { useCallback, useEffect, useRef } from "react";

/** Whether the page still stands: for what it asked for, and what comes when somebody may have left it. The same function each time. */
export function useIsHere(): () => boolean {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return useCallback(() => here.current, []);
}
