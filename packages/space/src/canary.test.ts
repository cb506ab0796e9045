import { set } from "@counterpoint/records";
import { expect, test } from "vitest";
import type { Arrived } from "./link/port.ts";
import { day, dayKind, noteKind } from "./testing/kinds.ts";
import { beginLinkedBook, fetch, joinBook, keysOf, newWorld, send } from "./testing/links.ts";
import { bytesOn } from "./testing/storage.ts";
import { value } from "./testing/world.ts";

const CANARY = "canary-Zaunkönig-7319";
const DAY = "2026-11-23";

/** As bytes that a search through a disk image would find. */
const spellings = (text: string): readonly Uint8Array[] => [
  Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])),
  new TextEncoder().encode(text),
];

const holds = (bytes: Uint8Array, text: string): boolean =>
  spellings(text).some((spelling) => Buffer.from(bytes).includes(spelling));

test("hold:H1 nothing that was written, when or of which kind, lies on the disk or in an envelope in clear", async () => {
  const { first } = await beginLinkedBook();
  const { world, space, link } = first;
  const operations = [
    ...set(dayKind, day(DAY), { text: CANARY, mood: 3 }),
    ...set(noteKind, CANARY, { text: `x${CANARY}x`, colour: CANARY }),
  ];
  value(await space.commit(operations));
  value(await space.tidy());
  value(await space.commit(operations));
  const second = await joinBook(first, newWorld(2));
  const log: Arrived[] = [];
  await send(first, log);
  await fetch(second, log);
  value(await space.commit(operations));
  const envelope = value(await link.next());
  const keys = await keysOf(world);
  const everything = [...bytesOn(world.disk), ...bytesOn(second.world.disk), envelope ?? new Uint8Array()];
  expect(everything.length).toBeGreaterThan(14);
  const secrets = [
    CANARY,
    DAY,
    `"${dayKind.name}"`,
    "colour",
    ...Array.from(keys.epochs, (epoch) => latin1(epoch)),
    latin1(keys.local),
  ];
  for (const bytes of everything) for (const secret of secrets) expect(holds(bytes, secret)).toBe(false);
  // The control: the same search finds them where they do lie in clear.
  const clear = new TextEncoder().encode(JSON.stringify(operations));
  const wide = Uint8Array.from(Buffer.from(JSON.stringify(operations), "utf16le"));
  for (const secret of [CANARY, DAY, "colour"])
    expect([clear, wide].map((bytes) => holds(bytes, secret))).toEqual([true, true]);
});

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
