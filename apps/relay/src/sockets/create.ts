import type { SpaceId } from "@counterpoint/kernel";
import { begin } from "@counterpoint/membership";
import type { Bytes } from "../store/port.ts";
import { checks } from "./checks.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";

/** Whoever can sign a genesis may begin a space with it: that nobody makes too many is for `admission` to see to. */
export async function create(
  space: SpaceId,
  genesis: Bytes,
  session: Session,
  { store, chains, admission, today }: Surroundings,
): Promise<Answer> {
  const state = await begin(genesis, space, checks);
  if (!state.ok) return "not-allowed";
  const there = await chains.of(space);
  if (!there.ok && there.error.kind !== "no-space") return refusalOf(there.error);
  if (!there.ok && !admission.admits("space")) return "over-quota";
  const created = await store.create(space, genesis, today());
  if (!created.ok) return refusalOf(created.error);
  // Where it was there already, its chain may be longer.
  if (created.value === "created") {
    session.begun = new Set([...session.begun, space]);
    chains.grown(space, { ...state.value, left: new Set() });
  }
  return { type: "done" };
}
