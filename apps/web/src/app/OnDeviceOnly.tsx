import type { ReactNode } from "react";
import { useOpenSpace } from "./space-context.ts";

interface OnDeviceOnlyProps {
  readonly children: ReactNode;
  /** What stands there while looking around. */
  readonly otherwise?: ReactNode;
}

/**
 * For what would act on this device itself: its lock, backups, words, wiping. While somebody looks around, a book in
 * memory lies on the screen and the device may hold a real one under it, so nothing of the kind is there.
 */
export function OnDeviceOnly({ children, otherwise = null }: OnDeviceOnlyProps): ReactNode {
  const { keeping } = useOpenSpace();
  return keeping === "on-device" ? children : otherwise;
}
