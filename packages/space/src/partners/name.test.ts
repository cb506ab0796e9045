import { err, ok } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { NAME_BYTES, PARTNER_NAME_LENGTH, readName, tidyName, writeName } from "./name.ts";
import { nameSelf } from "./person-name.ts";

const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 }));

test.each([
  ["  Ana  Maria ", "Ana Maria"],
  ["Ana\nMaria\t", "Ana Maria"],
  ["\u202eneB", "neB"],
  ["علی\u200cرضا", "علی\u200cرضا"],
  ["👩‍👩‍👧", "👩‍👩‍👧"],
  ["x".repeat(PARTNER_NAME_LENGTH + 1), "x".repeat(PARTNER_NAME_LENGTH)],
  [`${"x".repeat(PARTNER_NAME_LENGTH - 1)}👩`, "x".repeat(PARTNER_NAME_LENGTH - 1)],
])("%j is tidied to %j", (name, tidy) => {
  expect(tidyName(name)).toBe(tidy);
  expect(nameSelf(name)).toMatchObject([{ kind: "person", id: "name", field: "name", value: tidy }]);
});

test.each(["", "  ", "\u202e\n", "\u0000"])("%j is no name", (name) => {
  expect(tidyName(name)).toBeUndefined();
  expect(nameSelf(name)).toEqual([]);
});

test("what is tidy stays as it is, is written in one length, and is read back", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tidy = tidyName(text);
      if (tidy === undefined) return;
      expect(tidyName(tidy)).toBe(tidy);
      const bytes = writeName(tidy);
      expect(bytes).toHaveLength(NAME_BYTES);
      expect(readName(bytes)).toEqual(ok(tidy));
    }),
  );
});

test("hold:H7 any bytes give a tidy name that is written so, or a refusal", () => {
  const named = fc.tuple(fc.nat(255), fc.uint8Array({ minLength: NAME_BYTES - 1, maxLength: NAME_BYTES - 1 }));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        named.map(([length, rest]) => [length, ...rest]),
      ),
      (any) => {
        const bytes = Uint8Array.from(any);
        const name = readName(bytes);
        if (name.ok) expect([tidyName(name.value), writeName(name.value)]).toEqual([name.value, bytes]);
        else expect(name).toEqual(err("malformed"));
      },
    ),
  );
  const ana = writeName("Ana");
  for (const wrong of [
    ana.with(9, 1),
    ana.with(0, 2),
    ana.with(0, 4),
    ana.with(0, 255),
    ana.slice(1),
    writeName("Ana "),
  ])
    expect(readName(wrong)).toEqual(err("malformed"));
});
