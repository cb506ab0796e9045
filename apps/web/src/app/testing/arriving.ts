import { err, newSpaceId, ok, seededChance } from "@counterpoint/kernel";
import type { Found, Joining, JoiningState, Restoring } from "@counterpoint/space";
import { createStore, type WritableStore } from "../../platform/store.ts";
import type { Arriving } from "../arrive/ports.ts";
import { createTestPairs } from "./pairs.ts";

/** A pairing that goes on as a test says; what was asked of it is noted. */
export interface TestJoining extends Joining {
  readonly at: WritableStore<JoiningState>;
  readonly asked: string[];
}

export function createJoining(): TestJoining {
  const at = createStore<JoiningState>({ kind: "connecting" });
  const asked: string[] = [];
  return {
    at,
    asked,
    state: at.get,
    subscribe: at.subscribe,
    confirm: () => void asked.push("confirm"),
    cancel: () => {
      asked.push("cancel");
      at.set({ kind: "failed", why: "cancelled" });
    },
  };
}

export const HOST = "book.example.org";

/** A book at the relay, as words and passphrase find it. */
export function foundBook(of: Partial<Found> = {}): Found {
  return { space: newSpaceId(seededChance(1)), liveDevices: 2, hoursLeft: undefined, of: "own", shared: 0, ...of };
}

/** Finds a book, takes what is asked for, and remembers nothing, unless a test says otherwise. */
export function createArriving(
  parts: { readonly comingBack?: Partial<Restoring> } & Partial<Omit<Arriving, "comingBack">> = {},
): Arriving {
  return {
    host: HOST,
    isShared: async () => ok(false),
    hasWords: async () => false,
    byFile: { request: async () => err({ kind: "closed" }), look: async () => err({ kind: "foreign" }) },
    join: async () => createJoining(),
    pairs: createTestPairs(),
    lockFirst: async () => ok(createTestPairs()),
    ...parts,
    comingBack: {
      find: async () => ok(foundBook()),
      announce: async () => ok(foundBook({ hoursLeft: 48 })),
      finish: async () => ok(undefined),
      waiting: async () => ok(undefined),
      giveUp: async () => ok(undefined),
      ...parts.comingBack,
    },
  };
}
