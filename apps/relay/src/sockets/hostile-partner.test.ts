/** One of two people with a client of their own making and every message there is, against a relay that does what it says. */
import type { ClientMessage, RelayMessage } from "@counterpoint/wire";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../store/memory.ts";
import { sha256 } from "./checks.ts";
import { answerOf, anyRound, anyToken, marksOf, REAL } from "./deposits.acceptance.ts";
import {
  adding,
  announcementOf,
  anyDevice,
  anyWords,
  type Book,
  chance,
  envelopeBy,
  genesisIn,
  removing,
  sharedBookOf,
} from "./people.acceptance.ts";
import { type Scene, type SceneLine, sceneOn } from "./scene.acceptance.ts";

const [ana, ben, spare] = [anyDevice(), anyDevice(), anyDevice()];
const DONE: RelayMessage = { type: "done" };

/** Hours between what Ana puts in and when it opens. */
const WAIT = 48;
const OPENS = sceneOn().hour() + WAIT;

async function between(book: Book, scene: Scene = sceneOn()) {
  await scene.put(book);
  const [a, b] = [scene.connect(), scene.connect()];
  await a.prove(ana, book.space);
  await b.prove(ben, book.space);
  return { scene, a, b };
}

const bytesOf = ({ frames }: SceneLine): readonly string[] => frames.map((frame) => Buffer.from(frame).toString("hex"));

const reveals = ({ told }: SceneLine): number =>
  told.flatMap((message) => (message.type === "log" ? message.entries : [])).filter(({ envelope }) => envelope[0] === 3)
    .length;

describe("hold:H3 safety:S6 before a round opens", () => {
  test("whatever the other sends, and whenever: every byte they get is the same, were there an answer, none, one that was taken back, or nothing", async () => {
    const book = await sharedBookOf(ana, ben);
    const { space } = book;
    const round = anyRound();
    const answer = answerOf(book, { by: ana, member: "a", round, opensAt: OPENS });
    const dummy = answerOf(book, { by: ana, member: "a", round, opensAt: OPENS, token: anyToken() });
    const worlds: readonly (readonly ClientMessage[])[] = [
      [answer],
      [dummy],
      [answer, answerOf(book, { by: ana, member: "a", round, version: 2, opensAt: OPENS, token: anyToken() })],
      [],
    ];
    const mine = (version: number, opensAt: number, token = REAL) =>
      answerOf(book, { by: ben, member: "b", round, version, opensAt, token });
    const addition = book.offer(ben, adding(spare));
    const messages: readonly ClientMessage[] = [
      ...[0, 1, OPENS - WAIT, OPENS - 1].flatMap((opensAt) => [mine(1, opensAt), mine(2, opensAt), mine(3, opensAt)]),
      ...[mine(2, 0, anyToken()), marksOf(book, round, [REAL]), marksOf(book, round, [REAL, REAL], 2)],
      // The other's own, and under their names, as if it had come into wrong hands.
      ...[answer, dummy, { ...answer, version: 2 }],
      ...[0, 1, 2].map((after) => ({ type: "read-log", space, after, limit: 50 }) as const),
      { type: "read-chain", space, from: 0 },
      { type: "read-announced", space },
      { type: "append", envelopes: [envelopeBy(ben, book), envelopeBy(ben, book).with(0, 2)] },
      { type: "append", envelopes: [answer.record] },
      { type: "extend", space, at: 2, entry: addition },
      { type: "put-chunk", space, chunk: answer.record },
      { type: "find-missing", space, ids: [sha256("chunk", answer.record), sha256("envelope", answer.record)] },
      { type: "read-chunk", space, id: sha256("chunk", answer.record) },
      { type: "prove", space, device: ana.device, signature: ben.hand.sign("prove", chance.bytes(80)) },
    ];
    const move = fc.oneof(fc.constantFrom<ClientMessage | "hour">(...messages), fc.constant<"hour">("hour"));
    const last = mine(99, OPENS);
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 24 }), async (moves) => {
        const seen: unknown[] = [];
        const opened: number[] = [];
        for (const world of worlds) {
          const { scene, a, b } = await between(book);
          for (const message of world) expect(await a.ask(message)).toEqual(DONE);
          a.end();
          for (const one of moves) await (one === "hour" ? scene.pass(1) : b.ask(one));
          seen.push(bytesOf(b));
          await b.ask(last);
          await scene.pass(OPENS - scene.hour());
          opened.push(reveals(b));
        }
        for (const other of seen) expect(other).toEqual(seen[0]);
        // The worlds do differ: when the hour has come, and nothing else is in the way, one of them opens.
        expect(opened).toEqual([1, 0, 0, 0]);
      }),
      { numRuns: 40 },
    );
  });
});

test("safety:S6 marks are not searched through: of version after version, each with one mark, the first alone is held against the other's", async () => {
  const book = await sharedBookOf(ana, ben);
  const { a, b, scene } = await between(book);
  const round = anyRound();
  const marked = Array.from({ length: 6 }, anyToken);
  // What Ana has not marked is chance; Ben knows what each would be if she had.
  const hers = marked.map((token, at) => (at === 5 ? token : anyToken()));
  const asking = (one: number, version: number) =>
    marksOf(
      book,
      round,
      marked.map((token, at) => (at === one ? token : anyToken())),
      version,
    );
  await a.ask(marksOf(book, round, hers));
  for (const [at] of marked.entries()) expect(await b.ask(asking(at, at + 1))).toEqual(DONE);
  await scene.pass(24);
  expect([reveals(a), reveals(b)]).toEqual([0, 0]);
  // Once she puts in anew, hers are held against his as they are now.
  await a.ask(marksOf(book, round, hers, 2));
  expect([reveals(a), reveals(b)]).toEqual([1, 1]);
});

