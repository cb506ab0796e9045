import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Build } from "../src/service-worker/messages.ts";

/** What decides how the built app behaves: its sources, those of the packages it is made of, and the locked libraries. */
const FILES = ["apps/web/index.html", "apps/web/vite.config.ts", "package-lock.json"];
const FOLDERS = ["apps/web/src", "apps/web/public", "apps/web/tooling", "packages"];
const NOT_SOURCES = /\/(node_modules|dist|build)\/|\.(test|acceptance)\.tsx?$/;
const BINARY = /\.(png|woff2|wasm)$/;

/**
 * Version and digest of the sources: the same checkout gives the same digest on every machine (line endings do not
 * count), so a person can compare what runs with what is published.
 */
export function identifyBuild(root: string): Build {
  const digest = createHash("sha256");
  for (const name of [...FILES, ...FOLDERS.flatMap((folder) => filesUnder(root, folder))].sort()) {
    const bytes = readFileSync(path.join(root, name));
    const content = BINARY.test(name) ? bytes : Buffer.from(bytes.toString("utf8").replaceAll("\r\n", "\n"));
    digest.update(`${name}\0${content.length}\0`).update(content);
  }
  return { version: versionOf(root), hash: digest.digest("hex").slice(0, 12) };
}

function filesUnder(root: string, folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .filter((name) => !NOT_SOURCES.test(name));
}

function versionOf(root: string): string {
  const parsed: unknown = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  if (typeof parsed === "object" && parsed !== null && "version" in parsed && typeof parsed.version === "string") {
    return parsed.version;
  }
  throw new Error("package.json has no version");
}
