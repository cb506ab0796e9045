import { toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { add, begun, castOf, epoch, remove, rotate, SPACE, signed, toyHands, valid } from "./cast.acceptance.ts";
import type { Act } from "./entry.ts";
import { epochKeyHash } from "./epoch-key-hash.ts";
import { isEpochDue, recipients, sealingEpoch } from "./epochs.ts";
import { fold } from "./fold.ts";
import type { Membership } from "./membership.ts";

const cast = castOf(toyHands);

async function after(state: Membership, name: string, act: (now: Membership) => Act): Promise<Membership> {
  return valid(await fold(state, signed(cast, state, name, act(state)), cast.checks)).state;
}

test("it is sealed to the agreement key of every live device, and to every member's recovery key of now", async () => {
  let state = await begun(cast, ["a1", "a2"], ["b1"]);
  state = await after(state, "a1", () => remove(cast, "a2"));
  state = await after(state, "b1", () => add(cast, "t"));
  state = await after(state, "B", () => rotate(cast, "B2"));
  const { devices, members } = recipients(state);
  const named = (...names: readonly string[]) => names.map((name) => cast.device(name)).toSorted(byId);
  expect(devices.map(({ device, agreement }) => ({ device, agreement }))).toEqual(
    named("a1", "b1", "t").map(({ device, agreement }) => ({ device, agreement })),
  );
  expect(members).toEqual([
    { member: "a", recovery: cast.member("A").recovery },
    { member: "b", recovery: cast.member("B2").recovery },
  ]);
});

const byId = (one: { readonly device: string }, other: { readonly device: string }) =>
  one.device < other.device ? -1 : 1;

test("one is due where somebody came or went; writing waits for it only where somebody went", async () => {
  const start = await begun(cast, ["a1", "a2"]);
  const made = await after(start, "a1", epoch);
  const answers = (state: Membership) => [isEpochDue(state), sealingEpoch(state)];
  expect(answers(start)).toEqual([true, null]);
  expect(answers(made)).toEqual([false, 0]);
  const came = await after(made, "a1", () => add(cast, "t"));
  expect(answers(came)).toEqual([true, 0]);
  const gone = await after(came, "a1", () => remove(cast, "t"));
  expect(answers(gone)).toEqual([false, 0]);
  const went = await after(made, "a1", () => remove(cast, "a2"));
  expect(answers(went)).toEqual([true, null]);
  expect(answers(await after(went, "a1", epoch))).toEqual([false, 1]);
});

test("its secret is committed to together with the space and the number", async () => {
  const secret = new Uint8Array(32).fill(7);
  const hashes = await Promise.all([
    epochKeyHash(cast.checks, SPACE, 0, secret),
    epochKeyHash(cast.checks, SPACE, 1, secret),
    epochKeyHash(cast.checks, cast.device("a1").device as unknown as typeof SPACE, 0, secret),
    epochKeyHash(cast.checks, SPACE, 0, secret.with(0, 8)),
  ]);
  expect(new Set(hashes.map(toHex)).size).toBe(4);
  expect(await epochKeyHash(cast.checks, SPACE, 0, secret)).toEqual(hashes[0]);
});

test("everybody finds their own box, and the way back to the epoch before", async () => {
  const start = await begun(cast, ["a1"], ["b1"]);
  const once = await after(await after(start, "a1", epoch), "A", () => rotate(cast, "A2"));
  const acts = [epoch(start), epoch(once)];
  const { epochs } = await after(once, "b1", epoch);
  expect(epochs.map(({ number }) => number)).toEqual([0, 1]);
  for (const [at, act] of acts.entries()) {
    const made = epochs[at];
    expect([made?.keyHash, made?.link]).toEqual([act.keyHash, act.link]);
    for (const { device, box } of act.boxes) expect(made?.boxes.get(device)).toEqual(box);
    expect([...(made?.recovery.values() ?? [])].map(({ box }) => box)).toEqual(act.recovery);
  }
  expect(epochs.map(({ recovery }) => recovery.get("a")?.key)).toEqual([
    cast.member("A").recovery,
    cast.member("A2").recovery,
  ]);
});
