import { err, ok, type Result } from "@counterpoint/kernel";
import { type BackupForm, type ExportError, exportBook, type Space } from "@counterpoint/space";
import { contentOf, pagesOf } from "@counterpoint/today";
import { whenSettled } from "../space-context.ts";

/** As `BackupForm`; the pages are written here. */
export type MadeForm = Exclude<BackupForm, { readonly kind: "markdown" }> | { readonly kind: "markdown" };

export interface MadeFile {
  readonly name: string;
  readonly file: Blob;
  /** Entries that could not be read, and are not in it. */
  readonly unreadable: number;
}

export type MakeError = ExportError | { readonly kind: "not-kept" };

/** All of a book in Markdown, with every month of it in memory. */
export type WritePages = (space: Space) => string;

export const writeOwnPages: WritePages = (space) => pagesOf(contentOf(space));

/** Names that tell nobody what is inside, or what made it (S15). */
const NAMES = { sealed: "notes.age", json: "notes.json", markdown: "notes.md" } as const;

/** The whole book as a file. The pieces go to the browser one by one, which keeps large ones out of memory. */
export async function makeFile(
  space: Space,
  form: MadeForm,
  write: WritePages = writeOwnPages,
): Promise<Result<MadeFile, MakeError>> {
  await whenSettled(space);
  if (space.status().kind === "failed") return err({ kind: "not-kept" });
  const pieces: Blob[] = [];
  const written = await withPages(space, form, write);
  if (!written.ok) return written;
  const exported = await exportBook(space.log, written.value, (bytes) => void pieces.push(new Blob([bytes])));
  if (!exported.ok) return exported;
  return ok({ name: NAMES[form.kind], file: new Blob(pieces), unreadable: exported.value.unreadable });
}

async function withPages(space: Space, form: MadeForm, write: WritePages): Promise<Result<BackupForm, ExportError>> {
  if (form.kind !== "markdown") return ok(form);
  const loaded = await space.loadBackTo("beginning");
  return loaded.ok ? ok({ kind: "markdown", pages: write(space) }) : loaded;
}
