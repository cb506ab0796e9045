/** What the port says of arrivals (`../arrivals.ts`), each inside a transaction of the caller's. */
import { type DeviceId, err, ok, type Result } from "@counterpoint/kernel";
import type { NewNote, StoredLocator, StoredNote, WaitingDevice } from "../arrivals.ts";
import type { Hour } from "../hour.ts";
import { deviceIdOf, idBytes } from "../ids.ts";
import { judgeAnnouncement, judgeLocator, judgeNote } from "../judge-arrival.ts";
import type { Minute } from "../minute.ts";
import type { Bytes, EntryEffects, Refused } from "../port.ts";
import { blob, hour, type Query, whole } from "./query.ts";

export async function readAnnounced(query: Query, space: number): Promise<readonly WaitingDevice[]> {
  const rows = await query("SELECT * FROM announced WHERE space = $1 ORDER BY number", space);
  return rows.map((row) => ({
    device: deviceIdOf(blob(row, "device")),
    signing: blob(row, "signing"),
    agreement: blob(row, "agreement"),
    signature: blob(row, "signature"),
    ready: hour(row, "ready"),
  }));
}

/** In a locked space. */
export async function announce(
  query: Query,
  space: number,
  offered: WaitingDevice,
): Promise<Result<{ readonly ready: Hour; readonly isNew: boolean }, Refused<"over-quota" | "taken">>> {
  const judged = judgeAnnouncement(await readAnnounced(query, space), offered);
  if (judged === "taken" || judged === "over-quota") return err({ kind: judged });
  if (judged !== "keep") return ok({ ready: judged.ready, isNew: false });
  const { device, signing, agreement, signature, ready } = offered;
  await query(
    "INSERT INTO announced (space, device, signing, agreement, signature, ready) VALUES ($1, $2, $3, $4, $5, $6)",
    ...[space, idBytes(device), signing, agreement, signature, ready],
  );
  return ok({ ready, isNew: true });
}

/** From a locked space. Whether one of them waited. */
export async function dropAnnounced(query: Query, space: number, devices: readonly DeviceId[]): Promise<boolean> {
  if (devices.length === 0) return false;
  const rows = await query(
    "DELETE FROM announced WHERE space = $1 AND device = ANY ($2::bytea[]) RETURNING space",
    space,
    devices.map(idBytes),
  );
  return rows.length > 0;
}

/** Whether the device that an entry needs waits. In a locked space. */
export async function hasAnnounced(query: Query, space: number, { needs }: EntryEffects): Promise<boolean> {
  return needs === undefined || (await readAnnounced(query, space)).some(({ device }) => device === needs);
}

export async function readNotes(query: Query, place: Bytes, now: Minute): Promise<readonly StoredNote[]> {
  const rows = await query("SELECT slot, note FROM note WHERE place = $1 AND until > $2 ORDER BY slot", place, now);
  return rows.map((row) => ({ slot: whole(row, "slot"), note: blob(row, "note") }));
}

export async function leaveNote(
  query: Query,
  { place, slot, until, note }: NewNote,
  now: Minute,
): Promise<Result<"left" | "there", Refused<"taken">>> {
  await lockName(query, place);
  // What has run out must not keep a slot, nor lengthen the time of a new first note.
  await query("DELETE FROM note WHERE place = $1 AND until <= $2", place, now);
  const there = (await readNotes(query, place, now)).find((other) => other.slot === slot);
  const judged = judgeNote(there?.note, note);
  if (judged === "taken") return err({ kind: "taken" });
  if (judged === "there") return ok("there");
  await query(
    `INSERT INTO note (place, slot, until, note)
     VALUES ($1, $2, coalesce((SELECT min(until) FROM note WHERE place = $1), $3), $4)`,
    ...[place, slot, until, note],
  );
  return ok("left");
}

export async function findLocator(query: Query, id: Bytes): Promise<StoredLocator | undefined> {
  const [row] = await query("SELECT key, version, box, signature FROM locator WHERE id = $1", id);
  if (row === undefined) return undefined;
  const [key, box, signature] = [blob(row, "key"), blob(row, "box"), blob(row, "signature")];
  return { key, version: whole(row, "version"), box, signature };
}

export async function putLocator(
  query: Query,
  id: Bytes,
  offered: StoredLocator,
): Promise<Result<"put" | "there", Refused<"taken">>> {
  await lockName(query, id);
  const judged = judgeLocator(await findLocator(query, id), offered);
  if (judged === "taken") return err({ kind: "taken" });
  if (judged === "there") return ok("there");
  const { key, version, box, signature } = offered;
  await query(
    `INSERT INTO locator (id, key, version, box, signature) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, box = excluded.box, signature = excluded.signature`,
    ...[id, key, version, box, signature],
  );
  return ok("put");
}

export async function sweep(query: Query, minute: Minute, until: Hour): Promise<void> {
  await query("DELETE FROM note WHERE until <= $1", minute);
  await query("DELETE FROM announced WHERE ready <= $1", until);
}

/** Two who write under one name that has no row yet go one after the other. */
async function lockName(query: Query, name: Bytes): Promise<void> {
  await query("SELECT pg_advisory_xact_lock($1)", new DataView(name.buffer, name.byteOffset).getBigInt64(0));
}
