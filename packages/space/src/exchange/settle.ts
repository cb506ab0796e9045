/** Which rounds can be opened with what is here, what waits, and what is wrong. Pure. */
import type { Member, Result, RoundId } from "@counterpoint/kernel";
import type { Reveal, SealedRecord } from "@counterpoint/wire";
import type { Incoming } from "../link/incoming.ts";
import type { AsideReason } from "../link/state.ts";
import type { UnfitRecord } from "./authenticate.ts";
import type { RecordEntry, RevealEntry } from "./entry.ts";
import type { RoundFault } from "./fault.ts";

export interface JudgedRecord {
  readonly entry: RecordEntry;
  readonly verdict: Result<SealedRecord, UnfitRecord>;
}

export interface Answers {
  readonly kind: "answers";
  readonly reveal: RevealEntry;
  readonly shares: NonNullable<Reveal["shares"]>;
  readonly records: Readonly<Record<Member, RecordEntry>>;
}

/** One round, decided. What is in no part of it is thrown away. */
export interface Decision {
  readonly round: RoundId;
  readonly open: Answers | { readonly kind: "matches"; readonly reveal: RevealEntry } | null;
  readonly aside: ReadonlyMap<Incoming, AsideReason>;
  readonly faults: readonly RoundFault[];
}

export interface RoundStandpoint {
  /** All that the relay says that it has was read: what lies together in its log is here together. */
  readonly isCaughtUp: boolean;
  /** The chain was fetched after it came, and does not have what it names. */
  wasLookedFor(it: Incoming): boolean;
}

/** `records` and `reveals` are all that is here of the round, whenever it came. */
export function settle(
  round: RoundId,
  records: readonly JudgedRecord[],
  reveals: readonly RevealEntry[],
  standpoint: RoundStandpoint,
): Decision {
  const forged: readonly RoundFault[] = records.some(isBad) ? ["forged"] : [];
  const [reveal, another] = reveals.toSorted((one, other) => placeOf(one.it) - placeOf(other.it));
  const faults: readonly RoundFault[] = another === undefined ? forged : [...forged, "again"];
  const nothing = { round, open: null, aside: new Map(), faults };
  if (reveal === undefined) return { ...nothing, ...withoutReveal(records, standpoint, faults) };
  const { shares, versions, agreeing } = reveal.reveal;
  if (agreeing.length === 0) return { ...nothing, faults: [...faults, "not-agreed"] };
  if (shares === null) {
    const stray = records.length > 0;
    return { ...nothing, open: { kind: "matches", reveal }, faults: stray ? [...faults, "incomplete"] : faults };
  }
  const before = records.filter((one) => !isBad(one) && isBefore(one.entry.it, reveal.it));
  const [a, b] = [find(before, "a", versions.a), find(before, "b", versions.b)];
  if (a === undefined || b === undefined) {
    // Files come in any order; a log has all of it in a row.
    if (reveal.it.seq !== null) return { ...nothing, faults: [...faults, "incomplete"] };
    return { ...nothing, aside: waitFor("reveal", [reveal.it, ...before.map(({ entry }) => entry.it)]) };
  }
  const stray = before.length > 2;
  const all = [a.entry.it, b.entry.it, reveal.it];
  const told: readonly RoundFault[] = stray ? [...faults, "incomplete"] : faults;
  if (isVoid(a) || isVoid(b)) return { ...nothing, faults: [...told, "after-removal"] };
  const why = whyNot([a, b], standpoint);
  if (why !== null) return { ...nothing, aside: waitFor(why, all), faults: told };
  return { ...nothing, open: { kind: "answers", reveal, shares, records: { a: a.entry, b: b.entry } }, faults: told };
}

/** A relay gives them together; so what is alone is an answer which it shows to one and not to the other. */
function withoutReveal(
  records: readonly JudgedRecord[],
  standpoint: RoundStandpoint,
  faults: readonly RoundFault[],
): Pick<Decision, "aside" | "faults"> {
  const aside = new Map<Incoming, AsideReason>();
  for (const one of records) {
    if (!isBad(one) && !isVoid(one)) aside.set(one.entry.it, whyNot([one], standpoint) ?? "reveal");
  }
  if (records.some(isVoid)) return { aside, faults: [...faults, "after-removal"] };
  const isAlone = standpoint.isCaughtUp && [...aside].some(([{ seq }, why]) => seq !== null && why === "reveal");
  return { aside, faults: isAlone ? [...faults, "incomplete"] : faults };
}

function whyNot(records: readonly JudgedRecord[], standpoint: RoundStandpoint): AsideReason | null {
  for (const { entry, verdict } of records) {
    if (verdict.ok || verdict.error.kind !== "waits") continue;
    const { why } = verdict.error;
    return why === "head" && standpoint.wasLookedFor(entry.it) ? "no-head" : why;
  }
  return null;
}

const isBad = ({ verdict }: JudgedRecord): boolean => !verdict.ok && verdict.error.kind === "bad";

/** For good: what is outranked never comes back, and who did not know of a removal had the epoch before it. */
const isVoid = ({ verdict }: JudgedRecord): boolean => !verdict.ok && verdict.error.kind === "void";

const find = (records: readonly JudgedRecord[], member: Member, version: number): JudgedRecord | undefined =>
  records.find(({ entry: { signed } }) => signed.record.member === member && signed.record.version === version);

const waitFor = (why: AsideReason, all: readonly Incoming[]): ReadonlyMap<Incoming, AsideReason> =>
  new Map(all.map((it) => [it, why]));

const placeOf = ({ seq }: Incoming): number => seq ?? Number.POSITIVE_INFINITY;

/** What came by a file has no place. */
const isBefore = (record: Incoming, reveal: Incoming): boolean =>
  record.seq === null || reveal.seq === null || record.seq < reveal.seq;
