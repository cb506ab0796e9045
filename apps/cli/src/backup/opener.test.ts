import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  backupRecipient,
  exportBook,
  newRecoveryEntropy,
  readBackup,
  recoverySecret,
  stretch,
  wordsOf,
} from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bookOf } from "./book.ts";
import { openerFor } from "./opener.ts";
import type { Surroundings } from "./passphrase.ts";

const PASSPHRASE = "a quiet lamp by the door";
const GIVEN: Surroundings = { variables: { COUNTERPOINT_PASSPHRASE: PASSPHRASE }, ask: undefined };
const NOTHING: Surroundings = { variables: {}, ask: undefined };

const entropy = newRecoveryEntropy();
const words = wordsOf(entropy);

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "cli-words-"));
  file = path.join(folder, "words.txt");
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string): void => writeFileSync(file, text);

async function sealedFor(passphrase: string): Promise<Blob> {
  const recipient = await backupRecipient(await recoverySecret(entropy, passphrase, stretch));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const { log } = await bookOf({ entries: [] });
  const form = { kind: "sealed", key: { kind: "recipient", recipient } } as const;
  await exportBook(log, form, (piece) => void pieces.push(piece));
  return new Blob(pieces);
}

describe("what a backup is opened with", () => {
  test("safety:S16 words from a file and the passphrase open what was sealed for both, and for no other passphrase", async () => {
    write(words.map((word, at) => `${at + 1}. ${word.slice(0, 4)}`).join("\r\n"));
    const opener = await openerFor("identity", file, GIVEN);
    if (!opener.ok || opener.value === undefined) throw new Error("there is an opener");
    expect((await readBackup(await sealedFor(PASSPHRASE), opener.value)).ok).toBe(true);
    expect(await readBackup(await sealedFor("another"), opener.value)).toEqual({
      ok: false,
      error: { kind: "wrong-key" },
    });
  });

  test("is the passphrase alone where that is what the file wants, whatever words there are", async () => {
    expect(await openerFor("passphrase", file, GIVEN)).toEqual({
      ok: true,
      value: { kind: "passphrase", passphrase: PASSPHRASE },
    });
  });

  test.each([
    ["nothing is wanted", "nothing", GIVEN],
    ["words are wanted and none were named", "identity", GIVEN],
    ["a passphrase is wanted and there is none", "passphrase", NOTHING],
  ] as const)("is nothing where %s", async (_, needs, surroundings) => {
    expect(await openerFor(needs, undefined, surroundings)).toEqual({ ok: true, value: undefined });
  });
});

describe("words that are none are named by file, line and column", () => {
  const whyOf = async (text: string, surroundings = GIVEN): Promise<string> => {
    write(text);
    const opener = await openerFor("identity", file, surroundings);
    return opener.ok ? "opened" : opener.error.replaceAll(file, "FILE");
  };
  const lines = (of: readonly string[]): string => of.map((word, at) => `${at + 1}. ${word}`).join("\n");

  test.each([
    ["one", lines(words.with(6, "abnadon")), "FILE:7:4: word 7 is not in the list of words; perhaps abandon"],
    [
      "two, of which one is like none",
      lines(words.with(0, "qqqqqq").with(23, "wether")),
      "FILE:1:4: word 1 is not in the list of words\nFILE:24:5: word 24 is not in the list of words; perhaps weather",
    ],
    ["too few", lines(words.slice(1)), "FILE: there are 23 words, and it takes 24"],
    [
      "not belonging together",
      "zoo ".repeat(24),
      "FILE: one of these words is probably wrong, or two have changed places",
    ],
  ])("%s", async (_, text, why) => {
    expect(await whyOf(text)).toContain(why);
  });

  test("a file that is not there, and words without their passphrase", async () => {
    expect(await openerFor("identity", path.join(folder, "none"), GIVEN)).toMatchObject({ ok: false });
    expect(await whyOf(lines(words), NOTHING)).toMatch(/^FILE: words open nothing without their passphrase/);
  });
});
