/**
 * A device went, or came back because its removal was outranked: rounds in which it has answered are looked at anew. Both
 * answers count or neither does, also afterwards.
 */
import { type DeviceId, ok, type Result, type RoundId } from "@counterpoint/kernel";
import { nameOf } from "../kept-entry.ts";
import type { Alarm } from "../link/alarm.ts";
import { withAlarms } from "../link/alarms.ts";
import { readAside } from "../link/aside.ts";
import { positionsOf } from "../link/counted-of.ts";
import type { Ground } from "../link/ground.ts";
import type { Held } from "../link/held.ts";
import { incoming } from "../link/incoming.ts";
import { readAll } from "../link/read-all.ts";
import type { JudgedAgain } from "../link/rejudge.ts";
import { MANIFEST } from "../replica.ts";
import type { Bytes, Position, StorageError } from "../storage/port.ts";
import { isOfRounds, type RecordEntry, type RoundEntry, readEntry } from "./entry.ts";
import { openRound } from "./open-round.ts";
import { decide } from "./take-rounds.ts";

export async function roundsAgain(
  ground: Ground,
  held: Held,
  of: ReadonlySet<DeviceId>,
): Promise<Result<JudgedAgain, StorageError>> {
  const waiting = await wakeVoid(ground, held, of);
  if (!waiting.ok) return waiting;
  const counted = await countedRounds(ground, of);
  if (!counted.ok) return counted;
  const records = [...counted.value.values()].flat().filter(isRecord);
  const shown = await positionsOf(ground, new Set(records.map(originOf)));
  if (!shown.ok) return shown;
  const append: Bytes[] = [];
  const remove: Position[] = [];
  const alarms: Alarm[] = [];
  for (const [round, entries] of counted.value) {
    const names = new Set(entries.filter(isRecord).map(originOf));
    const positions = shown.value.filter(({ name }) => names.has(name)).map(({ position }) => position);
    const { open } = await decide(ground, held, round, entries);
    const texts = open?.kind === "answers" ? await openRound(held, ground.who.member, open) : undefined;
    const isShown = positions.length > 0;
    if (texts?.ok === true && !isShown) {
      append.push(...(await Promise.all(texts.value.map((text) => ground.vault.entry.seal(text)))));
    } else if (texts?.ok !== true && isShown) {
      remove.push(...positions);
      alarms.push({ kind: "round", round, why: "after-removal" });
    }
  }
  return ok({
    held: { ...held, state: withAlarms(waiting.value, alarms) },
    change: {
      append,
      // Whoever holds an index of the log makes it anew, and the snapshot below it goes.
      ...(remove.length === 0 ? {} : { remove, unset: [MANIFEST], dropChunks: "all" }),
    },
  });
}

/** What did not count is taken up again, as if it came now: whoever takes in next looks at it. */
async function wakeVoid(
  ground: Ground,
  { state }: Held,
  of: ReadonlySet<DeviceId>,
): Promise<Result<Held["state"], StorageError>> {
  const kept = await readAside(
    ground,
    state.aside.filter(({ why, devSeq }) => why === "void" && devSeq === 0),
  );
  if (!kept.ok) return kept;
  const rounds = roundsOf(kept.value.filter(isOfRounds).map(readEntry), of);
  const woken = new Set([...rounds.values()].flat().map(({ it }) => it.hash));
  const aside = state.aside.map((one) => (woken.has(one.hash) ? { ...one, why: "reveal" as const } : one));
  return ok({ ...state, aside });
}

/** What lies in the journal of rounds in which one of these has answered. */
async function countedRounds(
  { storage }: Ground,
  of: ReadonlySet<DeviceId>,
): Promise<Result<ReadonlyMap<RoundId, readonly RoundEntry[]>, StorageError>> {
  const entries: (RoundEntry | string)[] = [];
  for await (const page of readAll((after, limit) => storage.journal(after, limit))) {
    if (!page.ok) return page;
    for (const { bytes } of page.value) if (isOfRounds({ bytes })) entries.push(readEntry(await incoming(bytes, null)));
  }
  return ok(roundsOf(entries, of));
}

function roundsOf(
  entries: readonly (RoundEntry | string)[],
  of: ReadonlySet<DeviceId>,
): ReadonlyMap<RoundId, readonly RoundEntry[]> {
  const read = entries.filter((entry) => typeof entry === "object");
  const rounds = Map.groupBy(read, ({ round }) => round);
  return new Map([...rounds].filter(([, all]) => all.filter(isRecord).some((one) => of.has(authorOf(one)))));
}

const isRecord = (entry: RoundEntry): entry is RecordEntry => entry.kind === "record";

const authorOf = ({ signed }: RecordEntry): DeviceId => signed.record.device;

const originOf = (entry: RecordEntry): string => nameOf({ device: authorOf(entry), place: entry.round });
