import { seededChance } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bytes } from "../storage/port.ts";
import { beginCouple, passChain } from "../testing/couple.ts";
import { day, dayKind, noteKind } from "../testing/kinds.ts";
import { beginLinkedBook, extend, joinBook, newWorld, openDevice, type TestDevice } from "../testing/links.ts";
import { value } from "../testing/world.ts";
import type { Arrived } from "./port.ts";

/** Three devices of one person; or two of each of two. */
const BOOKS = {
  "one person's": async (seed: number) => {
    const { first } = await beginLinkedBook(seed);
    return [first, await joinBook(first, newWorld(seed + 20_000)), await joinBook(first, newWorld(seed + 40_000))];
  },
  "two people's": async (seed: number) => {
    const { a, b } = await beginCouple(seed);
    const ofA = await joinBook(a, newWorld(seed + 50_000));
    await passChain(a, b);
    const ofB = await joinBook(b, newWorld(seed + 60_000));
    await passChain(b, a);
    return [a, b, ofA, ofB];
  },
} as const;

const MOST = 4;

type Act =
  | { readonly kind: "write" | "long" | "push" | "pull" | "file" | "reopen" | "tidy" | "epoch"; readonly who: number }
  | { readonly kind: "hand"; readonly who: number; readonly to: number; readonly seed: number };

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom("write", "file", "file", "file", "long", "push", "pull", "reopen", "tidy", "epoch"),
      who: fc.nat(MOST - 1),
    }),
    fc.record({
      kind: fc.constant("hand"),
      who: fc.nat(MOST - 1),
      to: fc.nat(MOST - 1),
      seed: fc.nat(),
    }),
  ),
  { minLength: 15, maxLength: 40, size: "max" },
);

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const chance = seededChance(seed);
  const left = [...items];
  return items.flatMap(() => left.splice(chance.below(left.length), 1));
}

async function given({ link }: TestDevice): Promise<readonly Bytes[]> {
  const all: Bytes[] = [];
  for await (const envelope of link.envelopes()) all.push(value(envelope));
  return all;
}

/** As files carry it: the chain first, then envelopes, some lost, some twice, in any order. */
async function hand(from: TestDevice, to: TestDevice, seed: number): Promise<void> {
  value(await to.link.takeChain(0, from.link.chain(0)));
  const chance = seededChance(seed);
  const some = (await given(from)).flatMap((one) => [[], [one], [one], [one, one]][chance.below(4)] ?? []);
  value(await to.link.takeLoose(shuffled(some, seed)));
}

const recordsOf = async ({ space }: TestDevice): Promise<unknown> => {
  value(await space.loadBackTo("beginning"));
  const all = [space.list(noteKind), space.list(dayKind, "a"), space.list(dayKind, "b")];
  return all.map((list) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
};

async function comeToTheSame(begin: (seed: number) => Promise<TestDevice[]>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(acts, fc.nat(1_000), async (sequence, seed) => {
      const devices = await begin(seed + 1);
      const longest = devices.reduce((one, other) =>
        one.link.chain(0).length < other.link.chain(0).length ? other : one,
      );
      for (const device of devices) await passChain(longest, device);
      const log: Arrived[] = [];
      const chain = [...longest.link.chain(0)];
      const placeOf = (at: number): number => at % devices.length;
      const deviceAt = (at: number): TestDevice => devices[placeOf(at)] ?? longest;
      const learn = async ({ link }: TestDevice) => {
        value(await link.takeChain(link.chain(0).length, chain.slice(link.chain(0).length), chain.length));
      };
      let written = 0;
      const write = async ({ space }: TestDevice, text: string) =>
        value(
          await space.commit([
            ...set(noteKind, `${written % 5}`, { text, colour: `${++written}` }),
            ...set(dayKind, day(`2026-0${1 + (written % 9)}-01`), { text, mood: written }),
          ]),
        );
      const push = async (device: TestDevice) => {
        await learn(device);
        for (let turn = 0; turn < 50; turn++) {
          const envelope = value(await device.link.next());
          if (envelope === undefined) return;
          const there = log.findIndex((one) => Buffer.from(one.envelope).equals(envelope));
          if (there < 0) log.push({ seq: log.length + 1, envelope });
          // Now and then the answer is lost, and it is sent once more.
          if ((written + turn) % 3 > 0) value(await device.link.kept(envelope, there < 0 ? log.length : there + 1));
        }
      };
      const pull = async (device: TestDevice) => {
        value(await device.link.takeLog(log.slice(device.link.standing().seen.seq), log.length));
        await learn(device);
      };
      for (const act of sequence) {
        const device = deviceAt(act.who);
        if (act.kind === "write") await write(device, "short");
        if (act.kind === "file") {
          await write(device, "for a file");
          await given(device);
        }
        if (act.kind === "long") await write(device, "long".padEnd(30_000, "x"));
        if (act.kind === "push") await push(device);
        if (act.kind === "pull") await pull(device);
        if (act.kind === "tidy") value(await device.space.tidy());
        if (act.kind === "reopen") devices[placeOf(act.who)] = await openDevice(device.world);
        if (act.kind === "hand" && placeOf(act.to) !== placeOf(act.who)) await hand(device, deviceAt(act.to), act.seed);
        if (act.kind === "epoch") {
          await learn(device);
          await extend(device, await device.link.acts.newEpoch());
          chain.push(...device.link.chain(chain.length));
        }
      }
      for (const device of devices) await push(device);
      for (const device of devices) await push(device);
      for (const device of devices) await pull(device);
      const [one, ...others] = await Promise.all(devices.map(recordsOf));
      for (const other of others) expect(other).toEqual(one);
      for (const { link, world } of devices) {
        expect(link.standing()).toMatchObject({ alarms: [], unsent: 0, mayWrite: true, chainWanted: false });
        expect([...world.disk.values.keys()].filter((name) => /^(aside|sealed)/.test(name))).toEqual([]);
        const again = await openDevice(world);
        expect(await recordsOf(again)).toEqual(one);
        expect(again.link.standing()).toMatchObject({ alarms: [], unsent: 0 });
        expect(await again.space.check()).toMatchObject({ ok: true, value: "same" });
      }
    }),
    { numRuns: 30 },
  );
}

test.for(Object.entries(BOOKS))(
  "hold:H5 %s devices that pass each other what they have, lost, doubled, late and in any order, come to the same",
  ([, begin]) => comeToTheSame(begin),
);
