import fc from "fast-check";
import { expect, test } from "vitest";
import { acceptedEncoding } from "./accepted-encoding.ts";

test.each([
  [undefined, undefined],
  ["", undefined],
  ["identity", undefined],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["GZIP;q=0.5", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br; q=0.000", undefined],
  ["*", "br"],
  ["*;q=0", undefined],
  ["br;q=0, *", "gzip"],
  ["br;q=nonsense", undefined],
])("%s gives %s", (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});

test("hold:H7 any header gives an answer", () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect([undefined, "br", "gzip"]).toContain(acceptedEncoding(header));
    }),
  );
});
