/**
 * A device went, and it may turn out that it never was one: rounds in which it has answered are looked at anew. Both answers
 * count or neither does, also afterwards.
 */
import { type DeviceId, ok, type Result, type RoundId } from "@counterpoint/kernel";
import { nameOf } from "../kept-entry.ts";
import type { Alarm } from "../link/alarm.ts";
import { withAlarms } from "../link/alarms.ts";
import { positionsOf } from "../link/counted-of.ts";
import type { Ground } from "../link/ground.ts";
import type { Held } from "../link/held.ts";
import { incoming } from "../link/incoming.ts";
import { readAll } from "../link/read-all.ts";
import type { JudgedAgain } from "../link/rejudge.ts";
import { MANIFEST } from "../replica.ts";
import type { Position, StorageError } from "../storage/port.ts";
import { isOfRounds, type RecordEntry, type RoundEntry, readEntry } from "./entry.ts";
import { decide } from "./take-rounds.ts";

export async function roundsAgain(
  ground: Ground,
  held: Held,
  of: ReadonlySet<DeviceId>,
): Promise<Result<JudgedAgain, StorageError>> {
  const counted = await countedRounds(ground, of);
  if (!counted.ok) return counted;
  const lost = new Map<string, RoundId>();
  for (const [round, entries] of counted.value) {
    const { open } = await decide(ground, held, round, entries);
    if (open === null) for (const entry of entries.filter(isRecord)) lost.set(originOf(entry), round);
  }
  const shown = await positionsOf(ground, new Set(lost.keys()));
  if (!shown.ok) return shown;
  const remove: Position[] = shown.value.map(({ position }) => position);
  if (remove.length === 0) return ok({ held, change: {} });
  const rounds = new Set(shown.value.flatMap(({ name }) => lost.get(name) ?? []));
  const alarms = [...rounds].map((round): Alarm => ({ kind: "round", round, why: "after-removal" }));
  return ok({
    held: { ...held, state: withAlarms(held.state, alarms) },
    // Whoever holds an index of the log makes it anew, and the snapshot below it goes.
    change: { remove, unset: [MANIFEST], dropChunks: "all" },
  });
}

/** What lies in the journal of rounds in which one of these has answered. */
async function countedRounds(
  { storage }: Ground,
  of: ReadonlySet<DeviceId>,
): Promise<Result<ReadonlyMap<RoundId, readonly RoundEntry[]>, StorageError>> {
  const entries: RoundEntry[] = [];
  for await (const page of readAll((after, limit) => storage.journal(after, limit))) {
    if (!page.ok) return page;
    for (const { bytes } of page.value.filter(isOfRounds)) {
      const entry = readEntry(await incoming(bytes, null));
      if (typeof entry === "object") entries.push(entry);
    }
  }
  const rounds = Map.groupBy(entries, ({ round }) => round);
  const touched = [...rounds].filter(([, all]) => all.some((entry) => isRecord(entry) && of.has(authorOf(entry))));
  return ok(new Map(touched));
}

const isRecord = (entry: RoundEntry): entry is RecordEntry => entry.kind === "record";

const authorOf = ({ signed }: RecordEntry): DeviceId => signed.record.device;

const originOf = (entry: RecordEntry): string => nameOf({ device: authorOf(entry), place: entry.round });
