import { err, ok, type Result } from "@counterpoint/kernel";
import * as v from "valibot";

/** What one envelope carries at most; a reader refuses more. */
export const MAX_BATCHES = 4096;

/** As UTF-8: the most that fits into an envelope once it is padded and sealed. No text has more letters than bytes. */
export const MAX_BATCHES_BYTES = 1_032_188;

export type BatchesError = "too-long" | "not-json" | "not-batches";

const batchesShape = v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(MAX_BATCHES));

/**
 * What is padded and sealed: a JSON array of texts, each one encoded batch, then UTF-8. The texts are opaque here, and
 * come out exactly as they went in. Throws on none or too many: how many to send is the caller's to decide.
 */
export function encodeBatches(batches: readonly string[]): string {
  const text = JSON.stringify(v.parse(batchesShape, batches));
  if (text.length > MAX_BATCHES_BYTES) throw new RangeError("no envelope holds so much text");
  return text;
}

export function decodeBatches(text: string): Result<readonly string[], BatchesError> {
  if (text.length > MAX_BATCHES_BYTES) return err("too-long");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err("not-json");
  }
  const parsed = v.safeParse(batchesShape, json);
  return parsed.success ? ok(parsed.output) : err("not-batches");
}
