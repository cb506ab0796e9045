import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { decide } from "@counterpoint/balance";
import { civilDateAt, UTC } from "@counterpoint/kernel";
import { type BackupForm, exportBook, readBackup, type Space } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bookOf } from "./backup/book.ts";
import { passphraseFrom } from "./backup/passphrase.ts";
import { whyOf } from "./backup/why.ts";

const MAIN = path.join(import.meta.dirname, "main.ts");
const PASSPHRASE = "river and stone";
const SEALED: BackupForm = { kind: "sealed", key: { kind: "passphrase", passphrase: PASSPHRASE } };

let folder = "";
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "cli-backup-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly why: string;
}

function counterpoint(words: readonly string[], passphrase?: string): Ended {
  const env = { ...process.env, COUNTERPOINT_PASSPHRASE: passphrase };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    encoding: "utf8",
    cwd: folder,
    env,
  });
  return { code: status, out: stdout, why: stderr };
}

async function book(): Promise<Space> {
  const space = await bookOf({ entries: [] });
  const now = Date.UTC(2026, 10, 24, 20);
  const note = { type: "writeNote", text: "We laughed at the bus stop." } as const;
  const decided = decide(null, note, { now, zone: UTC, date: civilDateAt(now, UTC) });
  if (!decided.ok) throw new Error(decided.error);
  await space.commit(decided.value);
  return space;
}

async function write(name: string, space: Space, form: BackupForm): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  await exportBook(space.log, form, (piece) => void pieces.push(piece));
  const bytes = Buffer.concat(pieces);
  writeFileSync(at(name), bytes);
  return bytes;
}

describe("backup open", () => {
  test("hold:H9 writes a sealed backup as JSON, the same to the byte, and as Markdown, for their owner alone", async () => {
    const space = await book();
    const plain = await write("plain.json", space, { kind: "json" });
    await write("notes.age", space, SEALED);
    const { code, out, why } = counterpoint(["backup", "open", "notes.age", "--out", "opened"], PASSPHRASE);
    expect([code, out]).toEqual([0, `${path.join("opened", "book.json")}\n${path.join("opened", "book.md")}\n`]);
    expect(why).toContain("Anybody who can open these two files can read them.");
    expect(readFileSync(at("opened/book.json"))).toEqual(plain);
    const pages = readFileSync(at("opened/book.md"), "utf8");
    expect(pages).toContain("## Tuesday, 24 November 2026");
    expect(pages).toContain("> We laughed at the bus stop.");
    expect(await readBackup(new Blob([pages]))).toMatchObject({ ok: true, value: { entries: { length: 1 } } });
    if (process.platform !== "win32") {
      for (const name of readdirSync(at("opened"))) expect(statSync(at(`opened/${name}`)).mode & 0o777).toBe(0o600);
    }
  });

  test("opens the readable kinds without a passphrase, and --json prints the data alone", async () => {
    const space = await book();
    const plain = await write("notes.json", space, { kind: "json" });
    await write("notes.md", space, { kind: "markdown", pages: "# Days\n" });
    for (const name of ["notes.json", "notes.md"]) {
      expect(counterpoint(["backup", "open", name, "--json"])).toEqual({ code: 0, out: plain.toString(), why: "" });
    }
    expect(readdirSync(folder).toSorted()).toEqual(["notes.json", "notes.md"]);
  });

  test("writes over nothing", async () => {
    await write("notes.json", await book(), { kind: "json" });
    writeFileSync(at("book.md"), "mine");
    expect(counterpoint(["backup", "open", "notes.json"])).toEqual({
      code: 2,
      out: "",
      why: "book.md: it is there already, and nothing is written over; name another folder with --out\n",
    });
    expect(readdirSync(folder).toSorted()).toEqual(["book.md", "notes.json"]);
  });

  test("names file, line and column of what is wrong, and ends with 2", async () => {
    const plain = (await write("notes.json", await book(), { kind: "json" })).toString();
    writeFileSync(at("notes.json"), plain.replace('["late",false]', '["late";false]'));
    const column = (plain.split("\n")[1]?.indexOf('["late",false]') ?? 0) + 8;
    expect(counterpoint(["backup", "open", "notes.json"])).toEqual({
      code: 2,
      out: "",
      why: `notes.json:2:${column}: this is not JSON\n`,
    });
  });

  test.each([
    ["none", undefined, "it opens with a passphrase: set COUNTERPOINT_PASSPHRASE, or run this at a terminal"],
    ["another", "stone and river", "that does not open it: another passphrase, or its first lines are damaged"],
  ])("with %s passphrase writes nothing", async (_, passphrase, why) => {
    await write("notes.age", await book(), SEALED);
    const ended = counterpoint(["backup", "open", "notes.age"], passphrase);
    expect(ended).toEqual({ code: 2, out: "", why: `notes.age: ${why}\n` });
    expect(readdirSync(folder)).toEqual(["notes.age"]);
  });

  test("says that a file is missing, and takes no passphrase among its words", () => {
    expect(counterpoint(["backup", "open", "nothing.age"]).why).toBe("nothing.age: there is no such file\n");
    expect(counterpoint(["backup", "open"])).toMatchObject({
      code: 2,
      why: '"backup open" needs a FILE. See counterpoint --help.\n',
    });
    expect(counterpoint(["backup", "open", "a", "--passphrase=x"]).why).toContain('does not take "--passphrase=x"');
  });
});

describe("the passphrase", () => {
  test("comes from the variable, else from the terminal, and nothing is none", async () => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return asked.length === 1 ? "typed" : "";
    };
    expect(await passphraseFrom({ variables: { COUNTERPOINT_PASSPHRASE: "set" }, ask })).toBe("set");
    expect(asked).toEqual([]);
    expect(await passphraseFrom({ variables: { COUNTERPOINT_PASSPHRASE: "" }, ask })).toBe("typed");
    expect(await passphraseFrom({ variables: {}, ask })).toBeUndefined();
    expect(await passphraseFrom({ variables: {}, ask: undefined })).toBeUndefined();
  });
});

test("every reason has words of its own", () => {
  const said = [
    whyOf("f", { kind: "empty" }),
    whyOf("f", { kind: "too-large", limit: 2 ** 20 }),
    whyOf("f", { kind: "unreadable" }),
    whyOf("f", { kind: "foreign" }),
    whyOf("f", { kind: "foreign-content" }),
    whyOf("f", { kind: "newer" }),
    whyOf("f", { kind: "locked", needs: "passphrase" }),
    whyOf("f", { kind: "locked", needs: "identity" }),
    whyOf("f", { kind: "other-key", needs: "passphrase" }),
    whyOf("f", { kind: "other-key", needs: "identity" }),
    whyOf("f", { kind: "wrong-key" }),
    whyOf("f", { kind: "too-costly" }),
    whyOf("f", { kind: "damaged" }),
    whyOf("f", { kind: "cut-short", line: 3 }),
    whyOf("f", { kind: "altered", line: 3 }),
    whyOf("f", { kind: "bad-line", line: 3, column: 4, why: "repeated" }),
  ];
  expect(new Set(said).size).toBe(said.length);
  expect(said.at(-1)).toBe("f:3:4: this entry was there before");
  expect(said[1]).toContain("1 MiB");
});
