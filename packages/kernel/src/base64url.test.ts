import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { err, ok } from "./result.ts";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"];
const REFUSED = err("not-base64url");

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const anyBytes = fc.uint8Array({ maxLength: 80 }).map((bytes) => Uint8Array.from(bytes));

/** Any UTF-16, half a pair too. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units));

/** RFC 4648, section 10, without the padding. */
const RFC_4648 = [
  ["", ""],
  ["f", "Zg"],
  ["fo", "Zm8"],
  ["foo", "Zm9v"],
  ["foob", "Zm9vYg"],
  ["fooba", "Zm9vYmE"],
  ["foobar", "Zm9vYmFy"],
] as const;

describe("the vectors of RFC 4648", () => {
  test.for(RFC_4648)('"%s" is "%s"', ([text, encoded]) => {
    expect(toBase64Url(bytesOf(text))).toBe(encoded);
    expect(fromBase64Url(encoded)).toEqual(ok(bytesOf(text)));
  });

  test("the last two letters are those of section 5, which need no escape in an address", () => {
    expect(toBase64Url(Uint8Array.of(0xfb, 0xef, 0xbe, 0xff, 0xff, 0xff))).toBe("----____");
    expect(fromBase64Url("----____")).toEqual(ok(Uint8Array.of(0xfb, 0xef, 0xbe, 0xff, 0xff, 0xff)));
  });
});

describe("any bytes", () => {
  test("come back as they were", () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(ok(bytes));
      }),
    );
  });

  test("are spelled as Node.js spells them", () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
      }),
    );
  });

  test("may be a view into a larger buffer", () => {
    const view = Uint8Array.of(1, 2, 3, 4, 5).subarray(1, 4);
    expect(fromBase64Url(toBase64Url(view))).toEqual(ok(Uint8Array.of(2, 3, 4)));
  });
});

describe("hold:H7 any text", () => {
  const decodes = (text: string): boolean => fromBase64Url(text).ok;

  test("gives the bytes that are spelled so, or an error", () => {
    const nearly = fc.string({ unit: fc.constantFrom(...LETTERS, "=", "+", "/", " ", "é", "💌"), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(nearly, anyText), (text) => {
        const decoded = fromBase64Url(text);
        expect(decoded.ok ? toBase64Url(decoded.value) : decoded).toEqual(decoded.ok ? text : REFUSED);
      }),
    );
  });

  test("of two letters has one spelling for each byte: of 4,096 texts 256 are taken", () => {
    const texts = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
    const taken = texts.filter(decodes);
    expect(taken).toHaveLength(256);
    expect(taken.filter((text) => !/[AQgw]$/.test(text))).toEqual([]);
  });

  test("of three letters has one spelling for each two bytes: the last letter's lowest two bits are zero", () => {
    const ends = LETTERS.filter((last) => decodes(`AA${last}`));
    expect(ends).toEqual([..."AEIMQUYcgkosw048"]);
    expect(LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((start) => !decodes(`${start}A`))).toEqual([]);
  });

  test.for(["A", "AAAAA", "Zg==", "Zm8=", "Zm9v=", " Zg", "Zg\n", "Zm+v", "Zm/v", "Zm9v\u0000", "Ｚｍ９ｖ", "Zm9💌"])(
    "is refused where it is %j",
    (text) => expect(fromBase64Url(text)).toEqual(REFUSED),
  );
});
