import { parseRecoveryEntropy, type RecoveryEntropy } from "@counterpoint/crypto";
import { err, fromBase64Url, ok, type Result, toBase64Url } from "@counterpoint/kernel";
import * as v from "valibot";
import type { Storage, StorageError } from "./storage/port.ts";
import type { Vault } from "./vault.ts";

export const RECOVERY = "recovery";

export type RecoveryState =
  /** Nobody has answered the offer yet. */
  | { readonly kind: "unanswered" }
  /** There are no words: the offer was declined, or they were taken away. It is not made again (S16). */
  | { readonly kind: "declined" }
  | { readonly kind: "set"; readonly entropy: RecoveryEntropy };

/** `damaged`: what lies there is not ours or not whole. Setting or removing puts it right. */
export type RecoveryError = StorageError | { readonly kind: "damaged" };

/**
 * What the recovery words spell, kept under the local secret: a changed passphrase can so be joined to the words without
 * the paper. It is read from the disk each time, since another tab may have changed it, and held nowhere.
 */
export interface Recovery {
  read(): Promise<Result<RecoveryState, RecoveryError>>;
  set(entropy: RecoveryEntropy): Promise<Result<void, StorageError>>;
  /** Also the answer "not now" to the offer. */
  remove(): Promise<Result<void, StorageError>>;
}

export function createRecovery(storage: Storage, vault: Vault): Recovery {
  const keep = async (e: string): Promise<Result<void, StorageError>> => {
    const box = await vault.recovery.seal(JSON.stringify({ v: VERSION, e }));
    // Not while a lock is being changed: what lies here is then sealed anew with all the rest.
    const written = await storage.whenFree(() => storage.write({ set: new Map([[RECOVERY, box]]) }));
    return written.ok ? ok(undefined) : written;
  };
  return {
    read: async () => {
      const box = await storage.value(RECOVERY);
      if (!box.ok) return box;
      if (box.value === undefined) return ok({ kind: "unanswered" });
      if (!(box.value instanceof Uint8Array)) return err({ kind: "damaged" });
      const text = await vault.recovery.open(box.value);
      return text.ok ? decode(text.value) : err({ kind: "damaged" });
    },
    set: (entropy) => keep(toBase64Url(entropy)),
    remove: () => keep(""),
  };
}

const VERSION = 1;

/** `e` is what the words spell, in base64url; empty where there are none. */
const keptShape = v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(1)), e: v.optional(v.string()) });

function decode(text: string): Result<RecoveryState, RecoveryError> {
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptShape), text);
  if (!kept.success) return err({ kind: "damaged" });
  if (kept.output.v > VERSION) return err({ kind: "newer" });
  if (kept.output.e === "") return ok({ kind: "declined" });
  const bytes = fromBase64Url(kept.output.e ?? "");
  const entropy = bytes.ok ? parseRecoveryEntropy(bytes.value) : bytes;
  return entropy.ok ? ok({ kind: "set", entropy: entropy.value }) : err({ kind: "damaged" });
}
