import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandsToRun, npmScripts } from "./documents.ts";
import { ROOT } from "./source-files.ts";

const LIMIT_MS = 240_000;

const documents = ["README.md", ...markdownUnder("docs")]
  .filter((name) => existsSync(path.join(ROOT, name)))
  .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), "utf8") }));

function markdownUnder(folder: string): readonly string[] {
  const names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".md")).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

/** Stands for a clone: the same files by name, while whatever a command writes goes when the folder goes. */
let clone = "";

beforeAll(() => {
  clone = mkdtempSync(path.join(tmpdir(), "counterpoint-documents-"));
  for (const name of readdirSync(ROOT).filter((entry) => entry !== "data" && entry !== ".git")) {
    symlinkSync(path.join(ROOT, name), path.join(clone, name));
  }
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** As in a terminal of one's own: nothing of the npm or the test runner around this test. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$|VITEST|NODE_OPTIONS$|NODE_ENV$|TEST$)/.test(name)),
);

describe.for(documents)("$name", ({ text }) => {
  test("names only commands that exist", () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
    expect(npmScripts(text).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  for (const { line, script } of commandsToRun(text)) {
    test(`the commands on line ${line} work`, () => {
      const { status, signal, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", script], {
        cwd: clone,
        env: environment,
        encoding: "utf8",
        timeout: LIMIT_MS,
      });
      expect(status, `${script}\nended with ${signal ?? `exit code ${status}`}\n${stdout}${stderr}`).toBe(0);
    });
  }
});

describe("finding commands", () => {
  const sample = [
    "Text",
    "<!-- run -->",
    "```sh",
    "echo hello | npm run --silent counterpoint -- wording",
    "```",
    "",
    "```sh",
    "npm start",
    "```",
  ].join("\n");

  test("a marked block is run, an unmarked one is not", () => {
    expect(commandsToRun(sample)).toEqual([
      { line: 2, script: "echo hello | npm run --silent counterpoint -- wording\n" },
    ]);
  });

  test("both are looked through for names of scripts", () => {
    expect(npmScripts(sample)).toEqual(["counterpoint", "start"]);
  });
});
