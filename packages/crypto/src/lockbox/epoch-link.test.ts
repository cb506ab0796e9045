import { newSpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { newSecret } from "../secret.ts";
import { openEpochLink, sealEpochLink } from "./epoch-link.ts";

const PLACE = { space: newSpaceId(seededChance(4)), epoch: 2 };
const REFUSED = { ok: false, error: "not-authentic" };

test("the newest secret leads back, one link after the other, to the first", async () => {
  const secrets = Array.from({ length: 5 }, newSecret);
  const links = await Promise.all(
    secrets.slice(1).map((newer, at) => sealEpochLink(newer, secrets[at] ?? newer, { ...PLACE, epoch: at + 1 })),
  );
  expect(links.map((link) => link.length)).toEqual([60, 60, 60, 60]);
  let secret = secrets.at(-1) ?? newSecret();
  for (let epoch = 4; epoch > 0; epoch--) {
    const opened = await openEpochLink(secret, links[epoch - 1] ?? new Uint8Array(), { ...PLACE, epoch });
    expect(opened).toEqual({ ok: true, value: secrets[epoch - 1] });
    if (opened.ok) secret = opened.value;
  }
});

test("a link opens under its own secret and in its own place alone", async () => {
  const [newer, older] = [newSecret(), newSecret()];
  const link = await sealEpochLink(newer, older, PLACE);
  expect(await openEpochLink(older, link, PLACE)).toEqual(REFUSED);
  expect(await openEpochLink(newer, link, { ...PLACE, epoch: 3 })).toEqual(REFUSED);
  expect(await openEpochLink(newer, link, { ...PLACE, space: newSpaceId(seededChance(5)) })).toEqual(REFUSED);
});

test("hold:H7 altered, shortened and any other bytes are refused", async () => {
  const newer = newSecret();
  const link = await sealEpochLink(newer, newSecret(), PLACE);
  for (let bit = 0; bit < link.length * 8; bit++) {
    const flipped = link.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    expect(await openEpochLink(newer, flipped, PLACE), `bit ${bit}`).toEqual(REFUSED);
  }
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
      expect(await openEpochLink(newer, Uint8Array.from(bytes), PLACE)).toEqual(REFUSED);
    }),
  );
});
