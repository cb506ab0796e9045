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
  /**
   * What of one member waits for the other, each deposit counted with `DEPOSIT_BYTES` more. Of each by itself, and not as
   * part of the log: else whoever fills the log would learn how much the other has put in.
   */
  readonly waiting: number;
}

/** What a deposit takes besides its bytes. */
export const DEPOSIT_BYTES = 256;

const MIB = 1024 * 1024;

/** 50,000 operations come to about 9 MiB. */
export const DEFAULT_QUOTAS: Quotas = { chain: 4 * MIB, log: 256 * MIB, chunks: 1024 * MIB, waiting: 4 * MIB };
