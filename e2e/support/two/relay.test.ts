/** What two people do together, over the relay as it runs: another process, its database on a disk, and real lines. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Member, parseCivilDate, UTC } from "@counterpoint/kernel";
import { type Question, questions } from "@counterpoint/library";
import { set } from "@counterpoint/records";
import { nameSelf, PERSON_NAME_ID, personNameKind, type Transport, webSocketTransport } from "@counterpoint/space";
import {
  answerId,
  answerKind,
  decideMarks,
  layOut,
  type Mark,
  matchRoundKind,
  readCommonGround,
  readMatchRounds,
  subjectOf,
} from "@counterpoint/talk";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "../../../scripts/free-port.ts";
import { until, valid } from "../hunt/person.ts";
import { type Relay, startRelay } from "../relay.ts";
import { type Paired, pair, type Side } from "./partners.ts";

const DATE = valid(parseCivilDate("2026-11-26"));
const [GAME, OTHER] = [questionNo(0), questionNo(1)];

let folder: string;
let port: number;
let relay: Relay;
let transport: Transport;
let paired: Paired;
let a: Side;
let b: Side;

const start = (): Promise<Relay> =>
  startRelay({ dataFolder: path.join(folder, "data"), port, env: { APP_DIR: folder } });

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "two-people-"));
  writeFileSync(path.join(folder, "index.html"), "<!doctype html><title>Counterpoint</title>");
  port = await freePort();
  relay = await start();
  transport = webSocketTransport(relay.origin);
  paired = await pair(transport);
  [a, b] = [await paired.open("a", transport), await paired.open("b", transport)];
});

afterEach(async () => {
  for (const side of [a, b]) side.close();
  await relay.stop("SIGKILL");
  rmSync(folder, { recursive: true });
});

function questionNo(at: number): Question {
  const question = questions.entries[at];
  if (question === undefined) throw new Error(`there is no question ${at}`);
  return question;
}

const idOf = ({ id: question }: Question) => answerId({ date: DATE, question });

async function answer({ space, link }: Side, question: Question, text: string): Promise<void> {
  const quoted = { ref: `${question.id}@${question.version}`, text: question.text };
  const batch = space.compose(set(answerKind, idOf(question), { question: quoted, text }));
  const round = await link.exchange.roundOf(idOf(question));
  valid(await link.exchange.putIn(round, { kind: "answer", subject: subjectOf(question), batch }, { opensAt: 0 }));
}

async function dummy({ link }: Side, question: Question): Promise<void> {
  const round = await link.exchange.roundOf(idOf(question));
  valid(await link.exchange.putIn(round, { kind: "dummy" }, { opensAt: 0 }));
}

/** What one side has of both. */
const answersOn = ({ space }: Side, question: Question): readonly (string | undefined)[] =>
  (["a", "b"] as const).map((member) => space.get(answerKind, idOf(question), member)?.fields.text);

const BOTH = ["tea", "rain"];
const NEITHER = [undefined, undefined];

const opened = (side: Side, question: Question): Promise<void> =>
  until(side.space, () => answersOn(side, question).every((text) => text !== undefined));

const nameOn = ({ space }: Side, member: Member): string | undefined =>
  space.get(personNameKind, PERSON_NAME_ID, member)?.fields.name;

/** Both have read the relay's log to its end, nothing waits on either side, and nothing is wrong. */
async function inStepAt(head: number): Promise<void> {
  for (const { sync, link } of [a, b]) {
    await until(link, () => link.standing().seen.seq >= head);
    await until(sync, () => sync.status().kind === "in-step");
    const { unsent, alarms, seen } = link.standing();
    expect([unsent, alarms, seen.seq]).toEqual([0, [], head]);
  }
}

/** As a power cut does it, in the middle of whatever it is doing; then it is there again, at the same address. */
async function killRelay(): Promise<void> {
  await relay.stop("SIGKILL");
  relay = await start();
}

test("two people meet over a relay that runs, and what each writes reaches the other, also after it was killed", async () => {
  valid(await a.space.commit(nameSelf("Ana")));
  await until(b.space, () => nameOn(b, "a") === "Ana");
  await killRelay();
  valid(await b.space.commit(nameSelf("Ben")));
  await until(a.space, () => nameOn(a, "b") === "Ben");
  await inStepAt(2);
  expect([nameOn(a, "a"), nameOn(b, "b"), a.space.id === b.space.id]).toEqual(["Ana", "Ben", true]);
});

test("hold:H3 both answer, and the relay is killed between the two: both read both, once both are in and not before", async () => {
  await answer(a, GAME, "tea");
  await a.hand();
  await killRelay();
  await inStepAt(0);
  expect([answersOn(a, GAME), answersOn(b, GAME)]).toEqual([NEITHER, NEITHER]);
  await answer(b, GAME, "rain");
  await b.hand();
  await Promise.all([opened(a, GAME), opened(b, GAME)]);
  await inStepAt(3);
  expect([answersOn(a, GAME), answersOn(b, GAME)]).toEqual([BOTH, BOTH]);
  for (const { link } of [a, b]) expect(link.exchange.waiting()).toEqual([]);
});

