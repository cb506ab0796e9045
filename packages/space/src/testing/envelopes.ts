import { createKeyring, newDeviceBoxKey, type OpenKeyring, openKeyring, sealKeyring } from "@counterpoint/crypto";
import { newDeviceId, newSpaceId, seededChance } from "@counterpoint/kernel";
import { EMPTY_HASH } from "@counterpoint/wire";
import type { OpeningKeys, Witness } from "../envelope.ts";
import { value } from "./world.ts";

export async function newKeys(seed: number): Promise<OpenKeyring> {
  const [chance, wrapping] = [seededChance(seed), await newDeviceBoxKey()];
  const keyring = await createKeyring(newSpaceId(chance), newDeviceId(chance));
  return value(await openKeyring(await sealKeyring(keyring, wrapping), wrapping));
}

/** What a replica that knows just this device holds. */
export const openingWith = (keys: OpenKeyring): OpeningKeys => ({
  space: keys.space,
  epoch: (epoch) => keys.epochs[epoch],
  device: (device) => (device === keys.device ? keys.verifyKey : undefined),
});

export const WITNESS: Witness = { chainHead: EMPTY_HASH, seenSeq: 0, seenHash: EMPTY_HASH };
