import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { identifyBuild } from "../../tooling/build-identity.ts";

let root = "";

function write(name: string, content: string | Buffer): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "identity-"));
  write("package.json", '{"version":"1.2.3"}');
  write("package-lock.json", "{}");
  write("apps/web/index.html", "page");
  write("apps/web/vite.config.ts", "config");
  write("apps/web/src/a.ts", "a\n");
  write("apps/web/public/a.png", "a\r\n");
  write("apps/web/tooling/a.ts", "a");
  write("packages/kernel/src/a.ts", "a");
});

afterEach(() => rmSync(root, { recursive: true }));

test("has the version of the project", () => {
  expect(identifyBuild(root)).toEqual({ version: "1.2.3", hash: expect.stringMatching(/^[0-9a-f]{12}$/) });
});

test("is the same for the same sources, whatever their line endings, tests and build results", () => {
  const { hash } = identifyBuild(root);
  write("apps/web/src/a.ts", "a\r\n");
  write("apps/web/src/a.test.ts", "test");
  write("packages/kernel/node_modules/x/index.js", "x");
  expect(identifyBuild(root).hash).toBe(hash);
});

test.each([
  ["a source", "packages/kernel/src/a.ts", "b"],
  ["a locked library", "package-lock.json", "{ }"],
  ["a new file", "apps/web/src/b.ts", ""],
  ["a byte of a picture", "apps/web/public/a.png", "a\n"],
])("is another for %s", (_what, name, content) => {
  const { hash } = identifyBuild(root);
  write(name, content);
  expect(identifyBuild(root).hash).not.toBe(hash);
});
