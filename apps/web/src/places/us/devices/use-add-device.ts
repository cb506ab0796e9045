import { type RefObject, useEffect, useRef } from "react";
import { useDevicesLayer } from "./devices-context.ts";

/** Opens the page on which a device is added; closed again, the button that opened it has the focus. */
export function useAddDevice(): { readonly open: () => void; readonly button: RefObject<HTMLButtonElement | null> } {
  const { open, arrival } = useDevicesLayer();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (arrival === "back") button.current?.focus();
  }, [arrival]);
  return { open, button };
}
