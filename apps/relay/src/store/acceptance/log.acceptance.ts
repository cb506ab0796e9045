import { err, ok } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { BEFORE_ALL } from "../log-mark.ts";
import type { News } from "../port.ts";
import { anyOp, anySpace, bytes, fixtureOf, GENESIS, kept, type OpenStore, TODAY } from "./fixture.acceptance.ts";

export function logAcceptance(open: OpenStore): void {
  describe("envelopes", () => {
    const fixture = fixtureOf(open);

    test("says the places of what is there", async () => {
      const { store, space, envelope, append } = fixture();
      const [one, two, never] = [envelope(), envelope(), envelope()];
      await append(one, two);
      const places = await store.places(space, [two.op, never.op, one.op]);
      expect(places.ok && [...places.value].toSorted(([, a], [, b]) => a - b)).toEqual([
        [one.op, 1],
        [two.op, 2],
      ]);
      expect(await store.places(anySpace(), [one.op])).toEqual(err({ kind: "no-space" }));
    });

    test("are numbered in the order given, from 1, and come back byte by byte", async () => {
      const { store, space, envelope, append } = fixture();
      const [one, two, three] = [envelope(0), envelope(1), envelope(300)];
      expect(await append(one, two)).toEqual(ok([kept(1), kept(2)]));
      expect(await append(three)).toEqual(ok([kept(3)]));
      const stored = [one, two, three].map(({ op, bytes: content }, at) => ({ seq: at + 1, op, bytes: content }));
      expect(await store.read(space, 0, 10)).toEqual(ok(stored));
      expect(await store.read(space, 1, 1)).toEqual(ok(stored.slice(1, 2)));
      expect(await store.read(space, 3, 10)).toEqual(ok([]));
      expect(await store.head(space)).toEqual(ok(3));
    });

    test("have marks, which stay as they were first kept, and go with the log", async () => {
      const { store, space, append, envelope } = fixture();
      await append(envelope(), envelope(), envelope(), envelope());
      const mark = (seq: number, first: number) => ({ seq, hash: new Uint8Array(32).fill(first) });
      expect(await store.logMark(space, 1000)).toEqual(ok(BEFORE_ALL));
      for (const one of [mark(4, 1), mark(2, 2), mark(4, 3)]) {
        expect(await store.keepLogMark(space, one)).toEqual(ok(undefined));
      }
      const found = async (seq: number) => store.logMark(space, seq);
      expect(await found(1)).toEqual(ok(BEFORE_ALL));
      expect([await found(2), await found(3)]).toEqual([ok(mark(2, 2)), ok(mark(2, 2))]);
      expect(await found(1000)).toEqual(ok(mark(4, 1)));
      expect(await store.logMark(anySpace(), 1)).toEqual(err({ kind: "no-space" }));
      expect(await store.keepLogMark(anySpace(), mark(1, 1))).toEqual(err({ kind: "no-space" }));
      await store.leave(space, "a", ["a"], TODAY);
      expect(await found(1000)).toEqual(ok(BEFORE_ALL));
    });

    test("safety:S7 have no mark of what was emptied, also where it was worked out before and comes after", async () => {
      const { store, space, append, envelope } = fixture();
      await append(envelope(), envelope());
      const late = { seq: 2, hash: new Uint8Array(32).fill(7) };
      await store.leave(space, "a", ["a"], TODAY);
      expect(await store.keepLogMark(space, late)).toEqual(ok(undefined));
      expect(await store.logMark(space, 1000)).toEqual(ok(BEFORE_ALL));
    });

    test("have none of it where it comes at the very moment", async () => {
      const { store, space, append, envelope } = fixture();
      await append(envelope(), envelope());
      const late = { seq: 2, hash: new Uint8Array(32).fill(7) };
      await Promise.all([
        store.leave(space, "a", ["a"], TODAY),
        ...Array.from({ length: 8 }, () => store.keepLogMark(space, late)),
      ]);
      expect(await store.logMark(space, 1000)).toEqual(ok(BEFORE_ALL));
    });

    test("are read as far as so many bytes go, and one in any case", async () => {
      const { store, space, append, envelope } = fixture();
      await append(envelope(300), envelope(200), envelope(0), envelope(1));
      const seqs = async (after: number, limit: number, most: number) => {
        const read = await store.read(space, after, limit, most);
        return read.ok ? read.value.map(({ seq }) => seq) : [];
      };
      expect(await seqs(0, 10, 499)).toEqual([1]);
      expect(await seqs(0, 10, 500)).toEqual([1, 2, 3]);
      expect(await seqs(0, 2, 10_000)).toEqual([1, 2]);
      expect(await seqs(1, 10, 0)).toEqual([2]);
      expect(await seqs(4, 10, 0)).toEqual([]);
    });

    test("of many spaces go in one batch, each space counting for itself", async () => {
      const { store, envelope, append } = fixture();
      const other = anySpace();
      await store.create(other, GENESIS, TODAY);
      const answers = await append(envelope(), { ...envelope(), space: other }, envelope());
      expect(answers).toEqual(ok([kept(1), kept(1), kept(2)]));
    });

    test("hold:H4 that are sent again keep their place, whatever they hold now", async () => {
      const { store, space, envelope, append } = fixture();
      const [one, two] = [envelope(), envelope()];
      await append(one);
      expect(await append(two, one, two)).toEqual(ok([kept(2), kept(1), kept(2)]));
      expect(await append({ ...one, bytes: bytes(20) })).toEqual(ok([kept(1)]));
      expect(await store.read(space, 0, 1)).toEqual(ok([{ seq: 1, op: one.op, bytes: one.bytes }]));
      expect(await store.head(space)).toEqual(ok(2));
    });

    test("with one id are two where the spaces are two", async () => {
      const { store, envelope, append } = fixture();
      const other = anySpace();
      await store.create(other, GENESIS, TODAY);
      await append(envelope());
      const op = anyOp();
      expect(await append(envelope(1, op), { ...envelope(1, op), space: other })).toEqual(ok([kept(2), kept(1)]));
    });

    test("that cannot be kept keep no others from it", async () => {
      const { envelope, append } = fixture();
      const lost = { ...envelope(), space: anySpace() };
      expect(await append(envelope(), lost, envelope())).toEqual(ok([kept(1), { kind: "no-space" }, kept(2)]));
    });

    test("sent at once by many callers are each kept once, without a gap", async () => {
      const { envelope, append } = fixture();
      const sent = Array.from({ length: 40 }, () => envelope(1));
      const answers = await Promise.all([...sent, ...sent].map((one) => append(one)));
      const seqs = answers.map((answer) => (answer.ok && answer.value[0]?.kind === "kept" ? answer.value[0].seq : 0));
      expect(new Set(seqs).size).toBe(40);
      expect(Math.max(...seqs)).toBe(40);
      expect(seqs.slice(40)).toEqual(seqs.slice(0, 40));
    });

    test("of one caller keep their order without waiting for an answer", async () => {
      const { store, space, envelope, append } = fixture();
      const sent = Array.from({ length: 30 }, () => envelope(1));
      await Promise.all(sent.map((one) => append(one)));
      const read = await store.read(space, 0, 100);
      expect(read.ok && read.value.map(({ op }) => op)).toEqual(sent.map(({ op }) => op));
    });

    test("beyond the quota are refused, and smaller ones and old ones are not", async () => {
      const { envelope, append } = fixture();
      const large = envelope(800);
      expect(await append(large, envelope(101), envelope(100))).toEqual(ok([kept(1), { kind: "over-quota" }, kept(2)]));
      expect(await append(envelope(1), large)).toEqual(ok([{ kind: "over-quota" }, kept(1)]));
    });

    test("are told of once they are there", async () => {
      const { store, space, envelope, append } = fixture();
      const told = Promise.withResolvers<News>();
      const stop = store.onNews((news) => news.kind === "head" && news.space === space && told.resolve(news));
      await append(envelope(), envelope());
      const news = await told.promise;
      expect(news.kind === "head" && news.head).toBeGreaterThanOrEqual(1);
      stop();
    });
  });
}
