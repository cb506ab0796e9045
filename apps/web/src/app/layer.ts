import { goOver, isOnTop, useDetail } from "./location.ts";

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
    close: () => {
      if (isOnTop(name)) history.back();
    },
  };
}
