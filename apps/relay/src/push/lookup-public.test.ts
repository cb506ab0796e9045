import type { LookupAddress } from "node:dns";
import { expect, test } from "vitest";
import { isPublic, lookupPublic } from "./lookup-public.ts";

const of = (address: string): LookupAddress => ({ address, family: address.includes(":") ? 6 : 4 });

test.each([
  "127.0.0.1",
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "169.254.169.254",
  "172.31.255.1",
  "192.168.1.1",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "::ffff:10.0.0.1",
  "fd12:3456::1",
  "fe80::1",
  "ff02::1",
])("hold:H7 %s is not contacted", (address) => {
  expect(isPublic(of(address))).toBe(false);
});

test.each(["142.250.74.10", "172.32.0.1", "2a00:1450:4001:80b::200a", "::ffff:142.250.74.10"])("%s is", (address) => {
  expect(isPublic(of(address))).toBe(true);
});

/** What a connection is given for a name that stands for these addresses. */
function asked(found: readonly LookupAddress[], all: boolean, error: Error | null = null): Promise<unknown> {
  const lookup = lookupPublic((_, __, callback) => callback(error, found));
  return new Promise((resolve) =>
    lookup("push.example.org", { all }, (cause, ...given) => resolve(cause?.message ?? given)),
  );
}

test("a name may have addresses of both kinds: those inside are left out, however they are asked for", async () => {
  const found = [of("10.0.0.1"), of("142.250.74.10"), of("::1"), of("2a00:1450::1")];
  expect(await asked(found, true)).toEqual([[of("142.250.74.10"), of("2a00:1450::1")]]);
  expect(await asked(found, false)).toEqual(["142.250.74.10", 4]);
});

test("hold:H7 a name that stands for addresses inside alone cannot be reached, nor one that nobody knows", async () => {
  expect(await asked([of("127.0.0.1")], true)).toBe("no public address");
  expect(await asked([], false, new Error("not found"))).toBe("not found");
});
