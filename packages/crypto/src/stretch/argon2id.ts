import { argon2id as hash } from "hash-wasm";
import type { Bytes } from "../bytes.ts";
import type { StretchCost } from "./cost.ts";

/** Argon2id, version 0x13, one lane, 32 bytes (RFC 9106). Apart from `stretch.ts`, so that it is fetched when first used. */
export async function argon2id(password: Bytes, salt: Bytes, cost: StretchCost): Promise<Bytes> {
  const { memoryKiB: memorySize, passes: iterations } = cost;
  const options = {
    password,
    salt,
    memorySize,
    iterations,
    parallelism: 1,
    hashLength: 32,
    outputType: "binary",
  } as const;
  return new Uint8Array(await hash(options));
}
