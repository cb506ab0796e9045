import { err, ok, type Result } from "@counterpoint/kernel";
import { openBox } from "../box.ts";
import type { BoxKey } from "../box-key.ts";
import type { Bytes } from "../bytes.ts";
import { unpad } from "../padding.ts";
import {
  commitment,
  contentBinding,
  contentKey,
  contextOf,
  HALF_KEY_BYTES,
  SALT_LENGTH,
  type SealedParts,
  shareHash,
  wrapBinding,
} from "./context.ts";

export type SealedError =
  /** Not the share that the author left. */
  | "other-share"
  /** Another key or place, or altered; or no answer at all (`sealDummy`). */
  | "not-authentic"
  /** Opens to what the author has not committed to. */
  | "other-content"
  | "bad-padding"
  | "not-text";

export interface OpenedAnswer {
  /** Hash of what the author had before them: the other's must be the same. */
  readonly subject: Bytes;
  readonly content: string;
}

/** `wrapping` is `wrapKey` of the author's device and epoch. All is checked before anything is given out. */
export async function openAnswer(
  parts: SealedParts,
  place: Bytes,
  share: Bytes,
  wrapping: BoxKey,
): Promise<Result<OpenedAnswer, SealedError>> {
  const { com, h2, wrap, box } = parts;
  if (!same(await shareHash(place, share), h2)) return err("other-share");
  const halves = await openBox(wrapping, wrap, wrapBinding(place, parts));
  if (!halves.ok) return err("not-authentic");
  const half = halves.value.slice(0, HALF_KEY_BYTES);
  const subject = halves.value.slice(HALF_KEY_BYTES);
  const context = contextOf(place, subject);
  const opened = await openBox(await contentKey(half, share, context), box, contentBinding(context, com));
  if (!opened.ok) return err("not-authentic");
  const [salt, padded] = [opened.value.slice(0, SALT_LENGTH), opened.value.slice(SALT_LENGTH)];
  if (!same(await commitment(context, salt, padded), com)) return err("other-content");
  const content = unpad(padded);
  if (!content.ok) return err("bad-padding");
  try {
    return ok({ subject, content: new TextDecoder("utf-8", { fatal: true }).decode(content.value) });
  } catch {
    return err("not-text");
  }
}

const same = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
