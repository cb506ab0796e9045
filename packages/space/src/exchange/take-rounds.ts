/** Sealed answers and what opens them, on their way into journal and log: both answers of a round, or neither. */
import { ok, type Result, type RoundId } from "@counterpoint/kernel";
import type { Alarm } from "../link/alarm.ts";
import { withAlarms } from "../link/alarms.ts";
import { valuesAside, withAside } from "../link/aside.ts";
import type { Ground } from "../link/ground.ts";
import type { Held } from "../link/held.ts";
import type { Incoming } from "../link/incoming.ts";
import type { AsideReason, LinkState } from "../link/state.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import { authenticateRecord } from "./authenticate.ts";
import { type RecordEntry, type RevealEntry, type RoundEntry, readEntry } from "./entry.ts";
import { openedName, revealName } from "./names.ts";
import { openRound } from "./open-round.ts";
import { openedWith, writeOpened } from "./opened.ts";
import { mayOpen, ownOf, withOpened } from "./own.ts";
import { type Decision, settle } from "./settle.ts";

/** Records that may wait for their reveal, at most: a relay gives both at once. */
const MOST_WAITING = 64;

export interface TakenRounds {
  readonly state: LinkState;
  readonly journal: readonly Bytes[];
  /** Sealed, for the log. */
  readonly append: readonly Bytes[];
  readonly set: ReadonlyMap<string, Bytes>;
  readonly unset: readonly string[];
}

/** `all` is what came, and whatever of rounds has waited. */
export async function takeRounds(
  ground: Ground,
  held: Held,
  all: readonly Incoming[],
): Promise<Result<TakenRounds, StorageError>> {
  const read = readAll(all);
  const fresh = await unopened(ground, read.entries);
  if (!fresh.ok) return fresh;
  const decided: Decision[] = [];
  for (const [round, entries] of Map.groupBy(fresh.value.entries, (entry) => entry.round)) {
    decided.push(await decide(ground, held, round, entries));
  }
  const opened = await Promise.all(decided.map((decision) => openOne(ground, held, decision)));
  const aside = withinBounds(new Map([...read.newer, ...decided.flatMap((decision) => [...decision.aside])]));
  const faults: readonly Alarm[] = [
    ...read.alarms,
    ...fresh.value.alarms,
    ...opened.flatMap(({ round, faults: whys }) => whys.map((why): Alarm => ({ kind: "round", round, why }))),
  ];
  const done = opened.filter(({ journal }) => journal.length > 0);
  const gone = new Set(done.map(({ round }) => round));
  const values = valuesAside(held.state, all, aside);
  const state = withAside(held.state, all, aside);
  return ok({
    state: withAlarms({ ...state, rounds: withOpened(state.rounds, gone) }, faults),
    journal: done.flatMap(({ journal }) => journal),
    append: done.flatMap(({ append }) => append),
    set: new Map([...values.set, ...done.flatMap(({ set }) => [...set])]),
    unset: values.unset,
  });
}

interface ReadEntries {
  readonly entries: readonly RoundEntry[];
  /** What a later version wrote. */
  readonly newer: ReadonlyMap<Incoming, AsideReason>;
  readonly alarms: readonly Alarm[];
}

function readAll(all: readonly Incoming[]): ReadEntries {
  const entries: RoundEntry[] = [];
  const newer = new Map<Incoming, AsideReason>();
  const alarms: Alarm[] = [];
  for (const it of all) {
    const entry = readEntry(it);
    if (typeof entry === "object") entries.push(entry);
    else if (entry === "unknown-suite" || entry === "unknown-value") newer.set(it, "newer");
    else alarms.push({ kind: "forged", device: null, why: entry, hash: it.hash });
  }
  return { entries, newer, alarms };
}

/** Those of rounds that have not opened. What opened first holds. */
async function unopened(
  ground: Ground,
  entries: readonly RoundEntry[],
): Promise<Result<Pick<ReadEntries, "entries" | "alarms">, StorageError>> {
  const left: RoundEntry[] = [];
  const alarms: Alarm[] = [];
  for (const [round, ofRound] of Map.groupBy(entries, (entry) => entry.round)) {
    const known = await openedWith(ground, round);
    if (!known.ok) return known;
    if (known.value === undefined) left.push(...ofRound);
    else if (ofRound.some(({ it }) => known.value?.includes(it.hash) === false)) {
      alarms.push({ kind: "round", round, why: "again" });
    }
  }
  return ok({ entries: left, alarms });
}

export async function decide(
  ground: Ground,
  held: Held,
  round: RoundId,
  entries: readonly RoundEntry[],
): Promise<Decision> {
  const records = entries.filter((entry): entry is RecordEntry => entry.kind === "record");
  const reveals = entries.filter((entry): entry is RevealEntry => entry.kind === "reveal" && isHere(ground, entry));
  const judged = await Promise.all(
    records.map(async (entry) => ({ entry, verdict: await authenticateRecord(ground, held, entry) })),
  );
  const { seen, said, aside } = held.state;
  const decision = settle(round, judged, reveals, {
    isCaughtUp: seen.seq >= said.log,
    wasLookedFor: ({ hash }) => aside.some((kept) => kept.hash === hash && kept.why === "no-head"),
  });
  const isForeign = entries.some((entry) => entry.kind === "reveal" && !isHere(ground, entry));
  return isForeign ? { ...decision, faults: [...decision.faults, "forged"] } : decision;
}

const isHere = ({ space }: Ground, { reveal }: RevealEntry): boolean => reveal.space === space;

interface OpenedRound extends Pick<TakenRounds, "journal" | "append" | "set">, Pick<Decision, "round" | "faults"> {}

async function openOne(ground: Ground, held: Held, { round, open, faults }: Decision): Promise<OpenedRound> {
  const nothing = { round, faults, journal: [], append: [], set: new Map() };
  if (open === null) return nothing;
  const { it } = open.reveal;
  if (open.kind === "matches") {
    const own = ownOf(held.state.rounds, round);
    const version = open.reveal.reveal.versions[ground.who.member];
    if (!mayOpen(own, { version, what: "choices", hash: null })) {
      return { ...nothing, faults: [...faults, "not-agreed"] };
    }
    const set = new Map([
      [openedName(round), writeOpened([it.hash])],
      [revealName(round), it.bytes],
    ]);
    return { ...nothing, journal: [it.bytes], set };
  }
  const texts = await openRound(ground, held, open);
  if (!texts.ok) return { ...nothing, faults: [...faults, texts.error] };
  const all = [open.records.a.it, open.records.b.it, it];
  return {
    ...nothing,
    journal: all.map(({ bytes }) => bytes),
    append: await Promise.all(texts.value.map((text) => ground.vault.entry.seal(text))),
    set: new Map([[openedName(round), writeOpened([it.hash, open.records.a.it.hash, open.records.b.it.hash])]]),
  };
}

/** The oldest go: an honest relay never leaves one alone. */
function withinBounds(aside: ReadonlyMap<Incoming, AsideReason>): ReadonlyMap<Incoming, AsideReason> {
  const alone = [...aside].filter(([, why]) => why === "reveal").map(([it]) => it);
  const gone = new Set(alone.slice(0, Math.max(0, alone.length - MOST_WAITING)));
  return gone.size === 0 ? aside : new Map([...aside].filter(([it]) => !gone.has(it)));
}
