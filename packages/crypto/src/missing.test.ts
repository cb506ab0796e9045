import { expect, test } from "vitest";
import { missingCryptography } from "./missing.ts";

test("nothing is missing where these tests run", async () => expect(await missingCryptography()).toEqual([]));

test("a page outside a secure context has no cryptography at all", async () => {
  expect(await missingCryptography(null)).toEqual(["subtle"]);
});

test("a platform without one algorithm is told by its name", async () => {
  const { subtle } = crypto;
  const without = (missing: string): SubtleCrypto =>
    new Proxy(subtle, {
      get: (target, property) =>
        property === "generateKey"
          ? (algorithm: string, extractable: boolean, usages: KeyUsage[]) =>
              algorithm === missing
                ? Promise.reject(new DOMException("unknown", "NotSupportedError"))
                : target.generateKey(algorithm, extractable, usages)
          : Reflect.get(target, property).bind(target),
    });
  expect(await missingCryptography(without("X25519"))).toEqual(["X25519"]);
  expect(await missingCryptography(without("Ed25519"))).toEqual(["Ed25519"]);
});
