import { set } from "@counterpoint/records";
import { beforeEach, expect, test } from "vitest";
import { noteKind } from "../testing/kinds.ts";
import { beginLinkedBook, fetch, joinBook, newWorld, send, type TestDevice } from "../testing/links.ts";
import { value } from "../testing/world.ts";
import type { Arrived } from "./port.ts";

const write = async ({ space }: TestDevice, text: string) => value(await space.commit(set(noteKind, text, { text })));
const textsOf = ({ space }: TestDevice) =>
  space
    .list(noteKind)
    .map(({ fields }) => fields.text)
    .toSorted();

let first: TestDevice;
let second: TestDevice;
let reader: TestDevice;
let other: TestDevice;
/** As the reader had it: `lost`, and two of the second's. */
let log: Arrived[];

async function knowEachOther(...devices: readonly TestDevice[]): Promise<void> {
  const chain = first.link.chain(0);
  for (const { link } of devices) value(await link.takeChain(0, chain, chain.length));
}

beforeEach(async () => {
  ({ first } = await beginLinkedBook());
  second = await joinBook(first, newWorld(2));
  reader = await joinBook(first, newWorld(3));
  other = await joinBook(first, newWorld(4));
  await knowEachOther(second, reader, other);
  log = [];
  await write(first, "lost");
  await send(first, log);
  for (const text of ["two", "three"]) {
    await write(second, text);
    await send(second, log);
  }
  await fetch(reader, log);
});

/** A copy was put back that had nothing; another device came first, and the second's are where they were. */
async function grownAgain(): Promise<Arrived[]> {
  const again: Arrived[] = [];
  await write(other, "between");
  await send(other, again);
  again.push(...log.slice(1));
  await write(other, "after");
  await send(other, again);
  return again;
}

const rest = (again: readonly Arrived[], { link }: TestDevice): readonly Arrived[] =>
  again.slice(link.standing().seen.seq);

test("a log that passed by accident for the one that was read is read anew once an envelope lacks the one before", async () => {
  const again = await grownAgain();
  for (const _ of [1, 2]) value(await reader.link.takeLog(rest(again, reader), again.length));
  expect(textsOf(reader)).toEqual(["after", "between", "lost", "three", "two"]);
  expect(reader.link.standing()).toMatchObject({ seen: { seq: 4 } });
  expect(reader.link.standing().alarms.map(({ kind }) => kind)).not.toContain("withheld");
});

test("whose own was lost then gives it again", async () => {
  const again = await grownAgain();
  await fetch(first, log);
  for (const _ of [1, 2]) value(await first.link.takeLog(rest(again, first), again.length));
  await send(first, again);
  expect(again).toHaveLength(5);
  const later = await joinBook(first, newWorld(5));
  await fetch(later, again);
  expect(textsOf(later)).toEqual(["after", "between", "lost", "three", "two"]);
});

test("a relay that does leave one out is read anew once, and it is said what is missing", async () => {
  const again = await grownAgain();
  const without = [...log, ...again.slice(3)].map((arrived, at) => ({ ...arrived, seq: at + 1 }));
  value(await reader.link.takeLog(without.slice(3), 4));
  expect(reader.link.standing().seen.seq).toBe(0);
  for (const _ of [1, 2, 3]) {
    value(await reader.link.takeLog(rest(without, reader), 4));
    expect(reader.link.standing().seen.seq).toBe(4);
  }
  expect(reader.link.standing().alarms.map(({ kind }) => kind)).toContain("withheld");
});
