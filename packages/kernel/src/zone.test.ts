import fc from "fast-check";
import { expect, test } from "vitest";
import { civilDateAt } from "./civil.ts";
import { err, ok } from "./result.ts";
import { parseZone, UTC } from "./zone.ts";

/** Any UTF-16, half a pair too. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units));

/** Platforms differ in what they call a place: Asia/Kathmandu may come back as Asia/Katmandu. */
test.for(["UTC", "Europe/Lisbon", "America/Argentina/Buenos_Aires", "Asia/Kathmandu", "Etc/GMT+5"])(
  "%s is a zone",
  (text) => expect(parseZone(text).ok).toBe(true),
);

test("letters may be small or large, and one spelling comes back", () => {
  expect(parseZone("europe/lisbon")).toEqual(ok("Europe/Lisbon"));
  expect(parseZone("utc")).toEqual(ok(UTC));
});

test.for(["", " ", "Europe", "Europe/Atlantis", "Europe/Lisbon ", "../etc/passwd", "Europe/Lisbon\u0000", "localtime"])(
  "%j is none",
  (text) => expect(parseZone(text)).toEqual(err("unknown-zone")),
);

test("hold:H7 any text gives a zone in which days can be told, or an error", () => {
  const nearly = fc.string({ unit: fc.constantFrom(..."+-:0123456789UTCGMTZ/"), maxLength: 8 });
  fc.assert(
    fc.property(fc.oneof(nearly, anyText), (text) => {
      const parsed = parseZone(text);
      expect(parsed.ok ? civilDateAt(0, parsed.value).slice(0, 2) : "19").toBe("19");
    }),
    { numRuns: 300 },
  );
});
