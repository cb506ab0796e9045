/** Files travel in pieces of at most this many bytes of ciphertext. */
export const CHUNK_BYTES: number = 256 * 1024;

/**
 * How much one space may hold, in bytes. Files have a limit of their own: photos must never keep words from arriving. So
 * has the chain, which is read whole: a full log must not keep a lost device in.
 */
export interface Quotas {
  readonly chain: number;
  readonly log: number;
  readonly chunks: number;
}

const MIB = 1024 * 1024;

/** 50,000 operations come to about 9 MiB. */
export const DEFAULT_QUOTAS: Quotas = { chain: 4 * MIB, log: 256 * MIB, chunks: 1024 * MIB };
