import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./source-files.ts";

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const REGISTRY = "https://registry.npmjs.org/";
const LOCKFILES = ["package-lock.json", "tools/node/package-lock.json"];

const packagesOf = (lockfile: string): readonly (readonly [string, Locked])[] => {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(path.join(ROOT, lockfile), "utf8"),
  );
  return Object.entries(packages);
};

/** Such a script runs with all the rights of whoever installs. Choose another package, or another version. */
test.for(LOCKFILES)("nothing in %s runs a script when it is installed", (lockfile) => {
  const scripted = packagesOf(lockfile).filter(([, locked]) => locked.hasInstallScript);
  expect(scripted.map(([place]) => place)).toEqual([]);
});

test.for(LOCKFILES)("everything in %s is pinned by its hash and comes from the public registry", (lockfile) => {
  const loose = packagesOf(lockfile).filter(([place, { integrity, resolved = REGISTRY, link }]) => {
    if (!place.includes("node_modules/") || link) return false;
    return !integrity || !resolved.startsWith(REGISTRY);
  });
  expect(loose.map(([place, { resolved, integrity }]) => `${place}: ${resolved ?? integrity}`)).toEqual([]);
});
