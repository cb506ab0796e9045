import { frame, newSpaceId, type SpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealBox } from "../box.ts";
import { deriveBoxKey } from "../box-key.ts";
import { pad } from "../padding.ts";
import { newSecret } from "../secret.ts";
import { openLocator, sealLocator } from "./locator-box.ts";

const chance = seededChance(8);
const spaces = (count: number): readonly SpaceId[] => Array.from({ length: count }, () => newSpaceId(chance));
const place = async () => ({
  id: chance.bytes(16),
  key: await deriveBoxKey(newSecret(), "recovery-locator", new Uint8Array()),
});

const aadOfFirst = (id: Uint8Array) => frame("locator", [id, Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1)]);

test("the list comes back, of one length whether it is of one space or of thirty", async () => {
  const at = await place();
  const lengths = new Set<number>();
  for (const count of [0, 1, 2, 30]) {
    const list = spaces(count);
    const box = await sealLocator(at, 1, list);
    lengths.add(box.length);
    expect(await openLocator(at, 1, box)).toEqual({ ok: true, value: list });
  }
  expect(lengths.size).toBe(1);
  await expect(sealLocator(at, 1, spaces(31))).rejects.toThrow(RangeError);
});

describe("what does not open", () => {
  test("a list under another version, id or key: an older one cannot be handed out as the newest", async () => {
    const [at, other] = [await place(), await place()];
    const box = await sealLocator(at, 4, spaces(1));
    const refused = { ok: false, error: "not-authentic" };
    expect(await openLocator(at, 5, box)).toEqual(refused);
    expect(await openLocator({ ...at, id: other.id }, 4, box)).toEqual(refused);
    expect(await openLocator({ ...at, key: other.key }, 4, box)).toEqual(refused);
  });

  test("hold:H7 any bytes, also sealed as a list would be, give a typed refusal", async () => {
    const at = await place();
    const aad = aadOfFirst(at.id);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await openLocator(at, 1, Uint8Array.from(bytes))).toMatchObject({ ok: false });
        const inside = await openLocator(at, 1, await sealBox(at.key, Uint8Array.from(bytes), aad));
        expect(inside).toMatchObject({ ok: false });
      }),
    );
  });

  test("hold:H9 a list of a later version is refused as newer", async () => {
    const at = await place();
    const box = await sealBox(at.key, pad(Uint8Array.of(2, 0, 9, 9), 512), aadOfFirst(at.id));
    expect(await openLocator(at, 1, box)).toEqual({ ok: false, error: "newer" });
  });
});
