import { type AgreementPair, checks, openEpochLink, openLockbox, type Secret } from "@counterpoint/crypto";
import { type DeviceId, err, type Member, ok, type Result } from "@counterpoint/kernel";
import { type Epoch, epochKeyHash, type Membership } from "@counterpoint/membership";
import { sameBytes } from "../storage/same-bytes.ts";

/** How somebody gets at the secret of an epoch without the one behind it; undefined where they have no box there. */
export type OwnBox = (epoch: Epoch) => Promise<Secret | undefined>;

/**
 * The secrets of all epochs, each held against the hash in the chain. One that has no box for us, or a wrong one, is
 * reached by the link from the epoch behind it: what a stolen phone put into a box does not shut anybody out.
 */
export async function openEpochs(state: Membership, own: OwnBox): Promise<Result<readonly Secret[], "wrong-secret">> {
  const secrets: Secret[] = [];
  let behind: Secret | undefined;
  for (const epoch of state.epochs.toReversed()) {
    const found = await isOf(state, epoch, await own(epoch));
    behind = found ?? (await isOf(state, epoch, await byLink(state, epoch, behind)));
    if (behind === undefined) return err("wrong-secret");
    secrets.unshift(behind);
  }
  return ok(secrets);
}

export const deviceBox =
  ({ space }: Membership, device: DeviceId, keys: AgreementPair): OwnBox =>
  async ({ number, boxes }) =>
    opened(boxes.get(device), keys, { space, epoch: number, of: { device } });

/** Only where it was sealed to this recovery key: words that came later open the boxes of their own time. */
export const recoveryBox =
  ({ space }: Membership, member: Member, keys: AgreementPair): OwnBox =>
  async ({ number, recovery }) => {
    const held = recovery.get(member);
    if (held === undefined || !sameBytes(held.key, keys.publicKey)) return undefined;
    return opened(held.box, keys, { space, epoch: number, of: { member } });
  };

async function opened(
  box: Parameters<typeof openLockbox>[0] | undefined,
  keys: AgreementPair,
  place: Parameters<typeof openLockbox>[2],
): Promise<Secret | undefined> {
  if (box === undefined) return undefined;
  const secret = await openLockbox(box, keys, place);
  return secret.ok ? secret.value : undefined;
}

async function byLink(
  { space, epochs }: Membership,
  { number }: Epoch,
  behind: Secret | undefined,
): Promise<Secret | undefined> {
  const link = epochs[number + 1]?.link;
  if (behind === undefined || link === undefined || link === null) return undefined;
  const secret = await openEpochLink(behind, link, { space, epoch: number + 1 });
  return secret.ok ? secret.value : undefined;
}

async function isOf(
  { space }: Membership,
  { number, keyHash }: Epoch,
  secret: Secret | undefined,
): Promise<Secret | undefined> {
  if (secret === undefined) return undefined;
  return sameBytes(await epochKeyHash(checks, space, number, secret), keyHash) ? secret : undefined;
}
