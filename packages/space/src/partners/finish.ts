import { type OpenKeyring, type RecoveryKeys, type RecoverySecret, recoveryKeys } from "@counterpoint/crypto";
import { type Clock, err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { onLine, proveDevice, type Reach, readChain } from "../devices/ask.ts";
import { readMembership } from "../devices/chain-read.ts";
import { putChain } from "../devices/put-chain.ts";
import type { Door } from "../space.ts";
import type { Bytes } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { Conversation } from "../sync/conversation.ts";
import { type KeptBegun, readBegun } from "./begun.ts";
import { keepShared } from "./keep-shared.ts";
import { addToList } from "./list.ts";
import { openWhole } from "./open-whole.ts";
import type { FinishPairingError, Paired } from "./port.ts";

export interface Finishing extends Reach {
  /** Of the new profile, under the lock of the person's own book. */
  readonly door: Door;
  readonly secret: RecoverySecret;
  readonly clock: Clock;
}

/**
 * From when both have agreed: the space is put at the relay by who invited and read there by who accepted, all of it is
 * checked, it comes into the person's list, and the profile becomes one of it. Each step can be done again, so after any
 * cut it goes on from here. Only where all of it is good is anything of the space kept.
 */
export async function finishPairing({
  door,
  secret,
  clock,
  ...reach
}: Finishing): Promise<Result<Paired, FinishPairingError>> {
  const kept = await readBegun(door);
  if (!kept.ok) return kept;
  if (kept.value === undefined) return err({ kind: "nothing-begun" });
  const begun = kept.value;
  const { ring } = begun.own;
  const { space } = ring;
  const keys = await recoveryKeys(secret, space);
  if (!(await isFounder(begun, space, keys))) return err({ kind: "other-key" });
  const chain = await onLine(
    reach,
    (line): Promise<Result<readonly Bytes[], FinishPairingError>> =>
      begun.member === "a" ? putChain(line, ring, begun.chain) : fetchChain(line, ring),
  );
  if (!chain.ok) return chain;
  const state = await readMembership(chain.value, space);
  if (!state.ok) return state;
  const epochs = await openWhole(state.value, begun, chain.value, keys);
  if (!epochs.ok) return epochs;
  const listed = await addToList(reach, secret, space);
  if (!listed.ok) return listed;
  const written = await keepShared({ door, clock, begun, chain: chain.value, epochs: epochs.value });
  return written.ok ? ok({ space, member: begun.member, other: begun.other }) : written;
}

/** Another passphrase, or other words, would put the space into the list of nobody. */
async function isFounder({ chain, member }: KeptBegun, space: SpaceId, { signing }: RecoveryKeys): Promise<boolean> {
  const state = await readMembership(chain.slice(0, 1), space);
  const own = state.ok ? state.value.members.get(member)?.signing : undefined;
  return own !== undefined && sameBytes(own, signing.publicKey);
}

async function fetchChain(
  line: Conversation,
  ring: OpenKeyring,
): Promise<Result<readonly Bytes[], FinishPairingError>> {
  const proved = await proveDevice(line, ring, ring.space);
  if (proved.ok) return readChain(line, ring.space);
  const unknown = proved.error.kind === "refused" && proved.error.why === "bad-proof";
  return unknown ? err({ kind: "not-there" }) : proved;
}
