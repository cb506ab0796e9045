import type { SpaceId } from "@counterpoint/kernel";
import { type Bytes, idBytes, whole } from "./bytes.ts";
import type { Checks } from "./checks.ts";

/**
 * What a new epoch says of its secret. Whoever opens a lockbox holds the secret against it: all who can open theirs then
 * have the same one. A box that holds another is no box, and its owner makes the next epoch.
 */
export const epochKeyHash = async (
  { sha256 }: Pick<Checks, "sha256">,
  space: SpaceId,
  epoch: number,
  secret: Uint8Array,
): Promise<Bytes> => sha256("epoch", idBytes(space), whole(epoch, 4), secret);
