import {
  type DeviceId,
  ID_BYTES,
  type OpId,
  parseDeviceId,
  parseOpId,
  parseRoundId,
  parseSpaceId,
  type Result,
  type RoundId,
  type SpaceId,
  toBase64Url,
} from "@counterpoint/kernel";
import type { Bytes } from "./port.ts";

/** Ids lie in the database as the bytes that they are: 16 instead of 22, in the rows and again in every index. */
export function idBytes(id: string): Bytes {
  const bytes = new Uint8Array(Buffer.from(id, "base64url"));
  if (bytes.length !== ID_BYTES) throw new TypeError("an id has 16 bytes");
  return bytes;
}

export const opIdOf = (bytes: Uint8Array): OpId => idOf(bytes, parseOpId);

export const deviceIdOf = (bytes: Uint8Array): DeviceId => idOf(bytes, parseDeviceId);

export const roundIdOf = (bytes: Uint8Array): RoundId => idOf(bytes, parseRoundId);

export const spaceIdOf = (bytes: Uint8Array): SpaceId => idOf(bytes, parseSpaceId);

function idOf<T>(bytes: Uint8Array, parse: (text: string) => Result<T, string>): T {
  const id = parse(toBase64Url(bytes));
  if (!id.ok) throw new TypeError("the database holds something else where an id should be");
  return id.value;
}
