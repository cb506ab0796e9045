import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled } from "./install.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "counterpoint-install-"));
  mkdirSync(path.join(root, "node_modules"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;

function lock(wanted: Packages, there: Packages | null): void {
  writeFileSync(path.join(root, "package-lock.json"), JSON.stringify({ packages: wanted }));
  if (there) {
    writeFileSync(path.join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages: there }));
  }
}

test("nothing has been installed yet", () => {
  lock({ "node_modules/a": { version: "1.0.0" } }, null);
  expect(isInstalled(root)).toBe(false);
});

test("everything is there", () => {
  lock({ "": { version: "0" }, "node_modules/a": { version: "1.0.0" } }, { "node_modules/a": { version: "1.0.0" } });
  expect(isInstalled(root)).toBe(true);
});

test("another platform's package may be absent", () => {
  lock({ "node_modules/b-win32": { version: "1.0.0", optional: true } }, {});
  expect(isInstalled(root)).toBe(true);
});

test("a new version in the lockfile is installed", () => {
  lock({ "node_modules/a": { version: "1.0.1" } }, { "node_modules/a": { version: "1.0.0" } });
  expect(isInstalled(root)).toBe(false);
});

test("a half-written file of an interrupted installation does not count", () => {
  lock({ "node_modules/a": { version: "1.0.0" } }, null);
  writeFileSync(path.join(root, "node_modules/.package-lock.json"), '{"packages":{"node_mod');
  expect(isInstalled(root)).toBe(false);
});
