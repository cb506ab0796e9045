import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isFirst, listFiles } from "../../tooling/file-list.ts";

let folder = "";

function write(name: string, content = name): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "file-list-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("the list of files that the build writes into the worker", () => {
  test("names every file but the worker, maps and PNG icons, sorted", () => {
    for (const name of [
      "sw.js",
      "index.html",
      "assets/b.js",
      "assets/b.js.map",
      "assets/a.css",
      "icons/icon-192.png",
    ]) {
      write(name);
    }
    expect(listFiles(folder).precached.map((file) => file.path)).toEqual([
      "/assets/a.css",
      "/assets/b.js",
      "/index.html",
    ]);
  });

  test("gives each the integrity that a browser checks", () => {
    write("index.html", "hello world");
    expect(listFiles(folder).precached).toEqual([
      { path: "/index.html", integrity: "sha256-uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=" },
    ]);
  });

  test("has another digest as soon as one file is another", () => {
    write("index.html", "one");
    const before = listFiles(folder).digest;
    expect(listFiles(folder).digest).toBe(before);
    write("index.html", "two");
    expect(listFiles(folder).digest).not.toBe(before);
  });

  test.each([
    ["/assets/literata-latin-opsz-normal-BHZsWIlc.woff2", true],
    ["/assets/literata-latin-opsz-italic-CJ93D38p.woff2", true],
    ["/assets/inter-latin-wght-normal-Dx4-kXJA.woff2", true],
    ["/assets/inter-latin-wght-italic-Dx4kXJAl.woff2", false],
    ["/assets/literata-latin-ext-opsz-normal-STiTPs0F.woff2", false],
    ["/assets/inter-cyrillic-wght-normal-Dx4kXJAl.woff2", false],
    ["/assets/index-BFFp3RH_.css", true],
  ])("%s is kept from the first visit: %s", (name, first) => {
    expect(isFirst(name)).toBe(first);
  });
});
