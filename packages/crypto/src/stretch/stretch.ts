import { type Bytes, utf8 } from "../bytes.ts";
import { parseSecret, type Secret } from "../secret.ts";
import { parseStretchCost, type StretchCost } from "./cost.ts";

export const SALT_BYTES = 16;

/** A passphrase made into a secret, here or in a worker: what needs one takes it as a port. */
export type Stretch = (passphrase: string, salt: Bytes, cost: StretchCost) => Promise<Secret>;

export const newSalt = (): Bytes => crypto.getRandomValues(new Uint8Array(SALT_BYTES));

/**
 * Argon2id over the passphrase in NFKC, so that an ä typed on one keyboard is the ä of another. Keeps the thread that
 * calls it busy for as long as it takes: in a page, call it in a worker. An empty passphrase, and a salt or a cost out
 * of bounds, are mistakes of the caller, who has to refuse them where they come in, and throw.
 */
export const stretch: Stretch = async (passphrase, salt, cost) => {
  if (passphrase === "") throw new RangeError("a passphrase is not empty");
  if (salt.length !== SALT_BYTES) throw new RangeError("a salt has 16 bytes");
  const bounded = parseStretchCost(cost);
  if (!bounded.ok) throw new RangeError(`the cost is ${bounded.error}`);
  const { argon2id } = await import("./argon2id.ts");
  const secret = parseSecret(await argon2id(utf8(passphrase.normalize("NFKC")), salt, bounded.value));
  if (!secret.ok) throw new TypeError("Argon2id gave another length");
  return secret.value;
};
