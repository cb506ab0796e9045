import { bech32 } from "@scure/base";
import type { Bytes } from "../bytes.ts";
import { deriveBytes } from "../derive.ts";
import type { RecoverySecret } from "./secret.ts";
import { agreementPairFromSeed } from "./seed-key.ts";

/** Opens every backup sealed to `backupRecipient` of the same secret: `AGE-SECRET-KEY-1…`, as age writes it. */
export const backupIdentity = async (secret: RecoverySecret): Promise<string> =>
  bech32.encodeFromBytes("AGE-SECRET-KEY-", await seed(secret)).toUpperCase();

/** Whom age seals a backup to: `age1…`. It opens nothing and may be kept in the open. */
export async function backupRecipient(secret: RecoverySecret): Promise<string> {
  const { publicKey } = await agreementPairFromSeed(await seed(secret));
  return bech32.encodeFromBytes("age", publicKey);
}

const seed = (secret: RecoverySecret): Promise<Bytes> => deriveBytes(secret, "recovery-backup");
