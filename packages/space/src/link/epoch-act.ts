import { checks, type Secret, sealEpochLink, sealLockbox } from "@counterpoint/crypto";
import { epochKeyHash, type Membership, type NewEpoch, recipients } from "@counterpoint/membership";

/**
 * The next epoch with this secret, sealed for all who are there. `before` is the secret of the epoch that holds now, to
 * which the new one leads back; undefined for the first, which has none before it.
 */
export async function epochAct(state: Membership, secret: Secret, before: Secret | undefined): Promise<NewEpoch> {
  const { space } = state;
  const epoch = state.epochs.length;
  const to = recipients(state);
  return {
    kind: "new-epoch",
    number: epoch,
    keyHash: await epochKeyHash(checks, space, epoch, secret),
    link: before === undefined ? null : await sealEpochLink(secret, before, { space, epoch }),
    boxes: await Promise.all(
      to.devices.map(async ({ device, agreement }) => ({
        device,
        box: await sealLockbox(secret, agreement, { space, epoch, of: { device } }),
      })),
    ),
    recovery: await Promise.all(
      to.members.map(({ member, recovery }) => sealLockbox(secret, recovery, { space, epoch, of: { member } })),
    ),
  };
}
