import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { browserArguments, candidates } from "./browser.mjs";
import { ROOT } from "./source-files.ts";

test("a browser named by the environment comes first", () => {
  expect(candidates({ CHROME_BIN: "/opt/mine", PATH: "/usr/bin" }, "linux")[0]).toBe("/opt/mine");
});

test("each platform has its places", () => {
  expect(candidates({ PATH: "/bin" }, "linux")).toContain("/bin/chromium");
  expect(candidates({ HOME: "/Users/ana" }, "darwin")).toContain(
    "/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  );
  expect(candidates({ PROGRAMFILES: "C:\\Program Files" }, "win32")).toContain(
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  );
});

test("no place is looked at twice", () => {
  const places = candidates({ PATH: "/usr/bin:/usr/bin:/usr/local/bin" }, "linux");
  expect(new Set(places).size).toBe(places.length);
});

test("the browser starts without a window and asks nobody for anything", () => {
  expect(browserArguments()).toEqual(expect.arrayContaining(["--headless", "--disable-background-networking"]));
});

test("what Playwright switches off stays off", () => {
  const bundle = readFileSync(path.join(ROOT, "node_modules/playwright-core/lib/coreBundle.js"), "utf8");
  const [, list = ""] = /disabledFeatures = \[(.*?)\]/s.exec(bundle) ?? [];
  const theirs = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
  expect(theirs.length).toBeGreaterThan(5);
  const own = browserArguments().find((argument) => argument.startsWith("--disable-features="));
  expect(own?.replace("--disable-features=", "").split(",")).toEqual(expect.arrayContaining(theirs));
});
