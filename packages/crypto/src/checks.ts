import type { Bytes } from "./bytes.ts";
import { importVerifyKey } from "./ed25519.ts";
import { sha256 } from "./hash.ts";
import { verify } from "./sign.ts";

/** Hashing, and checking under raw public keys: what `membership` wants handed in. */
export const checks: {
  readonly sha256: typeof sha256;
  /** False also where the key is none. */
  readonly verify: (publicKey: Bytes, label: string, message: Bytes, signature: Bytes) => Promise<boolean>;
} = {
  sha256: (label, ...parts) => sha256(label, ...parts),
  verify: async (publicKey, label, message, signature) => {
    const key = await importVerifyKey(publicKey);
    return key.ok && verify(key.value, label, message, signature);
  },
};
