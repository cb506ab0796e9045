import { set } from "@counterpoint/records";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openMemoryStorage } from "../storage/memory.ts";
import { alarmsOf, textsOf, write } from "../testing/attacked.ts";
import { beginCouple, passAll, passChain } from "../testing/couple.ts";
import { fused } from "../testing/fuse.ts";
import { day, dayKind, noteKind } from "../testing/kinds.ts";
import { beginLinkedBook, extend, joinBook, newWorld, openDevice, type TestDevice } from "../testing/links.ts";
import { copyOf } from "../testing/storage.ts";
import { createWorld, value } from "../testing/world.ts";
import { meetHere } from "./meet-here.ts";

const meet = async (one: TestDevice, other: TestDevice) => meetHere(one.link, other.link);

test("what each wrote while they were apart reaches the other, and meeting again changes nothing", async () => {
  const { a, b } = await beginCouple();
  await write(a, "hers");
  await write(b, "his");
  value(await meet(a, b));
  const disks = [copyOf(a.world.disk), copyOf(b.world.disk)];
  value(await meet(a, b));
  value(await meet(b, a));
  for (const one of [a, b]) expect([textsOf(one).toSorted(), alarmsOf(one)]).toEqual([["hers", "his"], []]);
  expect([a.world.disk.journal, b.world.disk.journal]).toEqual(disks.map(({ journal }) => journal));
});

test("a device that one of them has added meanwhile is known to the other, and the epoch that is owed is made", async () => {
  const { a, b } = await beginCouple();
  const tablet = await joinBook(b, newWorld(7));
  await passChain(b, a);
  await extend(b, await b.link.acts.removeDevice(tablet.link.device));
  await write(a, "hers");
  value(await meet(a, b));
  expect(a.link.chain(0)).toEqual(b.link.chain(0));
  expect([a.link.standing().epochDue, b.link.standing().mayWrite]).toEqual([false, true]);
  expect([textsOf(b), alarmsOf(a), alarmsOf(b)]).toEqual([["hers"], [], []]);
});

describe("who does not belong together does not meet", () => {
  const otherBook = { ok: false, error: { kind: "other-book" } };
  const apart = { ok: false, error: { kind: "apart" } };

  test("two spaces, two devices of one person, and another space under the same id", async () => {
    const { a, b } = await beginCouple();
    const { b: stranger } = await beginCouple(5);
    const { first: alone } = await beginLinkedBook(9);
    const tablet = await joinBook(b, newWorld(7));
    await write(a, "hers");
    for (const other of [stranger, alone, a]) {
      expect(await meet(a, other)).toEqual(otherBook);
      expect(await meet(other, a)).toEqual(otherBook);
    }
    expect(await meet(b, tablet)).toEqual(otherBook);
    const again = { ...stranger.link, space: a.link.space };
    expect(await meetHere(a.link, again)).toEqual(otherBook);
    expect(textsOf(stranger)).toEqual([]);
  });

  test("safety:S7 of one who left without a word nothing comes, and nothing reaches them", async () => {
    const { a, b } = await beginCouple();
    await write(a, "hers");
    value(await a.link.part());
    await write(b, "his");
    expect([await meet(a, b), await meet(b, a)]).toEqual([apart, apart]);
    expect([textsOf(a), textsOf(b), b.link.standing().over]).toEqual([["hers"], ["his"], null]);
  });

  test("safety:S7 an end that is to be told reaches the other when they meet", async () => {
    const { a, b } = await beginCouple();
    await extend(a, await a.link.acts.dissolve());
    expect(await meet(b, a)).toEqual(apart);
    expect([a.link.standing().over, b.link.standing().over]).toEqual(["ended", "ended"]);
  });
});

type Step =
  | { readonly kind: "write" | "long" | "reopen" | "tidy" | "file" | "epoch"; readonly who: 0 | 1 }
  | { readonly kind: "meet"; readonly who: 0 | 1; readonly writes: readonly [number, number] };

const who = fc.constantFrom<0 | 1>(0, 1);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom("write", "write", "long", "reopen", "tidy", "file", "epoch"), who }),
    fc.record({ kind: fc.constant("meet"), who, writes: fc.tuple(fc.nat(6), fc.nat(6)) }),
  ),
  { minLength: 8, maxLength: 20 },
);

const recordsOf = async ({ space }: TestDevice): Promise<unknown> => {
  value(await space.loadBackTo("beginning"));
  const all = [space.list(noteKind), space.list(dayKind, "a"), space.list(dayKind, "b")];
  return all.map((list) => list.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
};

test("hold:H4 hold:H5 in any order, however often the power was cut while they met, both come to the same", async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(1_000), async (sequence, seed) => {
      const { a, b } = await beginCouple(seed + 1);
      const both = [a, b];
      const at = (place: 0 | 1): TestDevice => both[place] ?? a;
      let written = 0;
      for (const step of sequence) {
        const [mine, theirs] = [at(step.who), at(step.who === 0 ? 1 : 0)];
        if (step.kind === "write" || step.kind === "long") {
          const text = `${++written}`.padEnd(step.kind === "long" ? 30_000 : 1, "x");
          const note = set(noteKind, `${written % 3}`, { text, colour: `${step.who}` });
          value(await mine.space.commit([...note, ...set(dayKind, day("2026-11-23"), { text, mood: written })]));
        }
        if (step.kind === "reopen") both[step.who] = await openDevice(mine.world);
        if (step.kind === "tidy") value(await mine.space.tidy());
        if (step.kind === "file") await passAll(mine, theirs);
        // Where no relay says whose comes first, who knows of all entries makes the next.
        if (step.kind === "epoch" && value(await meet(mine, theirs)) === undefined) {
          await extend(mine, await mine.link.acts.newEpoch());
        }
        if (step.kind === "meet") {
          const cut = await Promise.all(
            [mine, theirs].map(async ({ world }, of) => {
              const storage = fused(openMemoryStorage(world.disk));
              const device = await openDevice(world, storage);
              storage.blowAfter(step.writes[of] ?? 0);
              return device;
            }),
          );
          const [first, second] = cut;
          if (first !== undefined && second !== undefined) await meet(first, second);
          both[0] = await openDevice(a.world);
          both[1] = await openDevice(b.world);
        }
      }
      value(await meet(at(0), at(1)));
      const [one, other] = await Promise.all(both.map(recordsOf));
      expect(one).toEqual(other);
      for (const device of both) {
        expect(device.link.standing()).toMatchObject({ alarms: [], mayWrite: true, chainWanted: false });
        const again = await openDevice(createWorld(copyOf(device.world.disk)));
        expect(await recordsOf(again)).toEqual(one);
        expect(await again.space.check()).toMatchObject({ ok: true, value: "same" });
      }
    }),
    { numRuns: 25 },
  );
});
