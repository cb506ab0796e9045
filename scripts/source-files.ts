import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT: string = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const FOLDERS = ["packages", "apps", "e2e", "bench", "scripts"];
const SKIPPED = new Set(["node_modules", "dist", "dist-workshop", "build", "vectors", "data"]);

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

/** Every source file of our own whose name ends as asked. */
export function sourceFiles(ending: RegExp): readonly SourceFile[] {
  return FOLDERS.flatMap(walk)
    .filter((name) => ending.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), "utf8") }));
}

function walk(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(name) : [name];
  });
}

/** Lines that are neither blank nor comment. */
export function codeLines(text: string): number {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  return bare.split("\n").filter((line) => line.trim() !== "" && !line.trim().startsWith("//")).length;
}
