import fc from "fast-check";
import { expect, test } from "vitest";
import { fromHex, toHex } from "./hex.ts";

test("bytes come back as they were, in small letters, two to a byte", () => {
  expect(toHex(Uint8Array.of(0, 1, 15, 16, 127, 255))).toBe("00010f107fff");
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromHex(toHex(bytes))).toEqual(Uint8Array.from(bytes));
      expect(toHex(bytes)).toBe(Buffer.from(bytes).toString("hex"));
    }),
  );
});

test("large letters are read too", () => {
  expect(fromHex("DEADbeef")).toEqual(Uint8Array.of(0xde, 0xad, 0xbe, 0xef));
});

test.for(["0", "0x", "0g", "00 11", "00\n", "+1", "１２"])("%j is no hexadecimal", (text) => {
  expect(() => fromHex(text)).toThrow("not hexadecimal");
});
