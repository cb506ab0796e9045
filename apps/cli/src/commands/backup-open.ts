import { mkdir, open, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { bookOf } from "../backup/book.ts";
import { openerFor } from "../backup/opener.ts";
import { atTerminal } from "../backup/passphrase.ts";
import { whyOf } from "../backup/why.ts";
import { type Command, FINE, REFUSED } from "../command.ts";

/** For their owner alone: what is written here can be read by anybody who may open it. */
const OWNER_ONLY = 0o600;

export const backupOpen: Command = {
  name: "backup open",
  summary:
    "write a backup as book.json and book.md; the passphrase is asked for, or COUNTERPOINT_PASSPHRASE; recovery words come from a file",
  words: ["FILE"],
  options: [{ name: "--out", value: "FOLDER" }, { name: "--words", value: "WORDS" }, { name: "--json" }],
  run: async ({ words: [file = ""], options }, { out, why }) => {
    const { exportBook, needsOf, readBackup } = await import("@counterpoint/space");
    let bytes: Buffer<ArrayBuffer>;
    try {
      bytes = await readFile(file);
    } catch (cause) {
      why(`${file}: ${reasonOf(cause)}`);
      return REFUSED;
    }
    const blob = new Blob([bytes]);
    const needs = await needsOf(blob);
    const opener = await openerFor(needs.ok ? needs.value : "nothing", options.get("--words"), atTerminal());
    if (!opener.ok) {
      why(opener.error);
      return REFUSED;
    }
    const backup = await readBackup(blob, opener.value);
    if (!backup.ok) {
      why(whyOf(file, backup.error));
      return REFUSED;
    }

    const book = await bookOf(backup.value);
    if (options.has("--json")) {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      await exportBook(book.log, { kind: "json" }, (piece) => void pieces.push(piece));
      out((await new Blob(pieces).text()).trimEnd());
      return FINE;
    }
    const { contentOf, pagesOf } = await import("@counterpoint/today");
    const content = contentOf(book);
    const folder = options.get("--out") ?? ".";
    const files = [
      { name: path.join(folder, "book.json"), form: { kind: "json" } },
      { name: path.join(folder, "book.md"), form: { kind: "markdown", pages: pagesOf(content) } },
    ] as const;
    for (const { name } of files) {
      if (!(await exists(name))) continue;
      why(`${name}: it is there already, and nothing is written over; name another folder with --out`);
      return REFUSED;
    }
    await mkdir(folder, { recursive: true });
    for (const { name, form } of files) {
      const handle = await open(name, "wx", OWNER_ONLY);
      await exportBook(book.log, form, async (piece) => void (await handle.write(piece)));
      await handle.close();
      out(name);
    }
    why("Anybody who can open these two files can read them. Delete the copies you do not need.");
    return FINE;
  },
};

const reasonOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause && cause.code === "ENOENT" ? "there is no such file" : String(cause);

async function exists(name: string): Promise<boolean> {
  try {
    await stat(name);
    return true;
  } catch {
    return false;
  }
}
