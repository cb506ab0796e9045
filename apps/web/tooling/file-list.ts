import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Files, PrecachedFile } from "../src/service-worker/files.ts";

const WORKER = "sw.js";
/** Only the system's installer asks for the PNG icons. */
const NOT_KEPT = /\.(png|map)$/;
const FONT = /\.woff2$/;
/** The letters that English needs: both faces of the book upright, Literata in italic too. */
const FIRST_FONT = /\/(literata-latin-[a-z]+-(normal|italic)|inter-latin-[a-z]+-normal)-[^/]+\.woff2$/;

/** Sorts what was built into what is kept from the first visit and what only once it is used. */
export function listFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/")}`)
    .filter((name) => name !== `/${WORKER}` && !NOT_KEPT.test(name))
    .sort();
  const precached: readonly PrecachedFile[] = paths.filter(isFirst).map((name) => ({
    path: name,
    integrity: `sha256-${createHash("sha256")
      .update(readFileSync(path.join(folder, name)))
      .digest("base64")}`,
  }));
  const onUse = paths.filter((name) => !isFirst(name));
  const digest = createHash("sha256")
    .update(JSON.stringify([precached, onUse]))
    .digest("hex")
    .slice(0, 12);
  return { digest, precached, onUse };
}

export function isFirst(name: string): boolean {
  return !FONT.test(name) || FIRST_FONT.test(name);
}
