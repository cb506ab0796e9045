import { err, frame, type Result, type SpaceId } from "@counterpoint/kernel";
import { openBox, sealBox } from "../box.ts";
import { deriveBoxKey } from "../box-key.ts";
import { type Bytes, u32 } from "../bytes.ts";
import { idBytes } from "../id-bytes.ts";
import { parseSecret, type Secret } from "../secret.ts";

/** Where a link lies: that of epoch `epoch` holds the secret of the epoch before. */
export interface LinkPlace {
  readonly space: SpaceId;
  readonly epoch: number;
}

/** The secret before, under one that comes after: whoever gets the newest can read back to the first. */
export async function sealEpochLink(newer: Secret, older: Secret, place: LinkPlace, nonce?: Bytes): Promise<Bytes> {
  return sealBox(await linkKey(newer, place), older, aad(place), nonce);
}

/** The caller holds the secret against the hash in the chain: AES-GCM does not commit to its key. */
export async function openEpochLink(
  newer: Secret,
  link: Bytes,
  place: LinkPlace,
): Promise<Result<Secret, "not-authentic">> {
  const opened = await openBox(await linkKey(newer, place), link, aad(place));
  const secret = opened.ok ? parseSecret(opened.value) : opened;
  return secret.ok ? secret : err("not-authentic");
}

const linkKey = (newer: Secret, { epoch }: LinkPlace) => deriveBoxKey(newer, "link", u32(epoch));

const aad = ({ space, epoch }: LinkPlace): Bytes => frame("epoch-link", [idBytes(space), u32(epoch)]);
