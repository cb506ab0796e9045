import { newDeviceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Order, type Placed, putInOrder, type Rules } from "./order.ts";
import { noneOf } from "./progress.ts";
import { type Progress, ZEROS } from "./state.ts";

const device = newDeviceId(seededChance(1));
const START = noneOf(device, "2026-11-26");
const RULES: Rules = { own: false, hasEpoch: (epoch) => epoch < 3 };

const hashOf = (devSeq: number, branch: number): string => `${devSeq}${branch}`.padStart(64, "0");

/**
 * A few numbers of one device. `branch` 0 is what it wrote itself, each behind the one before; another is of a copy of it,
 * which goes on from the same or from its own.
 */
const placed: fc.Arbitrary<Placed> = fc
  .record({
    devSeq: fc.integer({ min: 1, max: 7 }),
    branch: fc.constantFrom(0, 0, 0, 0, 1),
    before: fc.constantFrom(0, 0, 0, 0, 1),
    at: fc.integer({ min: 0, max: 3 }),
    epoch: fc.constantFrom(0, 1, 2, 2, 3),
  })
  .map(({ devSeq, branch, before, at, epoch }) => ({
    device,
    devSeq,
    hash: hashOf(devSeq, branch),
    prevHash: devSeq === 1 ? ZEROS : hashOf(devSeq - 1, before),
    at,
    epoch,
  }));

/** Each once: two of one hash are the same envelope. */
const several = fc.uniqueArray(placed, { maxLength: 12, selector: ({ hash }) => hash });

const counted = ({ accepted, disbelieved }: Order<Placed>): readonly Placed[] =>
  [...accepted, ...disbelieved].toSorted((one, other) => one.devSeq - other.devSeq);

test("hold:H5 the order in which they came makes no difference", () => {
  fc.assert(
    fc.property(several, fc.infiniteStream(fc.nat(1_000)), (all, places) => {
      const shuffled = all
        .map((one) => ({ one, place: places.next().value ?? 0 }))
        .toSorted((left, right) => left.place - right.place)
        .map(({ one }) => one);
      expect(putInOrder(START, shuffled, RULES)).toEqual(putInOrder(START, all, RULES));
    }),
  );
});

test("what counts is one line from the start on, without a gap, and each of it is where the one behind it says", () => {
  fc.assert(
    fc.property(several, (all) => {
      const order = putInOrder(START, all, RULES);
      let before: Pick<Progress, "devSeq" | "hash"> = START;
      for (const { devSeq, hash, prevHash, epoch } of counted(order)) {
        expect([devSeq, prevHash]).toEqual([before.devSeq + 1, before.hash]);
        expect(RULES.hasEpoch(epoch)).toBe(true);
        before = { devSeq, hash };
      }
      expect(order.progress).toMatchObject({ devSeq: before.devSeq, hash: before.hash });
    }),
  );
});

test("nothing is lost: each counts, is not believed, or waits, and is in one of these", () => {
  fc.assert(
    fc.property(several, (all) => {
      const { accepted, disbelieved, waiting } = putInOrder(START, all, RULES);
      const found = [...accepted, ...disbelieved, ...waiting.map(({ envelope }) => envelope)];
      expect(found.map(({ hash }) => hash).toSorted()).toEqual(all.map(({ hash }) => hash).toSorted());
    }),
  );
});

test("hold:H5 in two parts they come to what they come to at once, if nobody has copied the device", () => {
  const honest = several.map((all) =>
    all
      .filter(({ hash }) => hash.endsWith("0"))
      .map((one) => ({ ...one, prevHash: one.devSeq === 1 ? ZEROS : hashOf(one.devSeq - 1, 0) })),
  );
  fc.assert(
    fc.property(honest, fc.nat(12), (all, cut) => {
      const first = putInOrder(START, all.slice(0, cut), RULES);
      const rest = [...first.waiting.map(({ envelope }) => envelope), ...all.slice(cut)];
      const second = putInOrder(first.progress, rest, RULES);
      const whole = putInOrder(START, all, RULES);
      expect(second.progress).toEqual(whole.progress);
      expect([...counted(first), ...counted(second)]).toEqual(counted(whole));
      expect(second.waiting).toEqual(whole.waiting);
    }),
  );
});

test("who names an older entry of the chain than before keeps the place, and is not believed", () => {
  fc.assert(
    fc.property(several, (all) => {
      const order = putInOrder(START, all, RULES);
      let highest = 0;
      const lying = counted(order).filter(({ at }) => {
        const lies = at < highest;
        highest = Math.max(highest, at);
        return lies;
      });
      expect(order.disbelieved).toEqual(lying);
      expect(order.progress.at).toBe(highest);
      expect(order.alarms.filter(({ kind }) => kind === "backdated")).toHaveLength(lying.length);
    }),
  );
});

test("of this very device nothing counts that it has not sealed itself", () => {
  fc.assert(
    fc.property(several, (all) => {
      const order = putInOrder(START, all, { ...RULES, own: true });
      expect([order.accepted, order.disbelieved, order.progress]).toEqual([[], [], START]);
      expect(order.waiting.map(({ why }) => why)).toEqual(all.map(() => "fork"));
      expect(order.alarms).toHaveLength(all.length);
    }),
  );
});
