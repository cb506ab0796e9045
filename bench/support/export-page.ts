/** What runs in the browser: a log of 100,000 entries, each a record written by itself, and a backup made of it. */
import { newOpId, type Result, seededChance, UTC } from "@counterpoint/kernel";
import { createSchema, defineKind, encodeBatch, set } from "@counterpoint/records";
import { exportBook, openIndexedDbStorage, openSpace, type Space } from "@counterpoint/space";
import * as v from "valibot";

const RECORDS = 100_000;
const APPENDED_AT_ONCE = 5_000;
const SAMPLES_EVERY = 20;
const START_MS = Date.UTC(2016, 10, 23);
const EVERY_MS = 3_150_000;

const moment = defineKind({
  name: "moment",
  version: 1,
  writers: "author",
  id: v.string(),
  fields: { text: v.string(), close: v.number(), good: v.boolean() },
});
const chance = seededChance(20_261_126);

async function open(): Promise<Space> {
  const storage = must(await openIndexedDbStorage("bench-export"));
  const clock = { now: () => Date.now(), zone: () => UTC };
  return must(await openSpace({ storage, clock, chance, schema: createSchema([moment]) }));
}

async function fill(): Promise<void> {
  const space = await open();
  for (let from = 0; from < RECORDS; from += APPENDED_AT_ONCE) {
    const texts = Array.from({ length: APPENDED_AT_ONCE }, (_, i) => textOf(space, from + i));
    must(await space.log.append(texts.map((text) => ({ author: "a", text }))));
  }
  space.close();
}

function textOf({ device }: Space, i: number): string {
  const stamp = { ms: START_MS + i * EVERY_MS, counter: 0, device, op: newOpId(chance) };
  const fields = { text: words(24), close: chance.below(101), good: chance.below(2) === 0 };
  return encodeBatch({ stamp, operations: set(moment, `m${i}`, fields), voids: [] });
}

const WORDS = "we talked about the week and went out for a long walk before it was too dark to see".split(" ");
const words = (count: number): string =>
  Array.from({ length: count }, () => WORDS[chance.below(WORDS.length)]).join(" ");

interface Exported {
  readonly ms: number;
  /** What the page came to hold over what it held after the first pieces, in bytes; null where it was not asked. */
  readonly heldBytes: number | null;
  readonly fileBytes: number;
}

/** Stretching a passphrase takes 128 MiB once, whatever the book: a key shows what grows with it. */
const BY_PASSPHRASE = { kind: "passphrase", passphrase: "river and stone" } as const;
const BY_KEY = {
  kind: "recipient",
  recipient: "age1tgyuvdlmpejqsdf847hevurz9szk7vf3j7ytfyqecgzvphvu2d8qrtaxl6",
} as const;

/** `heap` gives the bytes in use after a collection; a collection now and then would spoil the time. */
async function exportSealed(key: typeof BY_PASSPHRASE | typeof BY_KEY, heap: (() => number) | null): Promise<Exported> {
  const space = await open();
  const held: number[] = [];
  const pieces: Blob[] = [];
  const start = performance.now();
  const exported = must(
    await exportBook(space.log, { kind: "sealed", key }, (bytes) => {
      pieces.push(new Blob([bytes]));
      if (heap !== null && pieces.length % SAMPLES_EVERY === 0) held.push(heap());
    }),
  );
  const file = new Blob(pieces);
  const ms = performance.now() - start;
  space.close();
  if (exported.entries !== RECORDS) throw new Error(`only ${exported.entries} entries are in the file`);
  return { ms, heldBytes: heap === null ? null : Math.max(...held) - (held[0] ?? 0), fileBytes: file.size };
}

/** Of the JavaScript heap and the buffers outside of it. */
function heapInUse(): number {
  globalThis.gc?.();
  return Number(Reflect.get(Reflect.get(performance, "memory"), "usedJSHeapSize"));
}

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

Object.assign(globalThis, {
  bench: { fill, timed: () => exportSealed(BY_PASSPHRASE, null), weighed: () => exportSealed(BY_KEY, heapInUse) },
});
