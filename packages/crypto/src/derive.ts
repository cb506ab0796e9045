import { type Bytes, concat, utf8 } from "./bytes.ts";
import { hkdf } from "./hkdf.ts";

const DERIVED_BYTES = 32;

/** What HKDF mixes in beside a secret: `label|context`. The first bar ends the label, so a label has none. */
export function derivationInfo(label: string, context: Uint8Array): Bytes {
  if (label === "" || label.includes("|")) throw new RangeError("a label is not empty and has no bar");
  return concat([utf8(`${label}|`), context]);
}

/** 32 bytes for one purpose, by HKDF-SHA-256 without a salt: the secret is uniform already. */
export const deriveBytes = (secret: Bytes, label: string, context: Uint8Array = new Uint8Array()): Promise<Bytes> =>
  hkdf(secret, new Uint8Array(), derivationInfo(label, context), DERIVED_BYTES);
