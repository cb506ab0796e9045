import { importVerifyKey, sha256, verify } from "@counterpoint/crypto";
import type { Checks } from "@counterpoint/membership";

/** What a chain is folded with. */
export const checks: Checks = {
  sha256,
  verify: async (publicKey, label, message, signature) => {
    const key = await importVerifyKey(publicKey);
    return key.ok && verify(key.value, label, message, signature);
  },
};
