import { err, newRoundId, type OpId, ok, type RoundId } from "@counterpoint/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import type { Bytes, Deposit, Share } from "../port.ts";
import { anyOp, bytes, chance, fixtureOf, kept, type OpenStore, TODAY } from "./fixture.acceptance.ts";

export function escrowAcceptance(open: OpenStore): void {
  describe("sealed answers", () => {
    const fixture = fixtureOf(open);

    let round: RoundId;
    beforeEach(() => {
      round = newRoundId(chance);
    });
    const depositOf = (member: "a" | "b", version = 1, length = 100): Deposit => ({
      space: fixture().space,
      round,
      member,
      version,
      record: { op: anyOp(), bytes: bytes(length) },
      share: bytes(32),
    });
    const put = (deposit: Deposit) => fixture().store.deposit(deposit, TODAY);
    const release = (reveal: (a: Share, b: Share) => { op: OpId; bytes: Bytes }) =>
      fixture().store.release(fixture().space, round, reveal, TODAY);

    test("wait outside the log until both are there, then enter it together with the reveal", async () => {
      const { store, space } = fixture();
      const [a, b] = [depositOf("a"), depositOf("b", 3)];
      expect(await put(a)).toEqual(ok({ full: false }));
      expect(await release(() => ({ op: anyOp(), bytes: bytes(1) }))).toEqual(err({ kind: "not-full" }));
      expect(await store.head(space)).toEqual(ok(0));
      expect(await put(b)).toEqual(ok({ full: true }));
      const op = anyOp();
      const seq = await release((one, other) => ({ op, bytes: Uint8Array.of(...one.share, ...other.share) }));
      expect(seq).toEqual(ok(3));
      expect(await store.read(space, 0, 10)).toEqual(
        ok([
          { seq: 1, ...a.record },
          { seq: 2, ...b.record },
          { seq: 3, op, bytes: Uint8Array.of(...a.share, ...b.share) },
        ]),
      );
    });

    test("hand their versions to the reveal", async () => {
      await put(depositOf("a", 2));
      await put(depositOf("b", 7));
      const seen: number[] = [];
      await release((a, b) => {
        seen.push(a.version, b.version);
        return { op: anyOp(), bytes: bytes(1) };
      });
      expect(seen).toEqual([2, 7]);
    });

    test("are over once released: nothing comes after, and again answers the same", async () => {
      const { store, space } = fixture();
      const a = depositOf("a");
      await put(a);
      await put(depositOf("b"));
      const seq = await release(() => ({ op: anyOp(), bytes: bytes(1) }));
      expect(await release(() => ({ op: anyOp(), bytes: bytes(1) }))).toEqual(seq);
      expect(await put(a)).toEqual(err({ kind: "released" }));
      expect(await put(depositOf("a", 9))).toEqual(err({ kind: "released" }));
      expect(await store.withdraw(a, 9, TODAY)).toEqual(err({ kind: "released" }));
      expect(await store.head(space)).toEqual(ok(3));
    });

    test("may be sent again, and replaced by a higher version only", async () => {
      const { store, space } = fixture();
      const a = depositOf("a", 2);
      await put(a);
      expect(await put(a)).toEqual(ok({ full: false }));
      expect(await put(depositOf("a", 2))).toEqual(err({ kind: "stale" }));
      expect(await put({ ...a, share: bytes(32) })).toEqual(err({ kind: "stale" }));
      expect(await put(depositOf("a", 1))).toEqual(err({ kind: "stale" }));
      const newer = depositOf("a", 3);
      expect(await put(newer)).toEqual(ok({ full: false }));
      await put(depositOf("b"));
      await release((share) => ({ op: anyOp(), bytes: share.share }));
      expect(await store.read(space, 0, 1)).toEqual(ok([{ seq: 1, ...newer.record }]));
      expect(await store.read(space, 2, 1)).toMatchObject({ value: [{ bytes: newer.share }] });
    });

    test("that are withdrawn are as if they had never been, but for the version", async () => {
      const { store } = fixture();
      const a = depositOf("a");
      await put(a);
      expect(await store.withdraw(a, 2, TODAY)).toEqual(ok(undefined));
      expect(await store.withdraw(a, 2, TODAY)).toEqual(ok(undefined));
      expect(await put(depositOf("b"))).toEqual(ok({ full: false }));
      expect(await release(() => ({ op: anyOp(), bytes: bytes(1) }))).toEqual(err({ kind: "not-full" }));
      expect(await put(a)).toEqual(err({ kind: "stale" }));
      expect(await store.withdraw(a, 1, TODAY)).toEqual(err({ kind: "stale" }));
      expect(await put(depositOf("a", 3))).toEqual(ok({ full: true }));
    });

    test("that are withdrawn give their room back", async () => {
      const { store, append, envelope } = fixture();
      const a = depositOf("a", 1, 700);
      await put(a);
      await store.withdraw(a, 2, TODAY);
      expect(await append(envelope(900))).toEqual(ok([kept(1)]));
    });

    test("may be withdrawn before they arrive", async () => {
      const { store } = fixture();
      const a = depositOf("a");
      expect(await store.withdraw(a, 1, TODAY)).toEqual(ok(undefined));
      expect(await put(a)).toEqual(err({ kind: "stale" }));
    });

    test("of one round leave the others alone", async () => {
      await put(depositOf("a"));
      expect(await put({ ...depositOf("b"), round: newRoundId(chance) })).toEqual(ok({ full: false }));
    });

    test("count towards the log from the deposit on, and a full log does not keep them in", async () => {
      const { envelope, append } = fixture();
      expect(await put(depositOf("a", 1, 901))).toEqual(err({ kind: "over-quota" }));
      expect(await put(depositOf("a", 1, 700))).toEqual(ok({ full: false }));
      expect(await append(envelope(201))).toEqual(ok([{ kind: "over-quota" }]));
      expect(await put(depositOf("a", 2, 100))).toEqual(ok({ full: false }));
      expect(await append(envelope(700))).toEqual(ok([kept(1)]));
      expect(await put(depositOf("b", 1, 100))).toEqual(ok({ full: true }));
      expect(await release(() => ({ op: anyOp(), bytes: bytes(50) }))).toEqual(ok(4));
      expect(await append(envelope(1))).toEqual(ok([{ kind: "over-quota" }]));
    });
  });
}
