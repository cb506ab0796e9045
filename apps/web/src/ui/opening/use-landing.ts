import { type RefObject, useEffect, useRef } from "react";

/** For the heading of what is come back to, or comes by itself: it has the focus where what had it is gone. */
export function useLanding(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever was sent to a place further down is there already.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
