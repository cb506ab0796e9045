import { type AgeError, type AgeOpener, openAge } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "../storage/port.ts";
import type { BackupError, Needs } from "./error.ts";

/** Gives the next bytes; undefined at the end. After an error it is not asked again. */
export type Source = () => Promise<Result<Bytes | undefined, BackupError>>;

/** Larger than any book is expected to become (fifty years of both rooms are a tenth of it), and no browser's end. */
export const MAX_FILE_BYTES: number = 512 * 1024 * 1024;

const SEALED = /^age-encryption\.org\/v(\d+)\n(?:-> (\S+) )?/;
const HEAD_BYTES = 256;

/** What opens the file, as its first letters tell: "nothing" for one that anybody can read. */
export async function needsOf(file: Blob): Promise<Result<Needs | "nothing", BackupError>> {
  if (file.size === 0) return err({ kind: "empty" });
  if (file.size > MAX_FILE_BYTES) return err({ kind: "too-large", limit: MAX_FILE_BYTES });
  let head: string;
  try {
    head = await file.slice(0, HEAD_BYTES).text();
  } catch {
    return err({ kind: "unreadable" });
  }
  const [sealed, version, stanza] = SEALED.exec(head) ?? [];
  if (sealed === undefined) return ok("nothing");
  if (version !== "1") return err({ kind: "newer" });
  return ok(stanza === "scrypt" ? "passphrase" : "identity");
}

export interface Opened {
  readonly read: Source;
  readonly sealed: boolean;
}

/** The bytes of a readable file, or those inside a sealed one. */
export async function sourceOf(file: Blob, opener: AgeOpener | undefined): Promise<Result<Opened, BackupError>> {
  const needs = await needsOf(file);
  if (!needs.ok) return needs;
  const read = readerOf(file.stream(), { kind: "unreadable" });
  if (needs.value === "nothing") return ok({ read, sealed: false });
  if (opener === undefined) return err({ kind: "locked", needs: needs.value });
  let broken: BackupError | undefined;
  const watched = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await read();
      if (!next.ok) broken = next.error;
      if (!next.ok || next.value === undefined) controller.close();
      else controller.enqueue(next.value);
    },
  });
  const opened = await openAge(watched, opener);
  if (!opened.ok) return err(broken ?? reasonOf(opened.error, needs.value));
  const inside = readerOf(opened.value, { kind: "damaged" });
  return ok({
    read: async () => {
      const next = await inside();
      return broken === undefined ? next : err(broken);
    },
    sealed: true,
  });
}

function readerOf(stream: ReadableStream<Uint8Array>, failure: BackupError): Source {
  const reader = stream.getReader();
  return async () => {
    try {
      const { done, value } = await reader.read();
      return ok(done ? undefined : new Uint8Array(value));
    } catch {
      return err(failure);
    }
  };
}

function reasonOf(error: AgeError, needs: Needs): BackupError {
  switch (error) {
    case "not-age":
    case "damaged":
      return { kind: "damaged" };
    case "other-opener":
      return { kind: "other-key", needs };
    case "not-an-identity":
    case "wrong-key":
      return { kind: "wrong-key" };
    case "too-costly":
      return { kind: "too-costly" };
  }
}
