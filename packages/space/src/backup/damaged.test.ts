import { newDigest, sealAge } from "@counterpoint/crypto";
import { remove, set } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { bytesOf, IDENTITY, RECIPIENT, SEALED, textOf } from "../testing/backups.ts";
import { day, dayKind, noteKind } from "../testing/kinds.ts";
import { createWorld, value } from "../testing/world.ts";
import type { BackupError } from "./error.ts";
import { lastLine } from "./frame.ts";
import { readBackup } from "./read.ts";
import { MAX_FILE_BYTES } from "./source.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const PASSPHRASE = { kind: "passphrase", passphrase: "river and stone" } as const;

const space = await createWorld().open();
await space.commit(set(dayKind, day("2026-11-23"), { text: "walked home, Zürich", mood: 7 }));
await space.commit(set(noteKind, "n", { text: "tea" }));
await space.commit(remove(noteKind, "n"));
const json = await textOf(space.log);
const markdown = await textOf(space.log, { kind: "markdown", pages: "# Days\n" });
const sealed = await bytesOf(space.log, SEALED);
const withPassphrase = await bytesOf(space.log, { kind: "sealed", key: PASSPHRASE });

/** Any text, sealed as a backup is. */
async function inside(text: string): Promise<Bytes> {
  const file = value(await sealAge(new Blob([text]).stream(), { kind: "recipient", recipient: RECIPIENT }));
  return new Uint8Array(await new Response(file).arrayBuffer());
}

const lines: readonly string[] = json.split("\n");
const [first = "", one = "", two = "", three = ""] = lines;
/** Where this stands in the second line. */
const columnOf = (text: string): number => one.indexOf(text) + 1;
const flipped = (bytes: Bytes, at: number): Bytes =>
  bytes.map((byte, i) => (i === (at + bytes.length) % bytes.length ? byte ^ 1 : byte));

/** The same data with the digest put right, as somebody would who knows the format. */
async function forged(change: (lines: string[]) => string[]): Promise<string> {
  const all = change(lines.slice(0, -2));
  const digest = await newDigest();
  for (const line of all) digest.update(`${line}\n`);
  return `${[...all, lastLine(all.length - 1, digest.end())].join("\n")}\n`;
}

const secondLine = (change: (line: string) => string) => (all: string[]) =>
  all.map((line, i) => (i === 1 ? change(line) : line));

