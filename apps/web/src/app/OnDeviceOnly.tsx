import type { ReactNode } from "react";
import { useOpenSpace } from "./space-context.ts";

/**
 * For what would act on this device itself: its lock, backups, words, wiping. While somebody looks around, a book in
 * memory lies on the screen and the device may hold a real one under it, so nothing of the kind is there.
 */
export function OnDeviceOnly({ children }: { readonly children: ReactNode }): ReactNode {
  const { keeping } = useOpenSpace();
  return keeping === "on-device" ? children : null;
}
