const BACK = { ltr: "ArrowLeft", rtl: "ArrowRight" } as const;
const ON = { ltr: "ArrowRight", rtl: "ArrowLeft" } as const;

/** Where a key moves the focus in a row that wraps: the ends join, and the side arrows follow the writing direction. */
export const nextIndex = (
  event: { readonly key: string; readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean },
  at: number,
  count: number,
  direction: string,
): number | null => {
  if (event.altKey || event.ctrlKey || event.metaKey || at < 0) return null;
  const side = direction === "rtl" ? "rtl" : "ltr";
  if (event.key === "Home") return 0;
  if (event.key === "End") return count - 1;
  if (event.key === "ArrowDown" || event.key === ON[side]) return (at + 1) % count;
  if (event.key === "ArrowUp" || event.key === BACK[side]) return (at + count - 1) % count;
  return null;
};
