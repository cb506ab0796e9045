import { toHex } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SECRET_BYTES } from "../secret.ts";
import { parseStretchCost, STRETCH_COST, type StretchCost } from "./cost.ts";
import { newSalt, SALT_BYTES, stretch } from "./stretch.ts";

const LEAST: StretchCost = { memoryKiB: 19_456, passes: 2 };
const salt = Uint8Array.from({ length: SALT_BYTES }, (_, i) => i);

const stretched = async (passphrase: string, cost = LEAST): Promise<string> =>
  toHex(await stretch(passphrase, salt, cost));

test("the same passphrase, salt and cost give the same secret; any other gives another", async () => {
  const first = await stretched("four plain words here");
  expect(first).toHaveLength(SECRET_BYTES * 2);
  expect(await stretched("four plain words here")).toBe(first);
  expect(await stretched("four plain words herE")).not.toBe(first);
  expect(await stretched("four plain words here", { ...LEAST, passes: 3 })).not.toBe(first);
  expect(toHex(await stretch("four plain words here", newSalt(), LEAST))).not.toBe(first);
});

test("what looks the same on two keyboards is the same passphrase", async () => {
  const [composed, decomposed] = ["Zaunk\u00f6nig \ufb01ndet", "Zaunko\u0308nig findet"];
  expect(composed).not.toBe(decomposed);
  expect(await stretched(composed)).toBe(await stretched(decomposed));
});

test("what new passphrases cost is within the bounds, and never below 64 MiB in three passes", () => {
  expect(parseStretchCost(STRETCH_COST)).toEqual({ ok: true, value: STRETCH_COST });
  expect(STRETCH_COST.memoryKiB).toBeGreaterThanOrEqual(64 * 1024);
  expect(STRETCH_COST.passes).toBeGreaterThanOrEqual(3);
});

test.each([
  [{ memoryKiB: 19_455, passes: 2 }, "weak"],
  [{ memoryKiB: 19_456, passes: 1 }, "weak"],
  [{ memoryKiB: 65_536.5, passes: 3 }, "weak"],
  [{ memoryKiB: Number.NaN, passes: 3 }, "weak"],
  [{ memoryKiB: 262_145, passes: 2 }, "costly"],
  [{ memoryKiB: 65_536, passes: 17 }, "costly"],
] as const)("hold:H7 a cost of %o is %s: neither read nor worked for", async (cost, error) => {
  expect(parseStretchCost(cost)).toEqual({ ok: false, error });
  await expect(stretch("x", salt, cost)).rejects.toThrow(RangeError);
});

test("hold:H7 any two numbers are a cost within the bounds, or refused", () => {
  fc.assert(
    fc.property(fc.nat(0xffffffff), fc.nat(0xffffffff), (memoryKiB, passes) => {
      const inside = memoryKiB >= 19_456 && memoryKiB <= 262_144 && passes >= 2 && passes <= 16;
      expect(parseStretchCost({ memoryKiB, passes }).ok).toBe(inside);
    }),
  );
});

test("an empty passphrase or a salt of another length is refused as a mistake, and no two salts are alike", async () => {
  await expect(stretch("", salt, LEAST)).rejects.toThrow(RangeError);
  await expect(stretch("x", salt.subarray(1), LEAST)).rejects.toThrow(RangeError);
  expect(newSalt()).not.toEqual(newSalt());
});
