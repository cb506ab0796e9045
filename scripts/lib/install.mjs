import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { npm } from "./npm.mjs";
import { say } from "./say.mjs";

/** Installs the locked dependencies, once per lockfile. */
export async function install(root) {
  if (isInstalled(root)) return;
  say("Installing what Counterpoint is built from. This happens once.");
  const code = await npm(root, "ci", "--prefer-offline");
  if (code === 0) return;
  say(`\nThe installation stopped with exit code ${code}; npm's reason is above.`);
  say("If it is a network error, run the same command again: what was fetched is kept.");
  process.exit(code);
}

/**
 * npm writes node_modules/.package-lock.json as the last act of an installation. When it agrees with the lockfile there
 * is nothing to do, whoever installed. Optional packages are left out: most belong to other platforms.
 */
export function isInstalled(root) {
  const written = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(written)) return false;
  const there = packagesOf(written);
  return Object.entries(packagesOf(path.join(root, "package-lock.json"))).every(
    ([place, wanted]) =>
      !place.startsWith("node_modules/") || wanted.optional || wanted.version === there[place]?.version,
  );
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}
