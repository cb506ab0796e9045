import { ok, type Result } from "@counterpoint/kernel";
import type { Bytes, StorageError } from "../storage/port.ts";
import { withAlarms } from "./alarms.ts";
import { compareClaims } from "./claims.ts";
import type { Ground } from "./ground.ts";
import { hashPages } from "./hash-pages.ts";
import { type Incoming, incoming } from "./incoming.ts";
import { takeIn } from "./intake.ts";
import type { Steps } from "./steps.ts";

/** Taken in with one write: enough to keep the cipher busy, few enough to leave the screen its turn. */
const AT_ONCE = 500;

/** Of each device in the order of its numbers, so that a whole file waits for nothing, however it was shuffled. */
export async function takeLoose(
  ground: Ground,
  steps: Steps,
  envelopes: readonly Bytes[],
): Promise<Result<number, StorageError>> {
  const all: Incoming[] = [];
  for (let from = 0; from < envelopes.length; from += AT_ONCE) {
    const some = envelopes.slice(from, from + AT_ONCE);
    for (const it of await Promise.all(some.map((bytes) => incoming(bytes, null)))) all.push(it);
  }
  const sorted = all.toSorted((one, other) => numberOf(one) - numberOf(other));
  let fresh = 0;
  for (let from = 0; from < sorted.length; from += AT_ONCE) {
    const taken = await takeSome(ground, steps, sorted.slice(from, from + AT_ONCE));
    if (!taken.ok) return taken;
    fresh += taken.value;
  }
  return ok(fresh);
}

const numberOf = ({ shape }: Incoming): number => (shape.ok ? shape.value.header.devSeq : 0);

const takeSome = (ground: Ground, steps: Steps, some: readonly Incoming[]): Promise<Result<number, StorageError>> =>
  steps.take<number>(async (held) => {
    const pages = hashPages(ground.storage);
    const taken = await takeIn(ground, held, pages, some);
    if (!taken.ok) return taken;
    const { state, ...change } = taken.value;
    const compared = await compareClaims(state, pages);
    if (!compared.ok) return compared;
    return ok({
      next: { ...held, state: withAlarms({ ...state, claims: compared.value.claims }, compared.value.alarms) },
      change: { ...change, set: new Map([...change.set, ...pages.changed()]) },
      value: change.journal.length,
    });
  });
