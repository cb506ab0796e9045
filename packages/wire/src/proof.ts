import type { DeviceId, Member, SpaceId } from "@counterpoint/kernel";
import { type Bytes, concat } from "./frame/bytes.ts";
import { deviceId, nonce as nonceField, oneOf, spaceId } from "./frame/field.ts";
import { MEMBERS } from "./members.ts";

/**
 * What a device signs for `prove`, under the purpose "prove". The origin (such as `https://book.example.org`) is the one
 * that the client has opened: a relay that passes on another's nonce gets nothing that holds there.
 */
export function proofContent(nonce: Bytes, space: SpaceId, device: DeviceId, origin: string): Bytes {
  return concat([...nonceField.write(nonce), ...spaceId.write(space), ...deviceId.write(device), ascii(origin)]);
}

/** What the holder of a member key signs for `prove-member`, under the purpose "prove-member". */
export function memberProofContent(nonce: Bytes, space: SpaceId, member: Member, origin: string): Bytes {
  return concat([...nonceField.write(nonce), ...spaceId.write(space), ...oneOf(MEMBERS).write(member), ascii(origin)]);
}

/** Browsers write origins so: names in other scripts are spelled in ASCII. */
function ascii(text: string): Bytes {
  if (!/^[\x21-\x7e]*$/.test(text)) throw new RangeError("an origin is printable ASCII");
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
