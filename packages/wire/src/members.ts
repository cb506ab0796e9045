import type { Member } from "@counterpoint/kernel";

/** In the order of their numbers on the wire, which is that of genesis. */
export const MEMBERS: readonly Member[] = ["a", "b"];
