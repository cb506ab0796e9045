import { toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { utf8 } from "./bytes.ts";
import { derivationInfo, deriveBytes } from "./derive.ts";
import { newSecret } from "./secret.ts";

test("a label with a bar, or none, is a mistake: it could pass for another label and context", () => {
  expect(() => derivationInfo("", utf8("x"))).toThrow(RangeError);
  expect(() => derivationInfo("a|b", utf8("x"))).toThrow(RangeError);
});

test("label and context each give other bytes, always 32", async () => {
  const secret = newSecret();
  const derived = await Promise.all([
    deriveBytes(secret, "a"),
    deriveBytes(secret, "b"),
    deriveBytes(secret, "a", utf8("x")),
    deriveBytes(newSecret(), "a"),
  ]);
  expect(new Set(derived.map(toHex)).size).toBe(4);
  expect(derived.map(({ length }) => length)).toEqual([32, 32, 32, 32]);
});
