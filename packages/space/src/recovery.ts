import { newRecoveryEntropy, parseRecoveryEntropy, type RecoveryEntropy } from "@counterpoint/crypto";
import { err, fromBase64Url, ok, type Result, toBase64Url } from "@counterpoint/kernel";
import * as v from "valibot";
import type { Storage, StorageError } from "./storage/port.ts";
import type { Vault } from "./vault.ts";

export const RECOVERY = "recovery";

/** `drawn`: what words would spell is there, since a shared book rests on it, but nobody was ever shown any. */
export type RecoveryState =
  /** Nobody has answered the offer yet. */
  | { readonly kind: "unanswered"; readonly drawn?: RecoveryEntropy }
  /** There are no words: the offer was declined, or they were taken away. It is not made again (S16). */
  | { readonly kind: "declined"; readonly drawn?: RecoveryEntropy }
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
  /** Also the answer "not now" to the offer. What was only drawn stays: nobody has it on paper. */
  remove(): Promise<Result<void, StorageError>>;
  /**
   * What the words spell, or would: where there is nothing it is drawn now, shown to nobody, and the person's answer to
   * the offer stays what it was. Whoever shows words later shows the same.
   */
  draw(): Promise<Result<RecoveryEntropy, RecoveryError>>;
}

export function createRecovery(storage: Storage, vault: Vault): Recovery {
  const read = async (): Promise<Result<RecoveryState, RecoveryError>> => {
    const box = await storage.value(RECOVERY);
    if (!box.ok) return box;
    if (box.value === undefined) return ok({ kind: "unanswered" });
    if (!(box.value instanceof Uint8Array)) return err({ kind: "damaged" });
    const text = await vault.recovery.open(box.value);
    return text.ok ? decode(text.value) : err({ kind: "damaged" });
  };
  const keep = async (state: RecoveryState): Promise<Result<void, StorageError>> => {
    const box = await vault.recovery.seal(encode(state));
    const written = await storage.write({ set: new Map([[RECOVERY, box]]) });
    return written.ok ? ok(undefined) : written;
  };
  return {
    read,
    // Not while a lock is being changed: what lies here is then sealed anew with all the rest.
    set: (entropy) => storage.whenFree(() => keep({ kind: "set", entropy })),
    remove: () =>
      storage.whenFree(async () => {
        const now = await read();
        const drawn = now.ok && now.value.kind !== "set" ? now.value.drawn : undefined;
        return keep({ kind: "declined", ...(drawn === undefined ? {} : { drawn }) });
      }),
    draw: () =>
      storage.whenFree(async () => {
        const now = await read();
        if (!now.ok) return now;
        if (now.value.kind === "set") return ok(now.value.entropy);
        if (now.value.drawn !== undefined) return ok(now.value.drawn);
        const drawn = newRecoveryEntropy();
        const kept = await keep({ ...now.value, drawn });
        return kept.ok ? ok(drawn) : kept;
      }),
  };
}

const VERSION = 1;

/** `e` is what the words spell, in base64url; empty where there are none. `a`: they were only drawn, and what was answered. */
const keptShape = v.object({
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  e: v.optional(v.string()),
  a: v.optional(v.picklist(["unanswered", "declined"])),
});

function encode(state: RecoveryState): string {
  if (state.kind === "set") return JSON.stringify({ v: VERSION, e: toBase64Url(state.entropy) });
  const { kind: a, drawn } = state;
  return JSON.stringify(drawn === undefined ? { v: VERSION, e: "" } : { v: VERSION, e: toBase64Url(drawn), a });
}

function decode(text: string): Result<RecoveryState, RecoveryError> {
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptShape), text);
  if (!kept.success) return err({ kind: "damaged" });
  if (kept.output.v > VERSION) return err({ kind: "newer" });
  const { e = "?", a } = kept.output;
  if (e === "") return ok({ kind: "declined" });
  const bytes = fromBase64Url(e);
  const entropy = bytes.ok ? parseRecoveryEntropy(bytes.value) : bytes;
  if (!entropy.ok) return err({ kind: "damaged" });
  return ok(a === undefined ? { kind: "set", entropy: entropy.value } : { kind: a, drawn: entropy.value });
}
