import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

export interface Box {
  /** Inline size in CSS px; 0 until it was measured. */
  readonly width: number;
  readonly direction: "ltr" | "rtl";
}

/** Between the margins of an A4 sheet (210 − 24 − 20 mm), in CSS px. */
const PAPER_WIDTH = 627;

/**
 * The box that a picture has, so that it is drawn once and for the width it gets: letters of a picture keep their size,
 * on a phone, on a desk and on paper.
 */
export function useBox<E extends HTMLElement>(paperWidth: number = PAPER_WIDTH): readonly [RefObject<E | null>, Box] {
  const ref = useRef<E>(null);
  const [box, setBox] = useState<Box>({ width: 0, direction: "ltr" });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => {
      const direction = getComputedStyle(element).direction === "rtl" ? "rtl" : "ltr";
      const width = Math.floor(element.getBoundingClientRect().width);
      setBox((last) => (last.width === width && last.direction === direction ? last : { width, direction }));
    };
    measure();
    // A page in print has another width, and nothing is observed while it is laid out.
    const forPaper = (): void => {
      flushSync(() => setBox((last) => ({ ...last, width: paperWidth })));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener("beforeprint", forPaper);
    window.addEventListener("afterprint", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", forPaper);
      window.removeEventListener("afterprint", measure);
    };
  }, [paperWidth]);
  return [ref, box];
}