test("hold:H3 an answer and none: nothing of it comes, not when another round opens and not when the relay was killed", async () => {
  await answer(a, OTHER, "mine alone");
  await dummy(b, OTHER);
  for (const side of [a, b]) await side.hand();
  await killRelay();
  await answer(a, GAME, "tea");
  await answer(b, GAME, "rain");
  for (const side of [a, b]) await side.hand();
  await Promise.all([opened(a, GAME), opened(b, GAME)]);
  // Two answers and what opens them: nothing more is in the log.
  await inStepAt(3);
  for (const side of [a, b]) expect(answersOn(side, OTHER)).toEqual(NEITHER);
  await answer(b, OTHER, "mine too");
  await b.hand();
  await Promise.all([opened(a, OTHER), opened(b, OTHER)]);
  expect(answersOn(b, OTHER)).toEqual(["mine alone", "mine too"]);
});

test("both mark the same list, and read where both are keen, where both are open to it, and nothing else", async () => {
  const items = ["Tea at four", "Skating", "A long walk", "Cards"].map((title, at) => ({
    ref: `entry-${at}`,
    title,
    meaning: "",
  }));
  valid(await a.space.commit(layOut({ list: "activities", date: DATE }, items, [])));
  await until(b.space, () => b.space.list(matchRoundKind).length === 1);
  const put = [{ side: a, deposit: await mark(a, { "entry-0": "keen", "entry-1": "keen", "entry-2": "open" }) }];
  await a.hand();
  await killRelay();
  put.push({ side: b, deposit: await mark(b, { "entry-0": "keen", "entry-1": "open", "entry-3": "keen" }) });
  await b.hand();
  // The list, and what opened.
  await inStepAt(2);
  for (const { side, deposit } of put) {
    const { exchange } = side.link;
    const id = await exchange.roundOf(deposit.round);
    const matches = valid(await exchange.matches(id, deposit.items, deposit.choices));
    const common = readCommonGround(deposit, matches ?? null);
    expect(common.map((entry) => [entry.ref, entry.common])).toEqual([
      ["entry-0", "keen"],
      ["entry-1", "open"],
      ["entry-2", "nothing"],
      ["entry-3", "nothing"],
    ]);
  }
});

test("hold:H6 safety:S7 one leaves without a word: the other sees nothing of it, and what had been put in does not open", async () => {
  valid(await b.space.commit(nameSelf("Ben")));
  await inStepAt(1);
  await answer(b, GAME, "rain");
  await b.hand();
  await b.leave();
  await killRelay();
  expect([b.sync.status(), b.link.standing().over]).toEqual([{ kind: "left" }, "left"]);
  b.close();
  b = await paired.open("b", transport);
  await answer(a, GAME, "tea");
  await a.hand();
  valid(await a.space.commit(nameSelf("Ana")));
  await until(a.link, () => a.link.standing().seen.seq === 2);
  await until(a.sync, () => a.sync.status().kind === "in-step");
  const { over, alarms, mayWrite } = a.link.standing();
  expect([over, alarms, mayWrite, a.link.exchange.waiting()[0]?.state]).toEqual([null, [], true, "sent"]);
  for (const side of [a, b]) expect(answersOn(side, GAME)).toEqual(NEITHER);
  // Whoever left has what was there, reads nothing new, and is told why.
  expect([nameOn(b, "b"), nameOn(b, "a"), b.sync.status()]).toEqual(["Ben", undefined, { kind: "left" }]);
});

test("safety:S7 one ends it for both: both are told, keep what they have, and what had been put in is destroyed", async () => {
  valid(await a.space.commit(nameSelf("Ana")));
  await inStepAt(1);
  await answer(a, GAME, "tea");
  await a.hand();
  valid(await b.sync.extend(() => b.link.acts.dissolve()));
  for (const { link } of [a, b]) await until(link, () => link.standing().parted);
  await killRelay();
  for (const side of [a, b]) {
    expect([side.sync.status(), side.link.exchange.waiting(), nameOn(side, "a")]).toEqual([
      { kind: "ended" },
      [],
      "Ana",
    ]);
    expect(side.link.standing().alarms).toEqual([]);
  }
});

async function mark({ space, link }: Side, marks: Readonly<Record<string, Mark>>) {
  const [round] = readMatchRounds(space.list(matchRoundKind));
  if (round === undefined) throw new Error("it was laid out");
  const now = Date.parse("2026-11-26T09:00Z");
  const pairing = { zone: UTC, begun: DATE, hour: 21 };
  const decided = valid(
    decideMarks(round, new Map(Object.entries(marks)), { pair: pairing, opens: "together-now", now }),
  );
  const { items, choices, opensAt } = decided;
  const id = await link.exchange.roundOf(decided.round);
  valid(await link.exchange.putIn(id, { kind: "choices", items, choices }, { opensAt }));
  return decided;
}
