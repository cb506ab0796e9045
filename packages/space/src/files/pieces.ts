import { type DeviceId, fromBase64Url, type SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../storage/port.ts";
import { END, HEAD_BYTES, MAGIC, PARCEL_VERSION, PIECES, type PieceKind, WIDTHS } from "./layout.ts";

/** What a parcel begins with: what it is, of which book, and which device makes it. */
export function headOf(space: SpaceId, device: DeviceId): Bytes {
  const head = new Uint8Array(HEAD_BYTES);
  head.set(MAGIC);
  head[MAGIC.length] = PARCEL_VERSION;
  head.set(idBytes(space), MAGIC.length + 1);
  head.set(idBytes(device), MAGIC.length + 1 + WIDTHS.id);
  return head;
}

/** Throws where no piece of the kind is that long: a mistake of the caller. */
export function pieceOf(kind: PieceKind, content: Bytes): Bytes {
  const { number, most } = PIECES[kind];
  if (content.length > most) throw new RangeError(`no ${kind} has ${content.length} bytes`);
  const piece = new Uint8Array(1 + WIDTHS.length + content.length);
  piece[0] = number;
  new DataView(piece.buffer).setUint32(1, content.length);
  piece.set(content, 1 + WIDTHS.length);
  return piece;
}

/** Stands in front of digest and signature, and is digested with the rest. */
export const END_MARK: Bytes = Uint8Array.of(END);

function idBytes(id: SpaceId | DeviceId): Bytes {
  const bytes = fromBase64Url(id);
  if (!bytes.ok) throw new TypeError("an id is base64url");
  return bytes.value;
}
