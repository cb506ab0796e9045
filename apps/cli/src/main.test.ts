import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";

const MAIN = path.join(import.meta.dirname, "main.ts");

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly why: string;
}

function counterpoint(...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], { encoding: "utf8" });
  return { code: status, out: stdout, why: stderr };
}

describe("help", () => {
  test("names every command, also when nothing is typed", () => {
    const { code, out, why } = counterpoint("--help");
    expect(code).toBe(0);
    expect(why).toBe("");
    for (const name of ["balance", "library check", "library count", "mission", "relay", "--version", "--help"])
      expect(out).toContain(`\n  ${name} `);
    expect(counterpoint()).toEqual({ code, out, why });
  });
});

test("the version is that of the package", () => {
  const manifest: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, "../package.json"), "utf8"));
  const { code, out } = counterpoint("--version");
  expect(code).toBe(0);
  expect(manifest).toMatchObject({ version: out.trim() });
});

describe("library", () => {
  test("count gives a number for each pack", () => {
    const { code, out } = counterpoint("library", "count", "--json");
    expect(code).toBe(0);
    const counts: unknown = JSON.parse(out);
    expect(counts).toMatchObject({ needs: 14, questions: 60, activities: 24, rituals: 25, wishes: 26, subjects: 26 });
  });

  test("count is a table for people", () => {
    const { code, out } = counterpoint("library", "count");
    expect(code).toBe(0);
    expect(out).toMatch(/^needs\s+14$/m);
  });

  test("check finds no fault in the texts that are shipped", () => {
    expect(counterpoint("library", "check")).toEqual({ code: 0, out: "The library has no faults.\n", why: "" });
    expect(counterpoint("library", "check", "--json")).toEqual({ code: 0, out: "[]\n", why: "" });
  });
});

describe("mission", () => {
  test("gives screen and tests of an id, by its whole name or the end of it", () => {
    const { code, out } = counterpoint("mission", "safety:S17", "--json");
    expect(code).toBe(0);
    const rows: unknown = JSON.parse(out);
    expect(rows).toMatchObject([{ id: "safety:S17", what: "quick exit", tests: expect.anything() }]);
    const both = counterpoint("mission", "H1").out;
    expect(both).toContain("mission:H1: keep the moments that mattered");
    expect(both).toContain("hold:H1: the relay knows no content");
  });

  test("gives all, and says so of an id that does not exist", () => {
    expect(
      counterpoint("mission")
        .out.split("\n")
        .filter((line) => line.startsWith("mission:")),
    ).toHaveLength(101);
    const { code, out, why } = counterpoint("mission", "safety:S99");
    expect([code, out]).toEqual([2, ""]);
    expect(why).toContain('There is no id "safety:S99". Did you mean "safety:S');
  });
});

describe("balance", () => {
  test("ends with 2, and nothing on standard output, where the file is wrong", () => {
    const why = "none.csv:1:1: there is no such file\n";
    expect(counterpoint("balance", "none.csv", "--json")).toEqual({ code: 2, out: "", why });
  });
});

describe("what it does not understand ends with 2 and a reason", () => {
  test.each([
    [["libary", "chek"], 'There is no command "libary chek". Did you mean "library check"?'],
    [["realy"], 'There is no command "realy". Did you mean "relay"?'],
    [["xyzzy"], 'There is no command "xyzzy". See counterpoint --help.'],
    [["library"], '"library" needs one more word: library check or library count.'],
    [["library", "count", "--jsn"], '"library count" does not take "--jsn". See counterpoint --help.'],
    [["mission", "N1", "N2"], '"mission" does not take "N2". See counterpoint --help.'],
    [["relay", "now"], '"relay" does not take "now". See counterpoint --help.'],
  ])("%j", (words, why) => {
    expect(counterpoint(...words)).toEqual({ code: 2, out: "", why: `${why}\n` });
  });
});

describe("relay", () => {
  test("backup, check and restore, by names as the person typed them", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "cli-relay-care-"));
    const care = (...words: readonly string[]) => {
      const env = { ...process.env, DATA_DIR: "data", DATABASE_URL: "" };
      const ended = spawnSync(process.execPath, [MAIN, "relay", ...words], { encoding: "utf8", cwd: folder, env });
      return { code: ended.status, out: ended.stdout, why: ended.stderr };
    };
    const store = path.join(folder, "data/relay.db");
    expect(care("backup", "copy.db")).toEqual({
      code: 2,
      out: "",
      why: `There is no store at ${store}. Set DATA_DIR to its folder.\n`,
    });
    mkdirSync(path.dirname(store));
    writeFileSync(store, "");
    expect(care("check").why).toContain(`${store} is damaged`);
    expect(care("restore").why).toContain('"relay restore" needs a FILE.');
    expect(care("check", "a", "b").why).toContain('"relay check" does not take "b".');
    rmSync(folder, { recursive: true });
  });

  test("passes on why the relay would not start", () => {
    const { status, stderr } = spawnSync(process.execPath, [MAIN, "relay"], {
      encoding: "utf8",
      env: { ...process.env, PORT: "none" },
    });
    expect(status).toBe(2);
    expect(stderr).toContain('PORT is "none"');
  });

  // Windows has no signals that a process could hear.
  if (process.platform !== "win32") {
    test("serves until it is told to end", async () => {
      const folder = mkdtempSync(path.join(tmpdir(), "cli-relay-"));
      writeFileSync(path.join(folder, "index.html"), "<!doctype html>");
      const child = spawn(process.execPath, [MAIN, "relay"], {
        env: { ...process.env, PORT: "0", APP_DIR: folder },
        stdio: ["ignore", "pipe", "inherit"],
      });
      const [printed] = await once(child.stdout.setEncoding("utf8"), "data");
      const origin = /http:\S+/.exec(String(printed))?.[0];
      expect((await fetch(`${origin}/health`)).ok).toBe(true);
      child.kill("SIGTERM");
      const [code] = await once(child, "exit");
      expect(code).toBe(0);
      rmSync(folder, { recursive: true });
    });
  }
});
