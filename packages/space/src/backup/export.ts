import { type AgeKey, sealAge } from "@counterpoint/crypto";
import { ok, type Result } from "@counterpoint/kernel";
import type { BookLog } from "../log.ts";
import type { StorageError } from "../storage/port.ts";
import { FENCE, FENCE_END } from "./frame.ts";
import { type Exported, type Sink, writeData } from "./write.ts";

export type BackupForm =
  | { readonly kind: "sealed"; readonly key: AgeKey }
  /** Readable by anybody. */
  | { readonly kind: "json" }
  /** Readable by anybody, and pleasant to: `pages` is Markdown, in which no line is a fence. The data follow it. */
  | { readonly kind: "markdown"; readonly pages: string };

export type ExportError = StorageError | { readonly kind: "not-a-recipient" };

/** Writes a backup into `sink`, piece by piece. On an error, what was written so far is no backup: throw it away. */
export async function exportBook(log: BookLog, form: BackupForm, sink: Sink): Promise<Result<Exported, ExportError>> {
  if (form.kind === "sealed") return exportSealed(log, form.key, sink);
  if (form.kind === "json") return writeData(log, sink);
  const utf8 = new TextEncoder();
  await sink(utf8.encode(`${form.pages}\n${FENCE}\n`));
  const written = await writeData(log, sink);
  if (written.ok) await sink(utf8.encode(`${FENCE_END}\n`));
  return written;
}

async function exportSealed(log: BookLog, key: AgeKey, sink: Sink): Promise<Result<Exported, ExportError>> {
  const plain = new TransformStream<Uint8Array, Uint8Array>();
  const sealed = await sealAge(plain.readable, key);
  if (!sealed.ok) return { ok: false, error: { kind: "not-a-recipient" } };
  const writing = async (): Promise<Result<Exported, StorageError>> => {
    const writer = plain.writable.getWriter();
    const written = await writeData(log, (bytes) => writer.write(bytes));
    // Where the log could not be read, the file ends without its end and is thrown away.
    await writer.close();
    return written;
  };
  const [written] = await Promise.all([writing(), pour(sealed.value, sink)]);
  return written.ok ? ok(written.value) : written;
}

async function pour(stream: ReadableStream<Uint8Array>, sink: Sink): Promise<void> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) await sink(new Uint8Array(next.value));
  } catch (cause) {
    await reader.cancel(cause);
    throw cause;
  }
}
