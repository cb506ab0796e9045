import { headOf } from "@counterpoint/membership";
import { decodeReveal, type RelayMessage } from "@counterpoint/wire";
import { beforeEach, describe, expect, test } from "vitest";
import { answerOf, anyRound, anyToken, marksOf, REAL } from "./deposits.acceptance.ts";
import { anyDevice, type Book, bookOf, chance, envelopeBy, removing, sharedBookOf } from "./people.acceptance.ts";
import { type Scene, type SceneLine, sceneOn } from "./scene.acceptance.ts";

const [ana, ben] = [anyDevice(), anyDevice()];
const DONE: RelayMessage = { type: "done" };
const refused = (why: string) => ({ type: "refused", why });

let book: Book;
let scene: Scene;
let a: SceneLine;
let b: SceneLine;
beforeEach(async () => {
  [book, scene] = [await sharedBookOf(ana, ben), sceneOn()];
  await scene.put(book);
  [a, b] = [scene.connect(), scene.connect()];
  await a.prove(ana, book.space);
  await b.prove(ben, book.space);
});

const ofAna = (said: Partial<Parameters<typeof answerOf>[1]> = {}) =>
  answerOf(book, { by: ana, member: "a", round, ...said });
const ofBen = (said: Partial<Parameters<typeof answerOf>[1]> = {}) =>
  answerOf(book, { by: ben, member: "b", round, ...said });
let round = anyRound();
beforeEach(() => {
  round = anyRound();
});

/** What the log has, by the first byte of each entry, as it was told to both. */
function toldOf({ told }: SceneLine): readonly (number | undefined)[] {
  return told.flatMap((message) => (message.type === "log" ? message.entries.map(({ envelope }) => envelope[0]) : []));
}

function revealIn({ told }: SceneLine) {
  const entries = told.flatMap((message) => (message.type === "log" ? message.entries : []));
  const reveal = decodeReveal(entries.at(-1)?.envelope ?? new Uint8Array());
  if (!reveal.ok) throw new Error(reveal.error);
  return reveal.value;
}

describe("safety:S6 two answers", () => {
  test("that may open at once do when the second is in, for both and with nothing told before", async () => {
    const [one, other] = [ofAna({ version: 2 }), ofBen()];
    expect(await a.ask(one)).toEqual(DONE);
    expect([a.told, b.told]).toEqual([[], []]);
    expect(await b.ask(other)).toEqual(DONE);
    expect([toldOf(a), toldOf(b)]).toEqual([
      [2, 2, 3],
      [2, 2, 3],
    ]);
    expect(revealIn(b)).toEqual({
      ...{ space: book.space, round, versions: { a: 2, b: 1 } },
      ...{ shares: { a: one.share, b: other.share }, tokens: 1, agreeing: [0] },
    });
    const [told] = a.told;
    expect(told).toMatchObject({ entries: [{ envelope: one.record }, { envelope: other.record }, {}] });
  });

  test("for an hour open on the hour, and to nobody at the moment when the second came", async () => {
    const opensAt = scene.hour() + 2;
    await a.ask(ofAna({ opensAt }));
    await scene.pass(1);
    await b.ask(ofBen({ opensAt }));
    expect(toldOf(a)).toEqual([]);
    await scene.pass(1);
    expect([toldOf(a), toldOf(b)]).toEqual([
      [2, 2, 3],
      [2, 2, 3],
    ]);
  });

  test("of which the second comes late open with the next hour", async () => {
    const opensAt = scene.hour();
    await a.ask(ofAna({ opensAt }));
    await scene.pass(30);
    await b.ask(ofBen({ opensAt }));
    expect(toldOf(a)).toEqual([]);
    await scene.pass(1);
    expect(toldOf(a)).toEqual([2, 2, 3]);
  });

  test("never open where one was none, and the one who put it in gets nothing of the other", async () => {
    await a.ask(ofAna());
    await b.ask(ofBen({ token: anyToken() }));
    await scene.pass(24);
    expect([a.told, b.told]).toEqual([[], []]);
  });

  test("vanish for both after seven days", async () => {
    const opensAt = scene.hour() + 1;
    await a.ask(ofAna({ opensAt }));
    await scene.pass(7 * 24 + 1);
    expect(await b.ask(ofBen({ opensAt }))).toEqual(refused("round-over"));
    expect(await b.ask(ofBen({ opensAt: scene.hour() }))).toEqual(DONE);
    await scene.pass(24);
    expect([a.told, b.told]).toEqual([[], []]);
  });
});

