import { readFile } from "node:fs/promises";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { Fault } from "./fault.ts";

const LINE_FEED = 10;

/** The text of a file, which has to be UTF-8; a byte order mark at its front is left out. */
export async function readText(file: string): Promise<Result<string, Fault>> {
  try {
    return decode(await readFile(file));
  } catch (cause) {
    return err({ line: 1, column: 1, why: reason(cause) });
  }
}

export function decode(bytes: Uint8Array): Result<string, Fault> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return err({ ...placeOfFault(bytes), why: "this is not UTF-8 text" });
  }
}

function placeOfFault(bytes: Uint8Array): Omit<Fault, "why"> {
  const encoder = new TextEncoder();
  const loose = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let [line, column, offset] = [1, 1, 0];
  for (const character of loose) {
    const own = encoder.encode(character);
    // A replacement for what could not be read differs from what stands there.
    if (own.some((byte, i) => bytes[offset + i] !== byte)) break;
    offset += own.length;
    if (own[0] === LINE_FEED) [line, column] = [line + 1, 1];
    else column++;
  }
  return { line, column };
}

function reason(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "this is a folder";
  if (code === "EACCES" || code === "EPERM") return "this file may not be read";
  return `this file cannot be read (${String(code ?? cause)})`;
}
