import { err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "../storage/port.ts";

/** What a screen has room for, in UTF-16 units. */
export const PARTNER_NAME_LENGTH = 40;

/** A name of that length has at most as many bytes. */
const MOST_BYTES = PARTNER_NAME_LENGTH * 3;

/** One byte for the length, the name, zeros: how long a name is does not show. */
export const NAME_BYTES: number = 1 + MOST_BYTES;

/** Line ends and other controls, and what turns the reading direction of all that follows. */
const UNWANTED = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Blanks at the ends and in rows are no part of a name; undefined where no name is left. */
export function tidyName(name: string): string | undefined {
  const flat = name.replaceAll(UNWANTED, " ").replaceAll(/\s+/gu, " ").trim().toWellFormed();
  // Not half of a letter that takes two units.
  const tidy = flat
    .slice(0, PARTNER_NAME_LENGTH)
    .replace(/[\ud800-\udbff]$/u, "")
    .trim();
  return tidy === "" ? undefined : tidy;
}

/** Of a tidy name. */
export function writeName(name: string): Bytes {
  const bytes = new Uint8Array(NAME_BYTES);
  const { written } = new TextEncoder().encodeInto(name, bytes.subarray(1));
  bytes[0] = written;
  return bytes;
}

/** Only as it would have been written: there is one way to say a name, and none to say what is no name. */
export function readName(bytes: Bytes): Result<string, "malformed"> {
  const [length = 0] = bytes;
  try {
    const name = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(1, 1 + length));
    const again = tidyName(name) === name ? writeName(name) : undefined;
    return again?.every((byte, at) => byte === bytes[at]) && bytes.length === NAME_BYTES ? ok(name) : err("malformed");
  } catch {
    return err("malformed");
  }
}
