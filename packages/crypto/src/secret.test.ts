import { toHex } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { secureChance } from "./chance.ts";
import { newSecret, parseSecret, SECRET_BYTES } from "./secret.ts";

test("no two secrets are alike", () => {
  const secrets = Array.from({ length: 100 }, () => toHex(newSecret()));
  expect(new Set(secrets).size).toBe(100);
});

test("hold:H7 32 bytes can be a secret, any other number cannot", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(parseSecret(bytes).ok).toBe(bytes.length === SECRET_BYTES);
    }),
  );
  expect(parseSecret(new Uint8Array(SECRET_BYTES)).ok).toBe(true);
});

test("the secure source of chance does not repeat itself, and keeps to its ranges", () => {
  const chance = secureChance();
  expect(chance.bytes(16)).not.toEqual(secureChance().bytes(16));
  const units = Array.from({ length: 200 }, () => chance.unit());
  expect(new Set(units).size).toBe(200);
  expect(units.every((unit) => unit >= 0 && unit < 1)).toBe(true);
});
