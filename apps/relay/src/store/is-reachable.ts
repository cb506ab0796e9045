import { newSpaceId, seededChance } from "@counterpoint/kernel";
import type { Store } from "./port.ts";

/** Some space: whether it is there does not matter, only that the store says so. */
const ANY = newSpaceId(seededChance(1));

/** Whether the store answers. One whose disk is full does, and a restart would not help it. */
export async function isReachable(store: Store): Promise<boolean> {
  const head = await store.head(ANY);
  return head.ok || head.error.kind === "no-space";
}
