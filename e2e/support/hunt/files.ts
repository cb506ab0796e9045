import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { formsIn, type Spelling } from "./spellings.ts";

/** `file: form` for each file below the folder in which it stands; logs of a database that runs are read as they are. */
export async function foundInFiles(folder: string, spellings: readonly Spelling[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file);
    for (const form of formsIn(await readFile(file), spellings)) found.push(`${name}: ${form}`);
  }
  return found;
}
