import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "./accepted-encoding.ts";

/** The bytes under an encoding; packed at the first request and kept. */
export type Packed = (encoding: Encoding) => Promise<Buffer<ArrayBuffer>>;

/** High, yet quick enough that the first person does not wait for it. */
const BROTLI_QUALITY = 9;

export function packed(bytes: Buffer<ArrayBuffer>): Packed {
  const kept = new Map<Encoding, Promise<Buffer<ArrayBuffer>>>();
  return (encoding) => {
    const before = kept.get(encoding);
    if (before !== undefined) return before;
    const packing = PACKERS[encoding](bytes);
    kept.set(encoding, packing);
    return packing;
  };
}

const PACKERS: Readonly<Record<Encoding, (bytes: Buffer<ArrayBuffer>) => Promise<Buffer<ArrayBuffer>>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};
