import { type OpenKeyring, type RecoveryKeys, sign } from "@counterpoint/crypto";
import { err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import {
  type DeviceKeys,
  draft,
  ENTRY_LABEL,
  type MemberKeys,
  withSignatures,
  writeGenesis,
} from "@counterpoint/membership";
import { readMembership } from "../devices/chain-read.ts";
import { epochAct } from "../link/epoch-act.ts";
import type { Bytes } from "../storage/port.ts";

/** One of the two, as the first entry names them. */
export interface FounderOfTwo {
  readonly keys: MemberKeys;
  readonly device: DeviceKeys;
}

export const memberKeysOf = ({ signing, agreement }: RecoveryKeys): MemberKeys => ({
  signing: signing.publicKey,
  recovery: agreement.publicKey,
});

/** What both sign: the same bytes on both sides, or the signatures do not fit. */
export const genesisOf = (space: SpaceId, host: FounderOfTwo, guest: FounderOfTwo): Bytes =>
  writeGenesis({ space, members: [host, guest].map(({ keys, device }) => ({ ...keys, devices: [device] })) });

export const signGenesis = ({ signing }: RecoveryKeys, genesis: Bytes): Promise<Bytes> =>
  sign(signing.privateKey, ENTRY_LABEL, genesis);

const SIGNATURE_BYTES = 64;

/** The whole first entry, where both have signed it and nobody is named in it twice. */
export async function signedGenesis(
  space: SpaceId,
  genesis: Bytes,
  host: Bytes,
  guest: Bytes,
): Promise<Result<Bytes, "altered">> {
  if (host.length !== SIGNATURE_BYTES || guest.length !== SIGNATURE_BYTES) return err("altered");
  const entry = withSignatures(genesis, host, guest);
  const state = await readMembership([entry], space);
  return state.ok ? ok(entry) : err("altered");
}

/** The chain with its first epoch, whose secret is the keyring's, in a lockbox for each device and each person's words. */
export async function beginChain(ring: OpenKeyring, space: SpaceId, genesis: Bytes): Promise<readonly Bytes[]> {
  const [state, [first]] = [await readMembership([genesis], space), ring.epochs];
  if (!state.ok || first === undefined) throw new TypeError("a genesis that both signed is a chain");
  const author = { by: "device", device: ring.device } as const;
  const unsigned = draft(state.value, author, await epochAct(state.value, first, undefined));
  return [genesis, withSignatures(unsigned, await sign(ring.signingKey, ENTRY_LABEL, unsigned))];
}
