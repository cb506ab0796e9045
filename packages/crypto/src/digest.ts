import { type Bytes, utf8 } from "./bytes.ts";

/** SHA-256 (FIPS 180-4) of a text too long to hold at once: WebCrypto wants all of its bytes together. */
export interface Digest {
  update(bytes: Bytes | string): void;
  /** Ends it; in hexadecimal. */
  end(): string;
}

export async function newDigest(): Promise<Digest> {
  const { createSHA256 } = await import("hash-wasm");
  const hash = await createSHA256();
  return {
    update: (bytes) => void hash.update(typeof bytes === "string" ? utf8(bytes) : bytes),
    end: () => hash.digest("hex"),
  };
}
