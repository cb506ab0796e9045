import { err, ok, type Result } from "@counterpoint/kernel";
import { alarmKey } from "../link/alarms.ts";
import type { Link } from "../link/port.ts";
import { takeAll } from "../link/take-all.ts";
import type { StorageError } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { ParcelError } from "./error.ts";
import { envelopesIn, type Parcel, readParcel } from "./read.ts";

/** What a parcel brought that was not here. */
export interface Brought {
  /** Of the chain: devices that came or went. */
  readonly entries: number;
  readonly envelopes: number;
  /** Something in it is not as it should be, or shows that something else is not: the link's alarms say what. */
  readonly alarmed: boolean;
}

export type TakeError = ParcelError | StorageError;

/**
 * Takes in what a parcel holds, once all of it was found whole; twice, or older ones after newer, changes nothing. Where
 * the disk fails midway, what is in stays in, and taking the same again goes on.
 */
export async function takeParcel(link: Link, file: Blob): Promise<Result<Brought, TakeError>> {
  const parcel = await readParcel(file);
  if (!parcel.ok) return parcel;
  if (!isOfBook(link, parcel.value)) return err({ kind: "other-book" });
  const before = link.standing();
  const chain = await link.takeChain(0, parcel.value.chain);
  if (!chain.ok) return chain;
  const envelopes = await takeAll(link, envelopesIn(parcel.value));
  if (!envelopes.ok) return envelopes;
  const after = link.standing();
  const known = new Set(before.alarms.map(alarmKey));
  return ok({
    entries: after.chainLength - before.chainLength,
    envelopes: envelopes.value,
    alarmed: after.alarms.some((alarm) => !known.has(alarmKey(alarm))),
  });
}

/** The same id is not enough: anybody can begin another book under it. */
function isOfBook(link: Link, { space, chain }: Parcel): boolean {
  const [mine, theirs] = [link.chain(0)[0], chain[0]];
  return space === link.space && mine !== undefined && theirs !== undefined && sameBytes(mine, theirs);
}
