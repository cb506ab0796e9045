import { err, frame, ID_BYTES, ok, parseSpaceId, type Result, type SpaceId, toBase64Url } from "@counterpoint/kernel";
import { openBox, sealBox } from "../box.ts";
import { type Bytes, concat } from "../bytes.ts";
import { idBytes } from "../id-bytes.ts";
import { pad, unpad } from "../padding.ts";
import type { RecoveryLocator } from "./keys.ts";

const LIST_VERSION = 1;

/** Enough for more spaces than anybody has, so that the length says nothing. */
const FLOOR = 512;
export const MOST_SPACES = 30;

/** `newer`: a later version of the program wrote it, which has to read it. */
export type LocatorError = "newer" | "not-authentic" | "malformed";

/** The spaces of a person, for a place at a relay that only words and passphrase together can find. */
export async function sealLocator(
  { id, key }: Pick<RecoveryLocator, "id" | "key">,
  version: number,
  spaces: readonly SpaceId[],
  nonce?: Bytes,
): Promise<Bytes> {
  if (spaces.length > MOST_SPACES) throw new RangeError(`at most ${MOST_SPACES} spaces`);
  const list = concat([Uint8Array.of(LIST_VERSION, spaces.length), ...spaces.map(idBytes)]);
  return sealBox(key, pad(list, FLOOR), aad(id, version), nonce);
}

export async function openLocator(
  { id, key }: Pick<RecoveryLocator, "id" | "key">,
  version: number,
  box: Bytes,
): Promise<Result<readonly SpaceId[], LocatorError>> {
  const opened = await openBox(key, box, aad(id, version));
  if (!opened.ok) return err("not-authentic");
  const list = unpad(opened.value);
  return list.ok ? readList(list.value) : err("malformed");
}

function readList(list: Bytes): Result<readonly SpaceId[], LocatorError> {
  const [version = 0, count = 0] = list;
  if (version > LIST_VERSION) return err("newer");
  if (version < LIST_VERSION || list.length !== 2 + count * ID_BYTES) return err("malformed");
  const spaces: SpaceId[] = [];
  for (let at = 2; at < list.length; at += ID_BYTES) {
    const space = parseSpaceId(toBase64Url(list.slice(at, at + ID_BYTES)));
    if (space.ok) spaces.push(space.value);
  }
  return ok(spaces);
}

/** Bound to its place and version: a relay cannot hand out an older list as a newer one. */
function aad(id: Bytes, version: number): Bytes {
  const number = new Uint8Array(8);
  new DataView(number.buffer).setBigUint64(0, BigInt(version));
  return frame("locator", [id, number]);
}
