/** What somebody sees whose partner has left without a word, against what they see whose partner merely is silent. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ClientMessage, decodeFromRelay } from "@counterpoint/wire";
import { afterAll, beforeAll, expect, test } from "vitest";
import { APPLE } from "../push/double.acceptance.ts";
import { DEFAULT_QUOTAS } from "../store/limits.ts";
import { createMemoryStore } from "../store/memory.ts";
import type { Bytes, Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite/store.ts";
import { answerOf, anyRound, anyToken, marksOf } from "./deposits.acceptance.ts";
import { adding, anyDevice, type Book, chance, envelopeBy, removing, sharedBookOf } from "./people.acceptance.ts";
import { type SceneLine, sceneOn } from "./scene.acceptance.ts";

const DAYS = 30;
/** Of the day on which all begins, at 10:20. */
const FIRST_HOUR = Math.floor(Date.UTC(2026, 10, 26, 10, 20) / 3_600_000);
/** So small that the one who is observed comes up against it. */
const QUOTAS = { ...DEFAULT_QUOTAS, log: 15_000, waiting: 40_000 };

const [phone, laptop, ben] = [anyDevice(), anyDevice(), anyDevice()];

/** All that one person sends in a month, from two devices, byte by byte the same in every world. */
interface Script {
  readonly book: Book;
  /** How the space begins: by both. */
  readonly beginning: readonly Bytes[];
  readonly days: readonly (readonly Step[])[];
  /** A round that both had put into before one of them fell silent. */
  readonly waiting: { readonly mine: ClientMessage; readonly real: ClientMessage; readonly dummy: ClientMessage };
}

interface Step {
  readonly from: "phone" | "laptop";
  readonly message: ClientMessage;
}

async function write(): Promise<Script> {
  const book = await sharedBookOf(phone, ben);
  const { space } = book;
  await book.next(phone, adding(laptop));
  const beginning = [...book.chain];
  const round = anyRound();
  const evening = (day: number): number => FIRST_HOUR + 24 * day + 10;
  const waiting = {
    mine: answerOf(book, { by: phone, member: "a", round, opensAt: evening(3) }),
    real: answerOf(book, { by: ben, member: "b", round, opensAt: evening(3) }),
    dummy: answerOf(book, { by: ben, member: "b", round, opensAt: evening(3), token: anyToken() }),
  };
  const days: Step[][] = [];
  for (let day = 0; day < DAYS; day++) {
    const rounds = [anyRound(), anyRound(), anyRound()];
    const by = day % 2 === 0 && day < 12 ? laptop : phone;
    const from = by === laptop ? "laptop" : "phone";
    const steps: ClientMessage[] = [
      { type: "append", envelopes: [envelopeBy(by, book), envelopeBy(by, book)] },
      ...rounds.map((one, at) => answerOf(book, { by, member: "a", round: one, opensAt: at === 0 ? 0 : evening(day) })),
      ...rounds.slice(1).map((one) => answerOf(book, { by, member: "a", round: one, version: 2, opensAt: 0 })),
      ...rounds.slice(2).map((one) => answerOf(book, { by, member: "a", round: one, version: 1, opensAt: 0 })),
      marksOf(book, anyRound(), [anyToken(), anyToken(), anyToken(), anyToken()]),
      { type: "read-log", space, after: day, limit: 20 },
      { type: "read-chain", space, from: 0 },
      { type: "read-announced", space },
      { type: "put-chunk", space, chunk: chance.bytes(50) },
      { type: "find-missing", space, ids: [chance.bytes(32)] },
      day % 3 === 0
        ? { type: "unsubscribe", space }
        : { type: "subscribe", space, endpoint: new Uint8Array(Buffer.from(APPLE)) },
    ];
    if (day === 12) steps.push(await extending(book, removing(laptop)), await extending(book, book.epoch()));
    days.push(steps.map((message) => ({ from, message })));
  }
  return { book, beginning, days, waiting };
}

