import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** The files under the folder in which the text stands, as bytes of one or of two to the letter. */
export async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const needles = [Buffer.from(text, "latin1"), Buffer.from(text, "utf16le")];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      return needles.some((needle) => bytes.includes(needle)) ? [path.relative(folder, file)] : [];
    }),
  );
  return found.flat();
}
