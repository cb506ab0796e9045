import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { formsIn, spellingsOf, spellingsOfBytes } from "./spellings.ts";

const WORD = `Zaunkönig-${randomBytes(9).toString("hex")}`;
const around = (bytes: Uint8Array): Buffer => Buffer.concat([randomBytes(7), bytes, randomBytes(11)]);

test.each([
  ["UTF-16, little endian", Buffer.from(WORD, "utf16le")],
  ["UTF-16, big endian", Buffer.from(WORD, "utf16le").swap16()],
  ["Latin-1", Buffer.from(WORD, "latin1")],
  ["JSON, escaped", Buffer.from(JSON.stringify({ text: WORD }).replaceAll("ö", "\\u00f6"))],
  ["in an address", Buffer.from(`/?q=${encodeURIComponent(WORD)}`)],
  ["as it is", Buffer.from(JSON.stringify({ text: WORD }))],
  ["hexadecimal", Buffer.from(Buffer.from(WORD).toString("hex"))],
  ["hexadecimal, in capitals", Buffer.from(Buffer.from(WORD).toString("hex").toUpperCase())],
])("finds a word %s, and calls it that", (form, bytes) => {
  expect(formsIn(around(bytes), spellingsOf(WORD))).toEqual([form]);
});

test.each([0, 1, 2, 3, 4, 5])(
  "finds a word in base64 of either alphabet, behind %i other bytes and before some",
  (shift) => {
    const content = Buffer.concat([randomBytes(shift), Buffer.from(WORD), randomBytes(5)]);
    for (const alphabet of ["base64", "base64url"] as const) {
      expect(formsIn(Buffer.from(content.toString(alphabet)), spellingsOf(WORD))).toContain(
        `${alphabet} behind ${shift % 3}`,
      );
    }
  },
);

test("finds bytes that are no text", () => {
  const secret = randomBytes(32);
  expect(formsIn(around(secret), spellingsOfBytes(secret))).toEqual(["as it is"]);
  const shifted = Buffer.concat([randomBytes(16), secret]).toString("base64");
  expect(formsIn(Buffer.from(shifted), spellingsOfBytes(secret))).toContain("base64 behind 1");
});

test("finds nothing where there is nothing", () => {
  expect(formsIn(randomBytes(100_000), [...spellingsOf(WORD), ...spellingsOfBytes(randomBytes(32))])).toEqual([]);
});