describe("hold:H7 each damaged backup is refused with its own reason", () => {
  const CASES: readonly (readonly [string, () => Promise<Bytes | string> | Bytes | string, BackupError])[] = [
    ["an empty file", () => "", { kind: "empty" }],
    ["a letter to somebody", () => "Dear Leah,\n", { kind: "foreign" }],
    ["a picture", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 255), { kind: "foreign" }],
    ["another program's JSON", () => '{"format":"notes","version":1,"entries":[\n]}\n', { kind: "foreign" }],
    ["a Markdown file without the data", () => markdown.split("```")[0] ?? "", { kind: "foreign" }],
    ["a newer version", () => json.replace('"version":1', '"version":2'), { kind: "newer" }],
    ["a newer way of sealing", () => utf8("age-encryption.org/v2\n-> scrypt a 17\n"), { kind: "newer" }],
    ["a sealed file with nothing to open it", () => withPassphrase, { kind: "locked", needs: "passphrase" }],
    ["a sealed file of a newer version", () => inside(json.replace('"version":1', '"version":7')), { kind: "newer" }],
    ["a sealed letter", () => inside("Dear Leah,\n"), { kind: "foreign-content" }],
    ["a sealed file cut short", () => sealed.slice(0, -9), { kind: "damaged" }],
    ["a sealed file with one bit changed", () => flipped(sealed, -40), { kind: "damaged" }],
    ["a sealed file cut within its header", () => sealed.slice(0, 60), { kind: "damaged" }],
    ["a file cut after a line", () => `${lines.slice(0, 3).join("\n")}\n`, { kind: "cut-short", line: 3 }],
    ["a file cut within a line", () => json.slice(0, 400), { kind: "cut-short", line: 3 }],
    ["a file cut within its last line", () => json.slice(0, -20), { kind: "cut-short", line: 5 }],
    ["a Markdown file cut behind the data", () => markdown.slice(0, -4), { kind: "cut-short", line: 8 }],
    ["a word changed", () => json.replace("walked", "talked"), { kind: "altered", line: 5 }],
    ["an entry taken out", () => lines.toSpliced(2, 1).join("\n"), { kind: "altered", line: 4 }],
    [
      "two entries in the other order",
      () => [first, two, one, ...lines.slice(3)].join("\n"),
      { kind: "altered", line: 5 },
    ],
    ["a count that does not fit", () => json.replace('"count":3', '"count":2'), { kind: "altered", line: 5 }],
    [
      "bytes that are no text",
      () => utf8(json).map((byte) => (byte === 0xbc ? 0x28 : byte)),
      { kind: "bad-line", line: 2, column: columnOf("ü"), why: "not-text" },
    ],
    [
      "a line that is no JSON",
      () => json.replace('"mood",7', '"mood",7;'),
      { kind: "bad-line", line: 2, column: columnOf('"mood",7') + 8, why: "not-json" },
    ],
    [
      "an entry without its device",
      () => forged(secondLine((line) => line.replace(/"device":"[^"]*",/, ""))),
      { kind: "bad-line", line: 2, column: 1, why: "wrong-shape" },
    ],
    [
      "an entry with a part nobody knows",
      () => forged(secondLine((line) => line.replace('"voids"', '"more":1,"voids"'))),
      { kind: "bad-line", line: 2, column: 1, why: "wrong-shape" },
    ],
    [
      "a moment that is none",
      () => forged(secondLine((line) => line.replace(/"at":"\d+/, '"at":"never'))),
      { kind: "bad-line", line: 2, column: 1, why: "wrong-shape" },
    ],
    [
      "a name twice, of which programs take different ones",
      () => forged(secondLine((line) => line.replace('"counter":0', '"counter":0,"counter":0'))),
      { kind: "bad-line", line: 2, column: columnOf('"device"') + 1, why: "not-as-written" },
    ],
    [
      "spaces that somebody's editor put in",
      () => forged(secondLine((line) => line.replace('"counter":0', '"counter": 0'))),
      { kind: "bad-line", line: 2, column: columnOf('"counter":0') + 10, why: "not-as-written" },
    ],
    [
      "a text that is too long for one field",
      () => forged(secondLine((line) => line.replace("walked", "w".repeat(70_000)))),
      { kind: "bad-line", line: 2, column: 1, why: "too-large" },
    ],
    [
      "a line without an end in sight",
      () => json.replace("walked", "w".repeat(9_000_000)),
      { kind: "bad-line", line: 2, column: 1, why: "too-large" },
    ],
    [
      "an entry twice",
      () => forged((all) => all.toSpliced(1, 0, all[1] ?? "")),
      { kind: "bad-line", line: 3, column: 1, why: "repeated" },
    ],
    [
      "an entry without a comma behind it",
      () => forged(secondLine((line) => line.slice(0, -1))),
      { kind: "bad-line", line: 2, column: one.length, why: "not-as-written" },
    ],
    [
      "a comma too many",
      () => forged((all) => all.map((line, i) => (i === 3 ? `${line},` : line))),
      { kind: "bad-line", line: 4, column: three.length + 1, why: "not-as-written" },
    ],
    [
      "a second file behind the first",
      () => `${json}${json}`,
      { kind: "bad-line", line: 6, column: 1, why: "behind-the-end" },
    ],
    [
      "all on one line, by another program",
      () => json.replaceAll("\n", ""),
      { kind: "bad-line", line: 1, column: 54, why: "not-as-written" },
    ],
  ];

  test("there are more than ten, and no two have the same reason and place", () => {
    expect(CASES.length).toBeGreaterThan(10);
    expect(new Set(CASES.map(([, , { kind }]) => kind)).size).toBeGreaterThan(8);
  });

  test.each(CASES)("%s", async (_, make, error) => {
    const opener = error.kind === "locked" ? undefined : IDENTITY;
    expect(await readBackup(new Blob([await make()]), opener)).toEqual({ ok: false, error });
  });
});

describe("sealed with a passphrase", () => {
  test("opens with it, and with no other", async () => {
    const file = new Blob([withPassphrase]);
    expect(await readBackup(file, PASSPHRASE)).toMatchObject({ ok: true, value: { entries: { length: 3 } } });
    const other = { kind: "passphrase", passphrase: "river and stones" } as const;
    expect(await readBackup(file, other)).toEqual({ ok: false, error: { kind: "wrong-key" } });
  });

  test("says that it wants a passphrase where words are given, and the reverse", async () => {
    const words = await readBackup(new Blob([withPassphrase]), IDENTITY);
    expect(words).toEqual({ ok: false, error: { kind: "other-key", needs: "passphrase" } });
    const passphrase = await readBackup(new Blob([sealed]), PASSPHRASE);
    expect(passphrase).toEqual({ ok: false, error: { kind: "other-key", needs: "identity" } });
  });

  test("made to take more memory than is given, it is not tried", async () => {
    const costly = Buffer.from(withPassphrase).toString("latin1").replace(/ 17\n/, " 25\n");
    const file = new Blob([Buffer.from(costly, "latin1")]);
    expect(await readBackup(file, PASSPHRASE)).toEqual({ ok: false, error: { kind: "too-costly" } });
  });
});

describe("the file itself", () => {
  /** Gives its first bytes as always, and fails behind `after` when it is read through. */
  const broken = (after: number): Blob => {
    let given = 0;
    const stream = (): ReadableStream<Bytes> =>
      new ReadableStream({
        pull: (controller) => {
          const upTo = Math.min(after, given + 50);
          if (given >= after) controller.error(new DOMException("gone", "NotReadableError"));
          else controller.enqueue(sealed.slice(given, upTo));
          given = upTo;
        },
      });
    return Object.assign(new Blob([sealed]), { stream });
  };

  test.each([0, 100, 300])("that cannot be read behind byte %i is not called damaged", async (after) => {
    expect(await readBackup(broken(after), IDENTITY)).toEqual({
      ok: false,
      error: { kind: "unreadable" },
    });
  });

  test("that is larger than any book is not even begun", async () => {
    const file = Object.defineProperty(new Blob([json]), "size", { value: MAX_FILE_BYTES + 1 });
    expect(await readBackup(file)).toEqual({ ok: false, error: { kind: "too-large", limit: MAX_FILE_BYTES } });
  });
});
