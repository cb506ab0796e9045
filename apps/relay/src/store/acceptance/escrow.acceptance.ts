import { err, newRoundId, ok, type RoundId } from "@counterpoint/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import { type Deposit, MOST_OPENED } from "../exchanges.ts";
import { hourOf } from "../hour.ts";
import { DEPOSIT_BYTES } from "../limits.ts";
import type { News } from "../port.ts";
import {
  anyOp,
  anySpace,
  bytes,
  chance,
  depositFor,
  fixtureOf,
  GENESIS,
  kept,
  type OpenStore,
  QUOTAS,
  REVEAL,
  TODAY,
} from "./fixture.acceptance.ts";

export function escrowAcceptance(open: OpenStore): void {
  describe("what waits for the other", () => {
    const fixture = fixtureOf(open);

    let round: RoundId;
    beforeEach(() => {
      round = newRoundId(chance);
    });
    const slot = (member: "a" | "b") => ({ space: fixture().space, round, member });
    const depositOf = (member: "a" | "b", changes: Partial<Deposit> = {}): Deposit => depositFor(slot(member), changes);
    const put = (deposit: Deposit) => fixture().store.deposit(deposit, TODAY);
    const openNow = () => fixture().store.openNow(slot("b"), TODAY, REVEAL);
    const entries = async () => {
      const log = await fixture().store.read(fixture().space, 0, 10);
      return log.ok ? log.value.map(({ seq, ...entry }) => entry) : [];
    };
    /** All that the log has is this round, opened. */
    const expectOpened = async (a: Deposit, b: Deposit) => {
      const opened = { space: a.space, round, versions: { a: a.version, b: b.version }, agreeing: [0], tokens: 1 };
      expect(await entries()).toEqual([a.record, b.record, REVEAL({ ...opened, shares: { a: a.share, b: b.share } })]);
    };

    test("safety:S6 does so outside the log until both are there, then enters it with the reveal behind it", async () => {
      const [a, b] = [depositOf("a", { version: 2 }), depositOf("b", { version: 3 })];
      expect(await put(a)).toEqual(ok(undefined));
      await openNow();
      expect(await entries()).toEqual([]);
      expect(await put(b)).toEqual(ok(undefined));
      expect(await entries()).toEqual([]);
      expect(await openNow()).toEqual(ok(undefined));
      await expectOpened(a, b);
    });

    test("safety:S6 is answered alike, whether the other is in or was never there", async () => {
      const answers: unknown[] = [];
      for (const before of ["nothing", "deposit"] as const) {
        round = newRoundId(chance);
        if (before === "deposit") await put(depositOf("b"));
        const a = depositOf("a", { version: 2 });
        answers.push([await put(a), await put(a), await put({ ...a, version: 1 })]);
      }
      expect(answers).toEqual(answers.map(() => [ok(undefined), ok(undefined), err({ kind: "stale" })]));
    });

    test("is over once opened: nothing comes after, and again opens nothing", async () => {
      const { store, space } = fixture();
      const a = depositOf("a");
      await put(a);
      await put(depositOf("b"));
      await openNow();
      await openNow();
      expect(await put(a)).toEqual(err({ kind: "released" }));
      expect(await put(depositOf("a", { version: 9 }))).toEqual(err({ kind: "released" }));
      expect(await store.head(space)).toEqual(ok(3));
    });

    test("may be sent again, and replaced by a higher version only", async () => {
      const a = depositOf("a", { version: 2 });
      await put(a);
      expect(await put(a)).toEqual(ok(undefined));
      const changes: readonly Partial<Deposit>[] = [
        { record: { op: anyOp(), bytes: bytes(100) } },
        { record: undefined },
        { share: bytes(32) },
        { tokens: bytes(32) },
        { opens: hourOf(5) },
        { version: 1 },
      ];
      for (const change of changes) expect(await put({ ...a, ...change })).toEqual(err({ kind: "stale" }));
      const [newer, b] = [depositOf("a", { version: 3 }), depositOf("b")];
      expect(await put(newer)).toEqual(ok(undefined));
      await put(b);
      await openNow();
      await expectOpened(newer, b);
    });

    test("of one round leaves the others alone", async () => {
      await put(depositOf("a"));
      await put({ ...depositOf("b"), round: newRoundId(chance) });
      await openNow();
      expect(await entries()).toEqual([]);
    });

    test("safety:S6 opens nothing where no token is the same at its place: one of them had nothing to say", async () => {
      const [one, two] = [bytes(32), bytes(32)];
      const swapped = { a: Uint8Array.of(...one, ...two), b: Uint8Array.of(...two, ...one) };
      for (const [a, b] of [
        [one, two],
        [one, Uint8Array.of(...one, ...two)],
        [swapped.a, swapped.b],
      ] as const) {
        round = newRoundId(chance);
        await put(depositOf("a", { tokens: a }));
        await put(depositOf("b", { tokens: b }));
        await openNow();
      }
      expect(await entries()).toEqual([]);
      const [a, b] = [depositOf("a", { version: 2, tokens: one }), depositOf("b", { version: 2, tokens: one })];
      await put(a);
      await put(b);
      await openNow();
      await expectOpened(a, b);
    });

    test("names every place at which things match, and has no records then", async () => {
      const [same, also] = [bytes(32), bytes(32)];
      const matched = { record: undefined, share: new Uint8Array() };
      await put(depositOf("a", { ...matched, tokens: Uint8Array.of(...same, ...bytes(32), ...also) }));
      await put(depositOf("b", { ...matched, version: 2, tokens: Uint8Array.of(...same, ...bytes(32), ...also) }));
      await openNow();
      const { space } = fixture();
      const opened = { space, round, versions: { a: 1, b: 2 }, shares: null, tokens: 3, agreeing: [0, 2] };
      expect(await entries()).toEqual([REVEAL(opened)]);
    });

    test("safety:S6 is not searched through: marks that agreed nowhere are held against others once both are put in anew", async () => {
      const [hers, his, marks] = [bytes(32), bytes(32), { record: undefined, share: new Uint8Array() }];
      const of = (member: "a" | "b", version: number, tokens: Deposit["tokens"], opens = hourOf(0)) =>
        put(depositOf(member, { ...marks, version, tokens, opens }));
      await of("a", 1, hers);
      await of("b", 1, his);
      await openNow();
      await of("b", 2, hers);
      await openNow();
      // By the hour no more than at once.
      await of("b", 3, hers, hourOf(7));
      expect(await fixture().store.openDue(hourOf(8), TODAY, REVEAL)).toEqual(ok("done"));
      await of("b", 5, hers);
      await openNow();
      expect(await entries()).toEqual([]);
      await of("a", 2, hers);
      await openNow();
      const opened = {
        space: fixture().space,
        round,
        versions: { a: 2, b: 5 },
        shares: null,
        tokens: 1,
        agreeing: [0],
      };
      expect(await entries()).toEqual([REVEAL(opened)]);
    });

    test("opens nothing where one has a record and the other none", async () => {
      await put(depositOf("a"));
      await put(depositOf("b", { record: undefined, share: new Uint8Array() }));
      await openNow();
      expect(await entries()).toEqual([]);
    });

    test("gives no half of a reveal to whoever has put its name into the log before", async () => {
      const { append, envelope, space } = fixture();
      const shares = { a: bytes(32), b: bytes(32) };
      const { op } = REVEAL({ space, round, versions: { a: 1, b: 1 }, shares, tokens: 1, agreeing: [0] });
      await append(envelope(10, op));
      await put(depositOf("a"));
      await put(depositOf("b"));
      await openNow();
      expect((await entries()).map((entry) => entry.op)).toEqual([op]);
    });

    test("opens nothing where both records have one name, and keeps no other round from opening", async () => {
      const { store, space } = fixture();
      const op = anyOp();
      for (const member of ["a", "b"] as const) await put(depositOf(member, { record: { op, bytes: bytes(9) } }));
      const [other, reveal] = [newRoundId(chance), { op: anyOp(), bytes: bytes(9) }];
      await openNow();
      for (const member of ["a", "b"] as const) await put(depositFor({ space, round: other, member }));
      // Also where a record has the name of the reveal.
      await store.openNow({ space, round: other, member: "a" }, TODAY, () => reveal);
      expect(await store.head(space)).toEqual(ok(3));
      round = newRoundId(chance);
      for (const member of ["a", "b"] as const) await put(depositOf(member, member === "a" ? {} : { record: reveal }));
      await store.openNow(slot("a"), TODAY, () => reveal);
      expect(await store.openDue(hourOf(7), TODAY, () => reveal)).toEqual(ok("done"));
      expect(await store.head(space)).toEqual(ok(3));
    });

    describe("for an hour", () => {
      const HOUR = hourOf(500_000);
      const openDue = (hour: number) => fixture().store.openDue(hourOf(hour), TODAY, REVEAL);

      test("opens when that of both has come, the later one, and not at once", async () => {
        const [a, b] = [depositOf("a", { opens: HOUR }), depositOf("b", { opens: hourOf(HOUR + 2) })];
        await put(a);
        await put(b);
        for (const hour of [HOUR - 1, HOUR, HOUR + 1]) expect(await openDue(hour)).toEqual(ok("done"));
        await openNow();
        expect(await entries()).toEqual([]);
        expect(await openDue(HOUR + 2)).toEqual(ok("done"));
        await expectOpened(a, b);
      });

      test("safety:S6 that has come already, opens with the next and not when the second comes", async () => {
        const [a, b] = [depositOf("a", { opens: HOUR }), depositOf("b", { opens: HOUR })];
        await put(a);
        await openDue(HOUR);
        await put(b);
        await openNow();
        await openDue(HOUR);
        expect(await entries()).toEqual([]);
        await openDue(HOUR + 1);
        await expectOpened(a, b);
      });

      test("opens on the hour where only one wants it at once, or where it could not be opened at once", async () => {
        const [a, b] = [depositOf("a"), depositOf("b", { opens: HOUR })];
        await put(a);
        await put(b);
        await openNow();
        expect(await entries()).toEqual([]);
        const now = depositOf("b", { version: 2 });
        await put(now);
        await openDue(HOUR - 9);
        await expectOpened(a, now);
      });

      test("is looked at again when one of both changes", async () => {
        const [a, b] = [depositOf("a", { opens: HOUR }), depositOf("b", { opens: HOUR, tokens: bytes(32) })];
        await put(a);
        await put(b);
        await openDue(HOUR);
        const late = depositOf("b", { version: 2, opens: HOUR });
        await put(late);
        await openDue(HOUR + 1);
        await expectOpened(a, late);
      });

      test("opens in every space, some at a time, and is told once it is there", async () => {
        const { store } = fixture();
        const spaces = Array.from({ length: MOST_OPENED + 1 }, () => anySpace());
        for (const space of spaces) {
          await store.create(space, GENESIS, TODAY);
          for (const member of ["a", "b"] as const) await put(depositFor({ space, round, member }, { opens: HOUR }));
        }
        const told: News[] = [];
        store.onNews((news) => told.push(news));
        for (let answer: unknown = "more"; answer !== "done"; ) {
          const opened = await openDue(HOUR);
          answer = opened.ok ? opened.value : expect.unreachable();
        }
        for (const space of spaces) expect(await store.head(space)).toEqual(ok(3));
        expect(told).toHaveLength(spaces.length);
        for (const space of spaces) expect(told).toContainEqual({ kind: "head", space, head: 3 });
      });

      test("is forgotten seven days later; where none was named, seven days after the day it came", async () => {
        const { store } = fixture();
        const lapse = (hour: number) => store.lapse(hourOf(hour), TODAY);
        await put(depositOf("a", { version: 3, opens: HOUR }));
        await lapse(HOUR + 7 * 24 - 1);
        expect(await put(depositOf("a", { version: 2 }))).toEqual(err({ kind: "stale" }));
        await lapse(HOUR + 7 * 24);
        expect(await put(depositOf("a", { version: 2 }))).toEqual(ok(undefined));
        await lapse((TODAY + 8) * 24 - 1);
        expect(await put(depositOf("a", { version: 1 }))).toEqual(err({ kind: "stale" }));
        await lapse((TODAY + 8) * 24);
        expect(await put(depositOf("a", { version: 1 }))).toEqual(ok(undefined));
      });
    });

    describe("takes room", () => {
      const ofSize = (length: number) => ({ record: { op: anyOp(), bytes: bytes(length - DEPOSIT_BYTES - 32) } });

      test("of its member alone: the other learns nothing by filling theirs, or the log", async () => {
        const { append, envelope } = fixture();
        expect(await put(depositOf("b", ofSize(QUOTAS.waiting - QUOTAS.log)))).toEqual(ok(undefined));
        expect(await put(depositOf("a", ofSize(QUOTAS.waiting - QUOTAS.log)))).toEqual(ok(undefined));
        expect(await append(envelope(QUOTAS.log - 100))).toEqual(ok([kept(1)]));
        expect(await append(envelope(1))).toEqual(ok([{ kind: "over-quota" }]));
      });

      test("up to a limit for all rounds together, from which what is replaced gives its own back", async () => {
        const first = depositOf("a", ofSize(800));
        await put(first);
        round = newRoundId(chance);
        const second = depositOf("a", ofSize(QUOTAS.waiting - 800 + 1));
        expect(await put(second)).toEqual(err({ kind: "over-quota" }));
        expect(await put({ ...first, version: 2, ...ofSize(799) })).toEqual(ok(undefined));
        expect(await put(second)).toEqual(ok(undefined));
      });

      test("only where the log has some: nobody fills it beyond its limit by opening", async () => {
        const { append, envelope } = fixture();
        await append(envelope(QUOTAS.log - 100 - 387));
        expect(await put(depositOf("a", ofSize(388)))).toEqual(err({ kind: "over-quota" }));
        expect(await put(depositOf("a", ofSize(387)))).toEqual(ok(undefined));
        expect(await put(depositOf("b", ofSize(387)))).toEqual(ok(undefined));
        await openNow();
        expect(await entries()).toHaveLength(4);
      });
    });

    test("is judged anew where the chain has grown", async () => {
      const { store, space } = fixture();
      await store.extendChain(space, 1, bytes(10), TODAY);
      expect(await put(depositOf("a"))).toEqual(err({ kind: "chain-moved" }));
      expect(await put(depositOf("a", { chainLength: 2 }))).toEqual(ok(undefined));
    });
  });
}
