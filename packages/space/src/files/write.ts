import { newDigest } from "@counterpoint/crypto";
import { err, fromHex, ok, type Result } from "@counterpoint/kernel";
import type { Sink } from "../backup/write.ts";
import type { Link } from "../link/port.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import { END_MARK, headOf, pieceOf } from "./pieces.ts";

export interface Packed {
  readonly entries: number;
  readonly envelopes: number;
}

export type PackError =
  | StorageError
  /** This book is on this device alone: there is nobody to carry it to. */
  | { readonly kind: "alone" };

/** Bytes that are handed on together. */
const PORTION = 64 * 1024;

/**
 * Writes all that the devices of a book have to know, portion by portion: its chain, and every envelope. On an error,
 * what was written so far is no parcel: throw it away.
 */
export async function writeParcel(link: Link, sink: Sink): Promise<Result<Packed, PackError>> {
  if (link.standing().membership === null) return err({ kind: "alone" });
  const digest = await newDigest();
  let waiting: Bytes[] = [headOf(link.space, link.device)];
  let length = 0;
  const handOn = async (): Promise<void> => {
    const bytes = new Uint8Array(await new Blob(waiting).arrayBuffer());
    [waiting, length] = [[], 0];
    digest.update(bytes);
    await sink(bytes);
  };
  const add = async (piece: Bytes): Promise<void> => {
    waiting.push(piece);
    length += piece.length;
    if (length >= PORTION) await handOn();
  };
  let entries = 0;
  const addEntries = async (): Promise<void> => {
    for (const entry of link.chain(entries)) {
      await add(pieceOf("entry", entry));
      entries++;
    }
  };
  await addEntries();
  let envelopes = 0;
  for await (const envelope of link.envelopes()) {
    if (!envelope.ok) return envelope;
    await add(pieceOf("envelope", envelope.value));
    envelopes++;
  }
  // An envelope that came meanwhile may name an entry that came meanwhile.
  await addEntries();
  await add(END_MARK);
  await handOn();
  const whole = fromHex(digest.end());
  await sink(whole);
  await sink(await link.signParcel(whole));
  return ok({ entries, envelopes });
}
