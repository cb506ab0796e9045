/**
 * What both have seen, in one hash: five words of it are compared by the two people. Whoever stands between them had to
 * commit to its keys before it saw those of who invites, and had to show keys before it saw those of who accepts: it has
 * one try, in 2^55.
 */
import { checkWords, type SigningKey, sha256, sign } from "@counterpoint/crypto";
import { parseSpaceId, type SpaceId, toBase64Url } from "@counterpoint/kernel";
import { join } from "../meeting/cut.ts";
import type { KeysNote } from "../meeting/keys-note.ts";
import type { Bytes } from "../storage/port.ts";
import { type Introduction, type SLOT, writeIntroduction } from "./notes.ts";

const INTRODUCTION = "partners-introduction";
const ID = 16;

/** Over the whole content of the note that it stands for. */
export const commitmentTo = (guest: Bytes): Promise<Bytes> => sha256("partners-commitment", guest);

/** Over the contents of the first three notes. */
export const transcriptOf = (commitment: Bytes, host: Bytes, guest: Bytes): Promise<Bytes> =>
  sha256("partners-transcript", commitment, host, guest);

export const wordsOfTranscript = (transcript: Bytes): readonly string[] => checkWords(transcript);

/** Both have a part in it, and each was bound to theirs before it knew the other's: neither can choose it. */
export async function spaceOfBoth(host: Pick<KeysNote, "nonce">, guest: Pick<KeysNote, "nonce">): Promise<SpaceId> {
  const hash = await sha256("partners-space", host.nonce, guest.nonce);
  const space = parseSpaceId(toBase64Url(hash.slice(0, ID)));
  if (!space.ok) throw new TypeError("any 16 bytes are an id");
  return space.value;
}

type IntroductionSlot = typeof SLOT.guestIntroduced | typeof SLOT.hostIntroduced;

/** By the key of the device whose words were compared: nobody else can say who the person is. */
export async function signIntroduction(
  key: SigningKey,
  transcript: Bytes,
  slot: IntroductionSlot,
  introduction: Introduction,
): Promise<Bytes> {
  const signed = writeIntroduction(introduction);
  const { label, message } = introductionOf(transcript, slot, signed);
  return join([signed, await sign(key, label, message)]);
}

/** What is checked, and under which purpose. */
export const introductionOf = (
  transcript: Bytes,
  slot: IntroductionSlot,
  signed: Bytes,
): { readonly label: string; readonly message: Bytes } => ({
  label: INTRODUCTION,
  message: join([transcript, Uint8Array.of(slot), signed]),
});