async function extending(book: Book, act: Parameters<Book["next"]>[1]): Promise<ClientMessage> {
  const at = book.chain.length;
  return { type: "extend", space: book.space, at, entry: await book.next(phone, act) };
}

interface World {
  /** Every frame that came to one of the two devices, in its order, for each of their lines. */
  readonly seen: readonly string[];
  /** What the relay did for them, by the calls of its store. */
  readonly done: readonly string[];
  /** What is said to the device of the other, on the last day. */
  readonly other: unknown;
}

async function live(script: Script, store: Store, ending: "left" | "silent"): Promise<World> {
  const { book, beginning, days, waiting } = script;
  const calls: string[] = [];
  const scene = sceneOn(recording(store, calls));
  await scene.put({ ...book, chain: beginning });
  const before = scene.connect();
  await before.prove(ben, book.space);
  await before.ask(ending === "left" ? waiting.real : waiting.dummy);
  const first = scene.connect();
  await first.prove(phone, book.space);
  await first.ask(waiting.mine);
  if (ending === "left") expect(await before.ask({ type: "leave", space: book.space })).toEqual({ type: "done" });
  before.end();
  calls.length = 0;
  const lines: SceneLine[] = [first];
  for (const [day, steps] of days.entries()) {
    const [here, there] = [scene.connect(), scene.connect()];
    lines.push(here, there);
    await here.prove(phone, book.space);
    if (day <= 12) await there.prove(laptop, book.space);
    for (const { from, message } of steps) {
      await (from === "phone" ? here : there).ask(message);
      await scene.pass(1);
    }
    await scene.pass(24 - steps.length);
  }
  const done = [...calls];
  const last = scene.connect();
  return {
    seen: lines.map(({ frames }) => frames.map((frame) => Buffer.from(frame).toString("hex")).join("\n")),
    done,
    other: await last.prove(ben, book.space),
  };
}

function recording(store: Store, calls: string[]): Store {
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...given: readonly unknown[]): unknown => {
        calls.push(String(name));
        return Reflect.apply(member, target, given);
      };
    },
  });
}

/** Every kind of thing that was said in a world. */
function kindsIn({ seen }: World): ReadonlySet<string> {
  const frames = seen
    .flatMap((line) => line.split("\n"))
    .map((frame) => decodeFromRelay(new Uint8Array(Buffer.from(frame, "hex"))));
  return new Set(
    frames.flatMap((frame) => {
      if (!frame.ok) throw new Error(frame.error);
      const { message } = frame.value;
      if (message.type === "refused") return [message.why];
      return message.type === "kept" ? message.outcomes.map(({ outcome }) => outcome) : [message.type];
    }),
  );
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "relay-observer-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function sqlite(name: string): Store {
  const store = openSqliteStore(path.join(folder, `${name}.db`), QUOTAS);
  if (!store.ok) throw new Error(store.error.why);
  return store.value;
}

const STORES = [
  ["memory", () => createMemoryStore(QUOTAS)],
  ["SQLite", sqlite],
] as const;

test.for(STORES)(
  "safety:S7 for 30 days, on %s, whoever was left sees byte by byte what they would see of one who is silent",
  { timeout: 120_000 },
  async ([, open]) => {
    const script = await write();
    const [leftStore, silentStore] = [open("left"), open("silent")];
    const [left, silent] = [await live(script, leftStore, "left"), await live(script, silentStore, "silent")];
    expect(left.seen).toEqual(silent.seen);
    expect(left.done).toEqual(silent.done);
    // The worlds do differ, and the month was full.
    expect([left.other, silent.other]).toMatchObject([{ why: "left" }, { type: "proved" }]);
    const kinds = ["proved", "kept", "done", "log", "chain", "announcements", "missing", "over-quota", "stale-version"];
    expect([...kindsIn(left)]).toEqual(expect.arrayContaining(kinds));
    await Promise.all([leftStore.close(), silentStore.close()]);
  },
);