test("marks on a list open only where both have one, and say nothing of the others", async () => {
  const [first, third] = [anyToken(), anyToken()];
  await a.ask(marksOf(book, round, [first, anyToken(), anyToken()]));
  expect(toldOf(a)).toEqual([]);
  await b.ask(marksOf(book, round, [first, anyToken(), third], 2));
  expect([toldOf(a), toldOf(b)]).toEqual([[3], [3]]);
  expect(revealIn(a)).toMatchObject({ shares: null, versions: { a: 1, b: 2 }, tokens: 3, agreeing: [0] });
});

describe("hold:H3 an altered client gets nothing early", () => {
  test("by asking for it at once: the other has named an hour", async () => {
    await a.ask(ofAna({ opensAt: scene.hour() + 5 }));
    expect(await b.ask(ofBen({ opensAt: 0 }))).toEqual(DONE);
    expect(await b.ask(ofBen({ version: 2, opensAt: scene.hour() }))).toEqual(DONE);
    await scene.pass(4);
    expect(b.told).toEqual([]);
    const log = await b.ask({ type: "read-log", space: book.space, after: 0, limit: 9 });
    expect(log).toMatchObject({ head: 0, entries: [] });
  });

  test("by depositing in the other's slot, in their name or with their own record", async () => {
    const theirs = ofAna();
    expect(await b.ask(answerOf(book, { by: ben, member: "a", round }))).toEqual(refused("not-allowed"));
    expect(await b.ask(theirs)).toEqual(refused("not-allowed"));
    const forged = answerOf(book, { by: ben, member: "a", round, claims: { device: ana.device } });
    expect(await a.ask(forged)).toEqual(refused("bad-proof"));
    expect(await a.ask(theirs)).toEqual(DONE);
  });

  test("by versions: none comes twice with another content, comes back, or comes after the end", async () => {
    const [first, second] = [ofBen(), ofBen({ version: 2 })];
    await b.ask(first);
    await b.ask(second);
    expect(await b.ask(second)).toEqual(DONE);
    expect(await b.ask(first)).toEqual(refused("stale-version"));
    expect(await b.ask(ofBen({ version: 2 }))).toEqual(refused("stale-version"));
    expect(await b.ask({ ...first, version: 3 })).toEqual(refused("not-allowed"));
    expect(await b.ask(ofBen({ version: 3, token: anyToken() }))).toEqual(DONE);
    expect(await b.ask(second)).toEqual(refused("stale-version"));
    await b.ask(ofBen({ version: 4 }));
    await a.ask(ofAna());
    expect(await b.ask(ofBen({ version: 5 }))).toEqual(refused("round-over"));
  });

  test("by mixing: a record of another round, space, epoch or head, or a token more", async () => {
    const other = await sharedBookOf(ana, ben);
    const elsewhere = ofBen({ claims: { round: anyRound() } });
    const wrong = [
      elsewhere,
      { ...ofBen(), round: anyRound() },
      ofBen({ claims: { space: other.space } }),
      ofBen({ claims: { epoch: 9 } }),
      ofBen({ claims: { chainHead: chance.bytes(32) } }),
      { ...ofBen(), tokens: [REAL, REAL] },
      { ...ofBen(), share: new Uint8Array() },
      { ...ofBen(), record: new Uint8Array() },
      { ...ofBen(), record: ofBen().record.slice(1) },
      { ...ofBen(), record: ofBen().record.subarray(0, -1) },
      { ...ofBen({ version: 0 }) },
    ];
    const answers: RelayMessage[] = [];
    for (const deposit of wrong) answers.push(await b.ask(deposit));
    expect(answers.map((answer) => answer.type === "refused" && answer.why)).toEqual([
      ...["not-allowed", "not-allowed", "not-allowed", "stale-epoch", "stale-epoch"],
      ...["not-allowed", "not-allowed", "not-allowed"],
      "unknown-version",
      "not-allowed",
      "not-allowed",
    ]);
  });

  test("by a record that the other's device would not take: under an epoch that is not the one of its head", async () => {
    const head = headOf(book.state);
    await a.ask({ type: "extend", space: book.space, at: 2, entry: await book.next(ana, book.epoch()) });
    expect(await b.ask(ofBen({ claims: { epoch: 0 } }))).toEqual(refused("stale-epoch"));
    expect(await b.ask(ofBen({ claims: { chainHead: head } }))).toEqual(refused("stale-epoch"));
    // One of before is still good: it was made before the other could know.
    expect(await b.ask(ofBen({ claims: { chainHead: head, epoch: 0 } }))).toEqual(DONE);
  });

  test("by a share that is none: it would open the other's and not its own", async () => {
    expect(await b.ask({ ...ofBen(), share: chance.bytes(32) })).toEqual(refused("bad-proof"));
    expect(await b.ask({ ...ofBen(), share: ofAna().share })).toEqual(refused("bad-proof"));
    await a.ask(ofAna());
    expect(b.told).toEqual([]);
  });

  test("by changing what is signed", async () => {
    const deposit = ofBen();
    for (const at of [200, deposit.record.length - 1]) {
      const record = deposit.record.with(at, (deposit.record[at] ?? 0) ^ 1);
      expect(await b.ask({ ...deposit, record })).toEqual(refused("bad-proof"));
    }
  });

  test("by writing a record or a reveal into the log: that is no envelope", async () => {
    for (const first of [2, 3]) {
      const bytes = envelopeBy(ben, book).with(0, first);
      const kept = await b.ask({ type: "append", envelopes: [bytes] });
      expect(kept).toEqual({ type: "kept", outcomes: [{ outcome: "unknown-version", seq: 0 }] });
    }
  });

  test("by a device that was taken out, or one that has proved nothing", async () => {
    const entry = await book.next(ben, removing(ben));
    expect(await scene.connect().ask(ofBen())).toEqual(refused("not-proved"));
    await a.ask({ type: "extend", space: book.space, at: 2, entry });
    expect(await b.ask(ofBen())).toEqual(refused("removed"));
  });

  test("by flooding: each line has a measure, each member a quota, and the other's is untouched", async () => {
    const many = Array.from({ length: 512 }, () => REAL);
    const answers: RelayMessage[] = [];
    for (let line = 0; line < 6; line++) {
      const flooding = scene.connect();
      await flooding.prove(ben, book.space);
      for (let at = 0; at < 61; at++) answers.push(await flooding.ask(marksOf(book, anyRound(), many)));
    }
    const whys = answers.flatMap((answer) => (answer.type === "refused" ? [answer.why] : []));
    expect(new Set(whys)).toEqual(new Set(["too-fast", "over-quota"]));
    expect(answers.filter(({ type }) => type === "done").length).toBeLessThan(256);
    expect(await a.ask(ofAna())).toEqual(DONE);
  });
});