describe("hold:H6 nobody keeps the other in, or out", () => {
  test("by entries against them, by a device or by words: each is refused, and they notice nothing", async () => {
    const book = await sharedBookOf(ben, ana);
    const { space, words, state, chain } = book;
    const { a, b, scene } = await between(book);
    const told = a.frames.length;
    const epoch = book.epoch();
    if (epoch.kind !== "new-epoch") throw new Error("an epoch");
    const without = { ...epoch, boxes: epoch.boxes.filter(({ device }) => device !== ana.device) };
    const offered = [
      ...[ben, words].flatMap((by) => [book.offer(by, removing(ana)), book.offer(by, without)]),
      ...[ben, words].map((by) => book.offer(by, { ...epoch, recovery: epoch.recovery.slice(0, 1) })),
      ...[ben, words].map((by) => book.offer(by, { kind: "add-device", ...ana.keys, device: spare.device })),
      book.offer(ben, { kind: "rotate-member", ...anyWords().keys }),
      // In the name of her device, and for her: it is not her hand.
      book.offer({ ...ana, hand: ben.hand }, removing(ana)),
      book.offer({ ...ana, hand: words.hand }, { kind: "dissolve" }),
    ];
    for (const entry of offered) {
      const answer = await b.ask({ type: "extend", space, at: chain.length, entry });
      expect(answer).toEqual({ type: "refused", why: "not-allowed" });
    }
    const anew = genesisIn(space, [
      { words, devices: [ben] },
      { words: anyWords(), devices: [spare] },
    ]);
    expect(await b.ask({ type: "create", space, genesis: anew })).toEqual({ type: "refused", why: "taken" });
    expect(a.frames.length).toBe(told);
    expect(book.state).toBe(state);
    expect(await scene.connect().prove(ana, space)).toMatchObject({ type: "proved", chainLength: chain.length });
  });

  test("by words of their own: nobody is announced in the other's name", async () => {
    const book = await sharedBookOf(ben, ana);
    const { b, scene } = await between(book);
    const line = scene.connect();
    await line.proveMember(book);
    const announced = announcementOf({ ...spare, keys: { ...ana.keys, device: spare.device } }, book.words, book.space);
    expect(await line.ask({ type: "announce", space: book.space, ...announced })).toMatchObject({ why: "taken" });
    const forged = announcementOf(spare, anyWords(), book.space);
    expect(await line.ask({ type: "announce", space: book.space, ...forged })).toMatchObject({ why: "bad-proof" });
    const reading = await b.ask({ type: "read-announced", space: book.space });
    expect(reading).toMatchObject({ announced: [] });
  });

  test("safety:S7 by filling everything there is to fill: the other still takes a lost device out, and leaves", async () => {
    const book = await sharedBookOf(ben, ana);
    const { space } = book;
    const quotas = { chain: 300_000, log: 20_000, chunks: 4_000, waiting: 20_000 };
    const { scene, a } = await between(book, sceneOn(createMemoryStore(quotas)));
    expect(await filled(book, scene)).toEqual(["not-allowed", "over-quota", "over-quota", "over-quota"]);
    // This much is not prevented: the log is of both.
    const kept = await a.ask({ type: "append", envelopes: [envelopeBy(ana, book)] });
    expect(kept).toEqual({ type: "kept", outcomes: [{ outcome: "over-quota", seq: 0 }] });
    const lost = anyDevice();
    for (const act of [adding(lost), removing(lost), book.epoch]) {
      const [at, entry] = [book.chain.length, await book.next(ana, typeof act === "function" ? act() : act)];
      expect(await a.ask({ type: "extend", space, at, entry })).toEqual(DONE);
    }
    expect(await a.ask({ type: "leave", space })).toEqual(DONE);
    expect(await scene.connect().prove(ana, space)).toMatchObject({ why: "left" });
  });
});

/** Ben does each of all this until it is refused, on line after line; why it was. */
async function filled(book: Book, scene: Scene): Promise<readonly unknown[]> {
  const { space } = book;
  const untilRefused = async (
    next: () => ClientMessage,
    done: (asked: ClientMessage) => Promise<void> = async () => {},
  ) => {
    for (;;) {
      const line = scene.connect();
      await line.prove(ben, space);
      for (let sent = 0; sent < 50; sent++) {
        const message = next();
        const answer = await line.ask(message);
        const why =
          answer.type === "kept" ? answer.outcomes[0]?.outcome : answer.type === "refused" ? answer.why : "done";
        if (why !== "done" && why !== "kept") return why;
        await done(message);
      }
    }
  };
  let added = spare;
  const turn = (): ClientMessage => {
    const isThere = book.state.devices.has(added.device);
    if (!isThere) return { type: "extend", space, at: book.chain.length, entry: book.offer(ben, adding(added)) };
    return { type: "extend", space, at: book.chain.length, entry: book.offer(ben, removing(added)) };
  };
  const taken = async (asked: ClientMessage): Promise<void> => {
    if (asked.type !== "extend") return;
    await book.take(asked.entry);
    const device = book.state.devices.get(added.device);
    if (device?.removal !== null) added = anyDevice();
  };
  return [
    await untilRefused(turn, taken),
    await untilRefused(() => ({ type: "append", envelopes: [envelopeBy(ben, book, { epoch: 0 })] })),
    await untilRefused(() => ({ type: "put-chunk", space, chunk: chance.bytes(500) })),
    await untilRefused(() =>
      marksOf(
        book,
        anyRound(),
        Array.from({ length: 100 }, () => REAL),
      ),
    ),
  ];
}
