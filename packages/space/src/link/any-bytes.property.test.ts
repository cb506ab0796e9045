import { set } from "@counterpoint/records";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bytes } from "../storage/port.ts";
import { noteKind } from "../testing/kinds.ts";
import {
  beginLinkedBook,
  extend,
  fetch,
  joinBook,
  newWorld,
  openDevice,
  send,
  type TestDevice,
} from "../testing/links.ts";
import { value } from "../testing/world.ts";
import type { Arrived } from "./port.ts";

const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

/** Real ones with something changed, cut or put in between, and bytes that never were anything. */
const mutations = (honest: readonly Bytes[]): fc.Arbitrary<Bytes> =>
  fc.oneof(
    fc.uint8Array({ maxLength: 1_200 }).map(own),
    fc
      .record({
        of: fc.nat(),
        at: fc.nat(),
        byte: fc.integer({ min: 1, max: 255 }),
        how: fc.constantFrom("flip", "cut", "put"),
      })
      .map(({ of, at, byte, how }) => {
        const bytes = honest[of % honest.length] ?? new Uint8Array();
        const place = at % bytes.length;
        if (how === "flip") return bytes.with(place, (bytes[place] ?? 0) ^ byte);
        if (how === "cut") return bytes.slice(0, place);
        return own(Uint8Array.from([...bytes.slice(0, place), byte, ...bytes.slice(place)]));
      }),
  );

const notesOf = ({ space }: TestDevice) =>
  space
    .list(noteKind)
    .map(({ fields }) => fields.text)
    .toSorted();

test("hold:H7 any bytes for a chain, a log or a file give a typed answer, and take nothing away", async () => {
  const { first } = await beginLinkedBook();
  const second = await joinBook(first, newWorld(2));
  for (const text of ["one", "two"]) value(await first.space.commit(set(noteKind, text, { text })));
  const log: Arrived[] = [];
  await send(first, log);
  await extend(first, await first.link.acts.newEpoch());
  const chain = first.link.chain(0);
  const honest = [...chain, ...log.map(({ envelope }) => envelope)];
  const call = fc.record({
    how: fc.constantFrom("chain", "log", "loose", "kept"),
    from: fc.nat(6),
    bytes: fc.array(mutations(honest), { minLength: 1, maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(call, { maxLength: 4 }), async (calls) => {
      for (const { how, from, bytes } of calls) {
        const { link } = second;
        const [some = new Uint8Array()] = bytes;
        const answer =
          how === "chain"
            ? await link.takeChain(from, bytes, from)
            : how === "log"
              ? await link.takeLog(
                  bytes.map((envelope, at) => ({ seq: from + at, envelope })),
                  from,
                )
              : how === "loose"
                ? await link.takeLoose(bytes)
                : await link.kept(some, from);
        expect(answer).toMatchObject({ ok: true });
      }
    }),
    { numRuns: 300 },
  );
  expect(notesOf(second).filter((text) => text !== "one" && text !== "two")).toEqual([]);
  expect(second.link.standing().alarms.length).toBeGreaterThan(0);
  // After all of it, what is right still comes in, and out.
  value(await second.link.takeChain(0, chain));
  value(await second.link.takeLoose(log.map(({ envelope }) => envelope)));
  expect([notesOf(second), second.link.chain(0)]).toEqual([["one", "two"], chain]);
  const again = await openDevice(second.world);
  expect(notesOf(again)).toEqual(["one", "two"]);
  expect(again.space.damaged()).toBe(0);
  await fetch(first, log);
});
