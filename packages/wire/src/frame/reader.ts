import type { Bytes } from "./bytes.ts";

export type FrameError =
  /** The relay speaks, or was spoken to in, a later version: not broken, but newer. */
  | "unknown-version"
  | "unknown-message"
  /** A value that this version gives no meaning to. */
  | "unknown-value"
  | "too-short"
  | "too-long"
  | "too-many"
  | "too-few"
  | "number-too-large";

/**
 * Takes values from the front of some bytes. The first that is not there is remembered, and everything behind it is
 * empty: whoever reads asks once, at the end, whether all was well.
 */
export interface Reader {
  /** A whole number of 1, 2, 4 or 8 bytes. */
  whole(width: 1 | 2 | 4 | 8): number;
  /** A view into what is read, not a copy. */
  bytes(length: number): Bytes;
  refuse(error: FrameError): void;
  readonly left: number;
  readonly error: FrameError | undefined;
}

const NOTHING: Bytes = new Uint8Array();

export function createReader(source: Bytes): Reader {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  let at = 0;
  let error: FrameError | undefined;

  const refuse = (why: FrameError): void => {
    error ??= why;
    at = source.length;
  };
  /** Where the next `length` bytes begin. */
  const take = (length: number): number | undefined => {
    if (error !== undefined) return undefined;
    if (length > source.length - at) {
      refuse("too-short");
      return undefined;
    }
    at += length;
    return at - length;
  };

  return {
    whole: (width) => {
      const start = take(width);
      if (start === undefined) return 0;
      if (width === 1) return view.getUint8(start);
      if (width === 2) return view.getUint16(start);
      if (width === 4) return view.getUint32(start);
      const large = view.getBigUint64(start);
      if (large <= Number.MAX_SAFE_INTEGER) return Number(large);
      refuse("number-too-large");
      return 0;
    },
    bytes: (length) => {
      const start = take(length);
      return start === undefined ? NOTHING : source.subarray(start, start + length);
    },
    refuse,
    get left() {
      return source.length - at;
    },
    get error() {
      return error;
    },
  };
}
