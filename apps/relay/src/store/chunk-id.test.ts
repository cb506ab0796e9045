import { createHash } from "node:crypto";
import { newOpId, seededChance, toBase64Url } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { chunkIdBytes, chunkIdOf } from "./chunk-id.ts";
import { idBytes, opIdOf } from "./ids.ts";
import { CHUNK_BYTES } from "./limits.ts";

test("a chunk is named by its SHA-256 (FIPS 180-4: the empty text and “abc”)", () => {
  const hex = (text: string) => Buffer.from(chunkIdBytes(chunkIdOf(new TextEncoder().encode(text)))).toString("hex");
  expect(hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("the largest chunk has a name, and one byte more is a mistake", () => {
  const largest = new Uint8Array(CHUNK_BYTES);
  expect(chunkIdOf(largest)).toBe(createHash("sha256").update(largest).digest("base64url"));
  expect(() => chunkIdOf(new Uint8Array(CHUNK_BYTES + 1))).toThrow(RangeError);
});

test("ids lie in the database as their sixteen bytes", () => {
  const id = newOpId(seededChance(4));
  expect(toBase64Url(idBytes(id))).toBe(id);
  expect(opIdOf(idBytes(id))).toBe(id);
  expect(() => idBytes(id.slice(2))).toThrow(TypeError);
  expect(() => opIdOf(new Uint8Array(15))).toThrow(TypeError);
});
