/** What came and does not count, or not yet: each as a value of its own, until it does or is known to be worth nothing. */
import { ok, type Result } from "@counterpoint/kernel";
import type { Bytes, StorageError } from "../storage/port.ts";
import type { Ground } from "./ground.ts";
import { type Incoming, incoming } from "./incoming.ts";
import { asideName } from "./names.ts";
import type { Aside, LinkState } from "./state.ts";

/** What has another in its place, or hangs on what does not count, is looked at again only when the chain says so. */
export const isWaiting = ({ why }: Aside): boolean => why !== "void" && why !== "fork";

export async function readAside(
  { storage }: Ground,
  aside: readonly Aside[],
): Promise<Result<readonly Incoming[], StorageError>> {
  const found: Incoming[] = [];
  for (const { hash, seq } of aside) {
    const bytes = await storage.value(asideName(hash));
    if (!bytes.ok) return bytes;
    if (bytes.value instanceof Uint8Array) found.push(await incoming(bytes.value, seq));
  }
  return ok(found);
}

/** `looked` were looked at, and of them just these are set aside now. */
export function withAside(
  state: LinkState,
  looked: readonly Incoming[],
  aside: ReadonlyMap<Incoming, Aside["why"]>,
): LinkState {
  const hashes = new Set(looked.map(({ hash }) => hash));
  const now = [...aside].map(([{ hash, seq, shape }, why]): Aside => {
    const header = shape.ok ? shape.value.header : undefined;
    return { hash, seq, why, device: header?.device ?? null, devSeq: header?.devSeq ?? 0 };
  });
  return { ...state, aside: [...state.aside.filter(({ hash }) => !hashes.has(hash)), ...now] };
}

/** The values that have to be set and unset for it. */
export function valuesAside(
  { aside: before }: LinkState,
  looked: readonly Incoming[],
  aside: ReadonlyMap<Incoming, Aside["why"]>,
): { readonly set: ReadonlyMap<string, Bytes>; readonly unset: readonly string[] } {
  const were = new Set(before.map(({ hash }) => hash));
  const set = [...aside.keys()].filter(({ hash }) => !were.has(hash));
  const unset = looked.filter((it) => were.has(it.hash) && !aside.has(it));
  return {
    set: new Map(set.map(({ hash, bytes }) => [asideName(hash), bytes])),
    unset: unset.map(({ hash }) => asideName(hash)),
  };
}
