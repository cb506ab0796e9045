import { type RefObject, useEffect, useRef } from "react";

/**
 * For the heading of a page that takes the place of another: it has the focus, so that a screen reader starts where the
 * eyes do. Another title is another page.
 */
export function useStart(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another page
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [title]);
  return heading;
}