test("nothing waits for an hour that is further off than sixty days: it would lie there for as long", async () => {
  const most = scene.hour() + 60 * 24;
  expect(await a.ask(ofAna({ opensAt: most }))).toEqual(DONE);
  for (const opensAt of [most + 1, 0x7fff_ffff, 0xffff_ffff]) {
    expect(await a.ask(ofAna({ version: 2, opensAt }))).toEqual(refused("not-allowed"));
  }
});

test("a book of one's own has nobody to wait for", async () => {
  const own = await bookOf(ana);
  await scene.put(own);
  await a.prove(ana, own.space);
  const deposit = { ...answerOf(own, { by: ana, member: "a", round }) };
  expect(await a.ask(deposit)).toEqual(refused("not-allowed"));
});

test("a space that was ended for all takes nothing more, what waits in it is gone, and after 30 days all that was written", async () => {
  const { space, genesis } = book;
  const [kept, late] = [envelopeBy(ana, book), envelopeBy(ana, book)];
  const sending = (...envelopes: readonly Uint8Array<ArrayBuffer>[]) => a.ask({ type: "append", envelopes });
  await sending(kept);
  await a.ask(ofAna());
  const entry = await book.next(book.words, { kind: "dissolve" });
  expect(await b.ask({ type: "extend", space: book.space, at: 2, entry })).toEqual(DONE);
  expect(await b.ask(ofBen())).toEqual(refused("not-allowed"));
  // Made before the end: of that, what was kept already is, and nothing else.
  const outcomes = [
    { outcome: "kept", seq: 1 },
    { outcome: "not-allowed", seq: 0 },
  ];
  expect(await sending(kept, late)).toEqual({ type: "kept", outcomes });
  await scene.pass(30 * 24);
  const reading = { type: "read-log", space, after: 0, limit: 9 } as const;
  expect(await a.ask(reading)).toMatchObject({ head: 1, entries: { length: 1 } });
  await scene.pass(2 * 24);
  expect(await a.ask(reading)).toMatchObject({ head: 0, entries: [] });
  // Nobody begins it anew: what a device of theirs would put back, the chain does not allow.
  expect(await b.ask({ type: "create", space, genesis })).toEqual(DONE);
  expect(await sending(kept, late)).toMatchObject({
    outcomes: [{ outcome: "not-allowed" }, { outcome: "not-allowed" }],
  });
  expect(await a.ask(reading)).toMatchObject({ head: 0, entries: [] });
});
