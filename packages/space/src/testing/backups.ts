import type { AgeOpener } from "@counterpoint/crypto";
import { type BackupForm, exportBook } from "../backup/export.ts";
import { readBackup } from "../backup/read.ts";
import type { BookLog } from "../log.ts";
import { openMemoryStorage } from "../storage/memory.ts";
import type { Bytes } from "../storage/port.ts";
import { value, vaultOf, type World } from "./world.ts";

export const RECIPIENT = "age1tgyuvdlmpejqsdf847hevurz9szk7vf3j7ytfyqecgzvphvu2d8qrtaxl6";
export const IDENTITY: AgeOpener = {
  kind: "identity",
  identity: "AGE-SECRET-KEY-1RKH0DGHQ0FU6VLXX2VW6Y3W2TKK7KR4J36N9SNDXK75JHCJ3N6JQNZJF5J",
};

/** Quick to make and to open; that a passphrase works as well is tested where passphrases are. */
export const SEALED: BackupForm = { kind: "sealed", key: { kind: "recipient", recipient: RECIPIENT } };

/** The bytes of a backup in this form. */
export async function bytesOf(log: BookLog, form: BackupForm = { kind: "json" }): Promise<Bytes> {
  const pieces: Bytes[] = [];
  value(await exportBook(log, form, (bytes) => void pieces.push(bytes)));
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

export const textOf = async (log: BookLog, form?: BackupForm): Promise<string> =>
  new TextDecoder().decode(await bytesOf(log, form));

/** What reading it gives: its entries' texts, or why it was refused. */
export async function read(content: Bytes | string, opener?: AgeOpener): Promise<unknown> {
  const backup = await readBackup(new Blob([content]), opener);
  return backup.ok ? backup.value.entries.map(({ text }) => text) : backup.error;
}

/** Puts texts into the log as they are, whatever they say. */
export async function appendTexts(world: World, texts: readonly string[]): Promise<void> {
  const { entry } = await vaultOf(world);
  const sealed = await Promise.all(texts.map((text) => entry.seal(text)));
  value(await openMemoryStorage(world.disk).write({ append: sealed }));
}
