import { readFile } from "node:fs/promises";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { AgeOpener, Needs, WordsError } from "@counterpoint/space";
import { passphraseFrom, type Surroundings } from "./passphrase.ts";

/**
 * What a backup is opened with: its passphrase or, where it was made for recovery words, those and the passphrase
 * together. The words come from a file and never from the command line. Undefined where nothing was given, or nothing is
 * wanted; an error is a line for the terminal.
 */
export async function openerFor(
  needs: Needs | "nothing",
  wordsFile: string | undefined,
  surroundings: Surroundings,
): Promise<Result<AgeOpener | undefined, string>> {
  if (needs === "nothing" || (needs === "identity" && wordsFile === undefined)) return ok(undefined);
  if (needs === "passphrase" || wordsFile === undefined) {
    const passphrase = await passphraseFrom(surroundings);
    return ok(passphrase === undefined ? undefined : { kind: "passphrase", passphrase });
  }
  const { backupIdentity, parseWords, recoverySecret, stretch } = await import("@counterpoint/space");
  let text: string;
  try {
    text = await readFile(wordsFile, "utf8");
  } catch {
    return err(`${wordsFile}: this file could not be read`);
  }
  const entropy = parseWords(text);
  if (!entropy.ok) return err(whyNotWords(wordsFile, text, entropy.error));
  const passphrase = await passphraseFrom(surroundings);
  if (passphrase === undefined) {
    return err(
      `${wordsFile}: words open nothing without their passphrase: set COUNTERPOINT_PASSPHRASE, or run this at a terminal`,
    );
  }
  return ok({
    kind: "identity",
    identity: await backupIdentity(await recoverySecret(entropy.value, passphrase, stretch)),
  });
}

/** One line for each word that is wrong, with its place; or what is wrong with all of them. */
function whyNotWords(file: string, text: string, error: WordsError): string {
  switch (error.kind) {
    case "unknown-words":
      return error.words
        .map(({ from, place, nearest }) => {
          const meant = nearest.length === 0 ? "" : `; perhaps ${nearest.join(", ")}`;
          return `${file}:${positionOf(text, from)}: word ${place} is not in the list of words${meant}`;
        })
        .join("\n");
    case "count":
      return `${file}: there are ${error.count} words, and it takes 24`;
    case "checksum":
      return `${file}: one of these words is probably wrong, or two have changed places`;
  }
}

function positionOf(text: string, from: number): string {
  const before = text.slice(0, from).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}
