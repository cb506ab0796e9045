import { set } from "@counterpoint/records";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf, IDENTITY, read, SEALED } from "../testing/backups.ts";
import { day, dayKind, noteKind } from "../testing/kinds.ts";
import { createWorld } from "../testing/world.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const space = await createWorld().open();
await space.commit(set(dayKind, day("2026-11-23"), { text: "walked home, Zürich", mood: 7 }));
await space.commit(set(noteKind, "n", { text: "tea" }));
const FILES = [
  ["JSON", await bytesOf(space.log), undefined],
  ["Markdown", await bytesOf(space.log, { kind: "markdown", pages: "# Days\n" }), undefined],
  ["sealed", await bytesOf(space.log, SEALED), IDENTITY],
] as const;
const written = await read(FILES[0][1]);

/** Some bytes changed, a stretch left out, a stretch twice, or the file cut. */
const mutation = fc.record({
  kind: fc.constantFrom("change", "leave-out", "repeat", "cut"),
  at: fc.nat(10_000),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.nat(255),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutated(file: Bytes, { kind, at, length, byte }: Mutation): Bytes {
  const place = at % file.length;
  const [head, tail] = [file.slice(0, place), file.slice(place)];
  const joined = (...parts: readonly Bytes[]): Bytes => Uint8Array.from(parts.flatMap((part) => [...part]));
  if (kind === "change") return file.map((old, i) => (i === place ? byte : old));
  if (kind === "leave-out") return joined(head, tail.slice(length));
  return kind === "repeat" ? joined(head, tail.slice(0, length), tail) : head;
}

test.each(FILES)(
  "hold:H7 a %s file changed anywhere gives a reason, or the very same data",
  async (_, file, opener) => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
        const found = await read(mutations.reduce(mutated, file), opener);
        if (Array.isArray(found)) expect(found).toEqual(written);
        else expect(found).toEqual(expect.objectContaining({ kind: expect.any(String) }));
      }),
      { numRuns: 300 },
    );
  },
);

test("hold:H7 any bytes at all give a reason", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(undefined, IDENTITY), async (bytes, opener) => {
      expect(await read(new Uint8Array(bytes), opener)).toEqual({ kind: expect.stringMatching(/^(empty|foreign)$/) });
    }),
    { numRuns: 300 },
  );
});

test.each(["\r\n", "\n"])("line ends of any system and a byte order mark change nothing (%j)", async (end) => {
  for (const [, file] of FILES.slice(0, 2)) {
    const text = new TextDecoder().decode(file).replaceAll("\n", end);
    expect(await read(`\uFEFF${text}`)).toEqual(written);
    expect(await read(text.trimEnd())).toEqual(written);
  }
});
