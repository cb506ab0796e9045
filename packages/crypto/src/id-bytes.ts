import { fromBase64Url, ID_BYTES } from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";

/** The 16 bytes of an id of any kind. */
export function idBytes(id: string): Bytes {
  const bytes = fromBase64Url(id);
  if (!bytes.ok || bytes.value.length !== ID_BYTES) throw new TypeError("an id is 16 bytes in base64url");
  return bytes.value;
}
