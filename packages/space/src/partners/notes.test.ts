import { newDeviceId, ok, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { join } from "../meeting/cut.ts";
import { readKeys, writeKeys } from "../meeting/keys-note.ts";
import { readIntroduction, writeIntroduction } from "./notes.ts";

const chance = seededChance(7);
const bytes = (length: number) => chance.bytes(length);
const keys = { keys: { device: newDeviceId(chance), signing: bytes(32), agreement: bytes(32) }, nonce: bytes(32) };
const introduction = { keys: { signing: bytes(32), recovery: bytes(32) }, name: "Ana" };

test("what is written is read back", () => {
  expect(readKeys(writeKeys(keys))).toEqual(ok(keys));
  const [signed, signature] = [writeIntroduction(introduction), bytes(64)];
  expect(readIntroduction(join([signed, signature]))).toEqual(ok({ ...introduction, signed, signature }));
});

test("a long name and a short one are introduced in one length", () => {
  const lengths = ["A", "A name of forty letters, or nearly so"].map(
    (name) => writeIntroduction({ ...introduction, name }).length,
  );
  expect(new Set(lengths).size).toBe(1);
});

test("hold:H7 another length is refused, and so is a name that is none", () => {
  const malformed = { ok: false, error: "malformed" };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
      const note = Uint8Array.from(any);
      if (note.length !== 112) expect(readKeys(note)).toEqual(malformed);
      if (note.length !== 249) expect(readIntroduction(note)).toEqual(malformed);
    }),
  );
  const nameless = join([writeIntroduction(introduction), bytes(64)]);
  nameless[64] = 0;
  expect(readIntroduction(nameless)).toEqual(malformed);
});
