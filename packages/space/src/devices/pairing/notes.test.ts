import { newDeviceId, newSpaceId, ok, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { join } from "../../meeting/cut.ts";
import { readKeys, writeKeys } from "../../meeting/keys-note.ts";
import { readBook, readGrant, writeBook, writeGrant } from "./notes.ts";

const chance = seededChance(7);
const bytes = (length: number) => chance.bytes(length);

const book = { nonce: bytes(32), space: newSpaceId(chance), genesis: bytes(32), head: bytes(32) };
const keys = {
  keys: { device: newDeviceId(chance), signing: bytes(32), agreement: bytes(32) },
  nonce: bytes(32),
};
const grant = { device: newDeviceId(chance), head: bytes(32), seq: 12_345, hash: bytes(32) };

test("what is written is read back", () => {
  expect(readBook(writeBook(book))).toEqual(ok(book));
  expect(readKeys(writeKeys(keys))).toEqual(ok(keys));
  const [signed, signature] = [writeGrant(grant), bytes(64)];
  expect(readGrant(join([signed, signature]))).toEqual(ok({ ...grant, signed, signature }));
});

test("hold:H7 another length is refused, and so is a number that cannot be held exactly", () => {
  const malformed = { ok: false, error: "malformed" };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
      const note = Uint8Array.from(any);
      for (const [read, length] of [
        [readBook, 112],
        [readKeys, 112],
        [readGrant, 152],
      ] as const)
        if (note.length !== length) expect(read(note)).toEqual(malformed);
    }),
  );
  const huge = join([writeGrant(grant), bytes(64)]);
  huge[48] = 255;
  expect(readGrant(huge)).toEqual(malformed);
});
