import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openBox, sealBox } from "../box.ts";
import type { BoxKey } from "../box-key.ts";
import type { Bytes } from "../bytes.ts";
import { sha256 } from "../hash.ts";
import { newSecret, parseSecret } from "../secret.ts";
import { STRETCH_COST } from "../stretch/cost.ts";
import type { Stretch } from "../stretch/stretch.ts";
import { createLock, openByPasskey, openByPassphrase, type PasskeyAnswer } from "./lock.ts";
import { decodeLock, encodeLock, type Lock } from "./lock-codec.ts";

/** Tells passphrases, salts and costs apart as Argon2id does, without its work. */
const quick: Stretch = async (passphrase, salt, { memoryKiB, passes }) => {
  const hash = await sha256("quick", new TextEncoder().encode(`${passphrase}|${memoryKiB}|${passes}`), salt);
  const secret = parseSecret(hash);
  if (!secret.ok) throw new Error(secret.error);
  return secret.value;
};

const passkey = (): PasskeyAnswer => ({
  credential: Uint8Array.from({ length: 40 }, (_, i) => i),
  prfSalt: Uint8Array.from({ length: 32 }, () => 7),
  output: newSecret(),
});

const nothing = new Uint8Array();
async function same(one: BoxKey, other: BoxKey): Promise<boolean> {
  return (await openBox(other, await sealBox(one, Uint8Array.of(1), nothing), nothing)).ok;
}

function decoded(bytes: Bytes): Lock {
  const lock = decodeLock(bytes);
  if (!lock.ok) throw new Error(lock.error);
  return lock.value;
}

test("a lock opens by its passphrase and by its passkey, to the same key, and by nothing else", async () => {
  const key = passkey();
  const { lock, wrapping } = await createLock("seven small boats", key, quick);
  const again = decoded(encodeLock(lock));
  const [byWords, byKey] = [
    await openByPassphrase(again, "seven small boats", quick),
    await openByPasskey(again, key.output),
  ];
  if (!byWords.ok || !byKey.ok) throw new Error("it opens");
  expect([await same(byWords.value, wrapping), await same(byKey.value, wrapping)]).toEqual([true, true]);
  const wrong = { ok: false, error: "wrong" };
  for (const other of ["seven small boat", "Seven small boats", "", " seven small boats"]) {
    expect(await openByPassphrase(again, other, quick), other).toEqual(wrong);
  }
  expect(await openByPasskey(again, newSecret())).toEqual(wrong);
});

test("a lock without a passkey opens by none", async () => {
  const { lock } = await createLock("seven small boats", undefined, quick);
  expect(decoded(encodeLock(lock)).passkey).toBeUndefined();
  expect(await openByPasskey(lock, newSecret())).toEqual({ ok: false, error: "wrong" });
});

test("two locks under the same passphrase share neither salt nor key: an old one helps nobody into a new one", async () => {
  const [one, two] = [await createLock("the same", undefined, quick), await createLock("the same", undefined, quick)];
  expect(one.lock.passphrase.salt).not.toEqual(two.lock.passphrase.salt);
  expect(await same(one.wrapping, two.wrapping)).toBe(false);
});

test("safety:S10 right or wrong, the same work is done once: no answer comes sooner than another", async () => {
  const { lock } = await createLock("seven small boats", undefined, quick);
  const costs: unknown[] = [];
  const counted: Stretch = (passphrase, salt, cost) => {
    costs.push(cost);
    return quick(passphrase, salt, cost);
  };
  for (const attempt of ["seven small boats", "s", "seven small boats too many"]) {
    await openByPassphrase(lock, attempt, counted);
  }
  expect(costs).toEqual([STRETCH_COST, STRETCH_COST, STRETCH_COST]);
});

test("no script can read the bytes of the key that a lock gives", async () => {
  const { wrapping } = await createLock("seven small boats", undefined, quick);
  await expect(crypto.subtle.exportKey("raw", wrapping)).rejects.toThrow();
});

describe("hold:H7 a lock that was altered", () => {
  test("with any single bit of it another: is refused, or does not open by what was changed", async () => {
    const key = passkey();
    const bytes = encodeLock((await createLock("seven small boats", key, quick)).lock);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const altered = bytes.slice();
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const lock = decodeLock(altered);
      if (!lock.ok) continue;
      const ways = [
        await openByPassphrase(lock.value, "seven small boats", quick),
        await openByPasskey(lock.value, key.output),
      ];
      expect(
        ways.map(({ ok }) => ok),
        `bit ${bit}`,
      ).toContain(false);
    }
  });

  test("cut short or with bytes left over: is malformed", async () => {
    for (const way of [undefined, passkey()]) {
      const bytes = encodeLock((await createLock("x", way, quick)).lock);
      const whole = new Set([bytes.length, 86]);
      for (let length = 0; length < bytes.length; length++) {
        if (!whole.has(length))
          expect(decodeLock(bytes.slice(0, length)), `${length}`).toEqual({ ok: false, error: "malformed" });
      }
      expect(decodeLock(Uint8Array.of(...bytes, 0))).toEqual({ ok: false, error: "malformed" });
    }
  });

  test("any bytes at all: a lock, or a typed refusal", () => {
    const start = fc.constantFrom([], [1], [1, 1], [2], [0]);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), (first, rest) => {
        const lock = decodeLock(Uint8Array.of(...first, ...rest));
        if (!lock.ok) expect(["newer", "malformed"]).toContain(lock.error);
        else expect(encodeLock(lock.value)).toEqual(Uint8Array.of(...first, ...rest));
      }),
    );
  });

  test.each([
    ["guessing made cheap", 1_024, 1],
    ["so much work that the page would hang", 0xffffffff, 0xffffffff],
  ])("to have %s: is malformed before any work is done", async (_, memoryKiB, passes) => {
    const { lock } = await createLock("x", undefined, quick);
    const bytes = encodeLock({ ...lock, passphrase: { ...lock.passphrase, cost: { memoryKiB, passes } } });
    expect(decodeLock(bytes)).toEqual({ ok: false, error: "malformed" });
  });

  test("to a cost that is allowed and lower: does not open by the right passphrase", async () => {
    const { lock } = await createLock("x", undefined, quick);
    const cheaper = { ...lock, passphrase: { ...lock.passphrase, cost: { memoryKiB: 19_456, passes: 2 } } };
    const ignoringCost: Stretch = (passphrase, salt) => quick(passphrase, salt, STRETCH_COST);
    expect(await openByPassphrase(cheaper, "x", ignoringCost)).toEqual({ ok: false, error: "wrong" });
  });
});

test("hold:H9 a lock of a newer version is refused as newer, whatever follows", () => {
  for (const version of [2, 3, 255])
    expect(decodeLock(Uint8Array.of(version, 9, 9))).toEqual({ ok: false, error: "newer" });
});
