import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { say } from "../lib/say.mjs";
import { runTool } from "./tool.ts";

const STAMP = "build/app-sources.sha256";
const SOURCES = ["apps/web", "packages", "package-lock.json", "tsconfig.base.json"];
const NOT_SOURCES = /(^|[\\/])(node_modules|dist[^\\/]*|build)([\\/]|$)|\.(test|acceptance)\.tsx?$/;

/** Builds the app into apps/web/dist. False when the build fails; the reason has been printed then. */
export async function buildApp(root: string): Promise<boolean> {
  const sources = hashSources(root);
  const code = await runTool(root, "vite", "build", "apps/web", "--logLevel", "warn");
  if (code !== 0) return false;
  mkdirSync(path.join(root, "build"), { recursive: true });
  writeFileSync(path.join(root, STAMP), sources);
  return true;
}

/** The same, unless the sources are those of the last build. */
export async function buildAppIfChanged(root: string): Promise<boolean> {
  if (isBuilt(root)) return true;
  say("Building the app. This takes a few seconds.");
  return buildApp(root);
}

function isBuilt(root: string): boolean {
  const stamp = path.join(root, STAMP);
  if (!existsSync(path.join(root, "apps/web/dist/index.html")) || !existsSync(stamp)) return false;
  return readFileSync(stamp, "utf8") === hashSources(root);
}

/** Of everything the built app is made from. Contents, not times: a fresh checkout touches every file and changes none. */
export function hashSources(root: string): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((source) => filesUnder(root, source))) {
    hash.update(`${file}\0`).update(
      createHash("sha256")
        .update(readFileSync(path.join(root, file)))
        .digest(),
    );
  }
  return hash.digest("hex");
}

function filesUnder(root: string, place: string): readonly string[] {
  if (NOT_SOURCES.test(place)) return [];
  const entries = readdirIfFolder(path.join(root, place));
  return entries === undefined ? [place] : entries.flatMap((entry) => filesUnder(root, `${place}/${entry}`));
}

function readdirIfFolder(place: string): readonly string[] | undefined {
  try {
    return readdirSync(place).sort();
  } catch {
    return undefined;
  }
}
