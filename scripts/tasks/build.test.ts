import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashSources } from "./build.ts";

let root = "";

const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "counterpoint-build-"));
  write("apps/web/src/main.tsx", "one");
  write("packages/kernel/src/index.ts", "one");
  write("package-lock.json", "{}");
  write("tsconfig.base.json", "{}");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test.for(["apps/web/src/main.tsx", "packages/kernel/src/index.ts", "packages/kernel/src/new.ts", "package-lock.json"])(
  "a change of %s asks for a new build",
  (name) => {
    const before = hashSources(root);
    write(name, "two");
    expect(hashSources(root)).not.toBe(before);
  },
);

test.for(["apps/web/dist/index.html", "packages/kernel/src/index.test.ts", "packages/kernel/node_modules/a.js"])(
  "%s is no part of the app",
  (name) => {
    const before = hashSources(root);
    write(name, "two");
    expect(hashSources(root)).toBe(before);
  },
);

test("the age of a file does not matter", () => {
  const before = hashSources(root);
  utimesSync(path.join(root, "apps/web/src/main.tsx"), 0, 0);
  expect(hashSources(root)).toBe(before);
});
