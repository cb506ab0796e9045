/**
 * Five words that both screens show. Nothing was promised beforehand, as it is where two devices talk: whoever carries a
 * request could try keys until theirs give the same words. So each try costs as much as a passphrase does.
 */
import { type Bytes, checkWords, SALT_BYTES, type Stretch, type StretchCost, sha256 } from "@counterpoint/crypto";
import { fromHex, toBase64Url } from "@counterpoint/kernel";
import type { Device, DeviceKeys, Membership } from "@counterpoint/membership";
import { requestBytes } from "./request.ts";

/** Fixed: two devices have to come to the same. */
const COST: StretchCost = { memoryKiB: 65_536, passes: 3 };

/** Compared before a device is added: that it is the one in the hand, and no other's keys were put in between. */
export const requestWords = (keys: DeviceKeys, stretch: Stretch): Promise<readonly string[]> =>
  wordsFor("request-words", requestBytes(keys), stretch);

/**
 * Compared on the new device before it takes a book for its own: that this is the book it was added to. They follow from
 * the entry that added it, which names it and all that the chain said before.
 */
export function additionWords(membership: Membership, { added }: Device, stretch: Stretch): Promise<readonly string[]> {
  const hash = membership.steps[added]?.hash;
  if (hash === undefined) throw new RangeError("a device was added by an entry of its chain");
  return wordsFor("addition-words", fromHex(hash), stretch);
}

async function wordsFor(label: string, content: Bytes, stretch: Stretch): Promise<readonly string[]> {
  const digest = await sha256(label, content);
  const salt = (await sha256(`${label}-salt`, digest)).slice(0, SALT_BYTES);
  return checkWords(await stretch(toBase64Url(digest), salt, COST));
}
