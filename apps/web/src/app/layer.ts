import { goOver, isOnTop, readDetail, useDetail } from "./location.ts";

/** A screen over the present one, without an address of its own. */
export interface Layer {
  readonly isOpen: boolean;
  /** What `open` was given. */
  readonly detail: string | null;
  open(detail?: string): void;
  close(): void;
}

export function useLayer(name: string): Layer {
  const detail = useDetail(name);
  return {
    isOpen: detail !== null,
    detail,
    open: (what = "") => goOver({ layer: name, detail: what }),
    close: () => close(name),
  };
}

/** What lies above it may be on its way off the history, which the browser does a moment later: then it is next. */
function close(name: string): void {
  if (isOnTop(name)) history.back();
  else if (readDetail(name) !== null) window.addEventListener("popstate", () => close(name), { once: true });
}
