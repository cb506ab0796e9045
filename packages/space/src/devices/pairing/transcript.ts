/**
 * What both have seen, in one hash: five words of it are compared by the two people, or the one, in front of both
 * screens. Whoever stands between them had to commit to its keys before it saw the nonce of the device that invites, and
 * had to show a book before it saw those of the device that joins: it has one try, in 2^55.
 */
import { checkWords, type SigningKey, sha256, sign } from "@counterpoint/crypto";
import { join } from "../../meeting/cut.ts";
import type { Bytes } from "../../storage/port.ts";
import { type GrantNote, writeGrant } from "./notes.ts";

const CONFIRM = "pairing-confirm";
const GRANT = "pairing-grant";

/** Over the whole content of the note that it stands for. */
export const commitmentTo = (keysNote: Bytes): Promise<Bytes> => sha256("pairing-commitment", keysNote);

/** Over the contents of the first three notes. */
export const transcriptOf = (commitment: Bytes, bookNote: Bytes, keysNote: Bytes): Promise<Bytes> =>
  sha256("pairing-transcript", commitment, bookNote, keysNote);

export const wordsOfTranscript = (transcript: Bytes): readonly string[] => checkWords(transcript);

/** By the key that the device which joins has named: it has it, and means this meeting. */
export const signConfirmation = (key: SigningKey, transcript: Bytes): Promise<Bytes> => sign(key, CONFIRM, transcript);

export async function signGrant(key: SigningKey, transcript: Bytes, grant: GrantNote): Promise<Bytes> {
  const signed = writeGrant(grant);
  return join([signed, await sign(key, GRANT, join([transcript, signed]))]);
}

/** What is checked, and under which purpose. */
export interface Signed {
  readonly label: string;
  readonly message: Bytes;
}

export const confirmationOf = (transcript: Bytes): Signed => ({ label: CONFIRM, message: transcript });

export const grantOf = (transcript: Bytes, signed: Bytes): Signed => ({
  label: GRANT,
  message: join([transcript, signed]),
});
