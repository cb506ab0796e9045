import type { DeviceKeys } from "@counterpoint/membership";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { newKeys } from "../testing/envelopes.ts";
import { keysOf } from "./book.acceptance.ts";
import { readRequest, requestBytes, writeRequest } from "./request.ts";

let keys: DeviceKeys;
let text: string;

beforeAll(async () => {
  keys = keysOf(await newKeys(3));
  text = await writeRequest(keys);
});

describe("a request", () => {
  test("is 114 letters, and comes back", async () => {
    expect(text).toMatch(/^[\w-]{114}$/);
    expect(await readRequest(text)).toEqual({ ok: true, value: keys });
  });

  test.each([
    ["with what a mail does to it", (t: string) => `  ${t.slice(0, 60)}\r\n${t.slice(60)} \n`],
    ["as the address in the code", (t: string) => `https://book.example.org/#device=${t}`],
    ["as a piece of that address", (t: string) => `#device=${t}`],
  ])("is read %s", async (_, made) => {
    expect(await readRequest(made(text))).toEqual({ ok: true, value: keys });
  });

  test.each([
    ["nothing", () => "", "foreign"],
    ["some words", () => "river and stone", "foreign"],
    ["a short piece of it", () => text.slice(0, 40), "foreign"],
    ["another version, as long", () => `Ag${text.slice(2)}`, "newer"],
    ["a version that never was", () => `AA${text.slice(2)}`, "mistyped"],
    ["it without its last letter", () => text.slice(0, -1), "mistyped"],
    ["it without a letter of the middle", () => text.slice(0, 50) + text.slice(51), "mistyped"],
    ["it with a letter that is none", () => `${text.slice(0, 50)}ö${text.slice(51)}`, "foreign"],
    ["it twice", () => text + text, "mistyped"],
  ])("is not %s, which is %s", async (_, made, why) => {
    expect(await readRequest(made())).toEqual({ ok: false, error: why });
  });

  test("hold:H7 with any one letter wrong is never another device's", async () => {
    const letters = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 113 }), letters, async (at, letter) => {
        fc.pre(letter !== text[at]);
        const read = await readRequest(text.slice(0, at) + letter + text.slice(at + 1));
        expect(read.ok).toBe(false);
      }),
    );
  });

  test("hold:H7 any text at all gives a device or a reason", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 200 }), async (any) => {
        expect(await readRequest(any)).toEqual({
          ok: false,
          error: expect.stringMatching(/^(foreign|newer|mistyped)$/),
        });
      }),
    );
  });

  test("is never made of keys that are none", () => {
    expect(() => requestBytes({ ...keys, signing: new Uint8Array(31) })).toThrow(TypeError);
  });
});
