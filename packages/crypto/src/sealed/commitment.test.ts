/** What a hostile author can make with keys of their own: AES-GCM lets one box open under two keys, the hashes do not. */
import { newDeviceId, seededChance } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { sealBox } from "../box.ts";
import { type Bytes, concat, utf8 } from "../bytes.ts";
import { padTo } from "../padding.ts";
import { newSecret, type Secret } from "../secret.ts";
import { commitment, contentBinding, contentKey, contextOf, shareHash, subjectHash, wrapBinding } from "./context.ts";
import { openAnswer } from "./open.ts";
import { wrapKey } from "./seal.ts";

const chance = seededChance(6);
const place = chance.bytes(37);
const wrapping = wrapKey(newSecret(), newDeviceId(chance));

interface Wish {
  readonly com?: Bytes;
  readonly padded?: Bytes;
  readonly subject?: Bytes;
  readonly share?: Secret;
}

/** Everything in order but for what is wished. */
async function byHand({ com, padded = padTo(utf8("Yes."), 1024), subject, share = newSecret() }: Wish) {
  const about = subject ?? (await subjectHash("q"));
  const context = contextOf(place, about);
  const [salt, half] = [newSecret(), newSecret()];
  const said = com ?? (await commitment(context, salt, padded));
  const h2 = await shareHash(place, share);
  const wrap = await sealBox(await wrapping, concat([half, about]), wrapBinding(place, { com: said, h2 }));
  const box = await sealBox(
    await contentKey(half, share, context),
    concat([salt, padded]),
    contentBinding(context, said),
  );
  return openAnswer({ com: said, h2, wrap, box }, place, share, await wrapping);
}

test("by hand it opens as well", async () => {
  expect(await byHand({})).toMatchObject({ ok: true, value: { content: "Yes." } });
});

test("hold:H3 an author who commits to another content than the box has is found out, though the box opens", async () => {
  const context = contextOf(place, await subjectHash("q"));
  const com = await commitment(context, newSecret(), padTo(utf8("No."), 1024));
  expect(await byHand({ com })).toEqual({ ok: false, error: "other-content" });
});

test("hold:H3 a commitment made for another subject holds for none else", async () => {
  const salt = newSecret();
  const padded = padTo(utf8("Yes."), 1024);
  const [one, other] = [contextOf(place, await subjectHash("q1")), contextOf(place, await subjectHash("q2"))];
  expect(await commitment(one, salt, padded)).not.toEqual(await commitment(other, salt, padded));
});

test("hold:H7 signed, in place, and no answer: each is told by its name", async () => {
  const lying = padTo(utf8("Yes."), 1024);
  new DataView(lying.buffer).setUint32(0, 5000);
  expect(await byHand({ padded: lying })).toEqual({ ok: false, error: "bad-padding" });
  const notText = padTo(Uint8Array.of(0xff, 0xfe), 1024);
  expect(await byHand({ padded: notText })).toEqual({ ok: false, error: "not-text" });
  expect((await byHand({ padded: new Uint8Array() })).ok).toBe(false);
});
