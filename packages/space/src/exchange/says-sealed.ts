import { roundIdOf, type Secret } from "@counterpoint/crypto";
import type { RoundId } from "@counterpoint/kernel";
import { type Batch, DELETED } from "@counterpoint/records";
import type { Ground } from "../link/ground.ts";

/** Whether a batch says what only a round may say: by the common way an answer is taken back, and never written. */
export const saysSealed = ({ sealedKinds }: Pick<Ground, "sealedKinds">, { operations }: Batch): boolean =>
  operations.some(({ kind, field }) => sealedKinds.has(kind) && field !== DELETED);

/** Whether what a batch says of such records is of this very round, and no other one is written over by it. */
export async function isOfRound(
  { sealedKinds }: Pick<Ground, "sealedKinds">,
  { operations }: Batch,
  first: Secret,
  round: RoundId,
): Promise<boolean> {
  const ids = new Set(operations.flatMap(({ kind, id }) => (sealedKinds.has(kind) ? [id] : [])));
  const rounds = await Promise.all([...ids].map((id) => roundIdOf(first, id)));
  return rounds.every((one) => one === round);
}
