const LENGTH_BYTES = 4;

/**
 * What is hashed or signed: a label that says what the bytes are, then each part, all with their length (u32, big
 * endian) before them. No two different (label, parts) give the same bytes, so nothing signed as one thing can be
 * passed off as another. Those who cannot import ciphers frame in this way too: it is the same everywhere.
 */
export function frame(label: string, parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  if (!/^[ -~]+$/.test(label)) throw new RangeError("a label says what the bytes are, in printable ASCII");
  const pieces = [Uint8Array.from(label, (letter) => letter.charCodeAt(0)), ...parts];
  const framed = new Uint8Array(pieces.reduce((sum, piece) => sum + LENGTH_BYTES + piece.length, 0));
  const view = new DataView(framed.buffer);
  let at = 0;
  for (const piece of pieces) {
    view.setUint32(at, piece.length);
    framed.set(piece, at + LENGTH_BYTES);
    at += LENGTH_BYTES + piece.length;
  }
  return framed;
}
