/** What came and does not count, or not yet: each as a value of its own, until it does or is known to be worth nothing. */
import { err, ok, type Result } from "@counterpoint/kernel";
import { deviceOf } from "../exchange/entry.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./held.ts";
import { type Incoming, incoming } from "./incoming.ts";
import { asideName } from "./names.ts";
import type { Aside, LinkState } from "./state.ts";

/** What has another in its place, or hangs on what does not count, is looked at again only when the chain says so. */
export const isWaiting = ({ why }: Pick<Aside, "why">): boolean => why !== "void" && why !== "fork";

/** What may wait for something that is missing, at most. An honest device comes nowhere near it. */
const MOST = 4096;

/**
 * What names a device that the chain does not know may be anybody's: the oldest of it go where there are too many, so that
 * nobody who signs nothing keeps out what is signed.
 */
export function withinBounds(
  { membership }: Pick<Held, "membership">,
  aside: ReadonlyMap<Incoming, Aside["why"]>,
): Result<ReadonlyMap<Incoming, Aside["why"]>, StorageError> {
  const waiting = [...aside].filter(([, why]) => isWaiting({ why }));
  const surplus = waiting.length - MOST;
  if (surplus <= 0) return ok(aside);
  const anybodys = waiting.flatMap(([it]) =>
    it.shape.ok && membership?.devices.has(it.shape.value.header.device) !== true ? [it] : [],
  );
  if (anybodys.length < surplus) return err({ kind: "full" });
  const gone = new Set(anybodys.slice(0, surplus));
  return ok(new Map([...aside].filter(([it]) => !gone.has(it))));
}

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
  const now = [...aside].map(([it, why]): Aside => {
    const { hash, seq, shape } = it;
    const header = shape.ok ? shape.value.header : undefined;
    return { hash, seq, why, device: header?.device ?? deviceOf(it), devSeq: header?.devSeq ?? 0 };
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
