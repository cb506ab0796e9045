import type { CivilDate } from "@counterpoint/kernel";
import type { SharedKindName } from "@counterpoint/library";
import { type AnyKind, createSchema, dayOf, type Operation, remove, type Stored } from "@counterpoint/records";
import { type NameKinds, SHARED_KINDS, type SharedKinds } from "./kinds.ts";

/** Where the records of a shared space are listed: an open space. Of kinds that each writes for themselves, one's own. */
interface Listing {
  list<K extends AnyKind>(kind: K): readonly Stored<K>[];
}

export interface SharedEntry {
  readonly id: string;
  readonly date: CivilDate | null;
  /** Word for word what the other can read. */
  readonly words: readonly string[];
  /** What takes it back; null where it cannot be. */
  readonly takeBack: readonly Operation[] | null;
}

export interface SharedOfKind {
  /** Its name for people is `sharedNames[kind]` in the library. */
  readonly kind: SharedKindName;
  readonly entries: readonly SharedEntry[];
}

/**
 * Everything of mine, and of ours, that the other can read: made from the kinds and the space itself, so it cannot leave
 * one out. Kinds of which there is nothing are left out.
 */
export function whatTheOtherSees(space: Listing, names: NameKinds): readonly SharedOfKind[] {
  const kinds: AllKinds = { ...SHARED_KINDS, ...names };
  return NAMES.map((kind) => ({ kind, entries: entriesOf(kind, kinds, space) })).filter(
    ({ entries }) => entries.length > 0,
  );
}

type AllKinds = SharedKinds & NameKinds;

function entriesOf<Name extends SharedKindName>(name: Name, kinds: AllKinds, space: Listing): readonly SharedEntry[] {
  const kind: AllKinds[Name] = kinds[name];
  return space.list(kind).map((record) => ({
    id: record.id,
    date: dayOf(SCHEMA, name, record.id),
    words: WORDS[name](record),
    takeBack: KEPT.has(name) ? null : remove(kind, record.id),
  }));
}

const SCHEMA = createSchema(Object.values(SHARED_KINDS));

type WordsOf = { readonly [Name in SharedKindName]: (record: Stored<AllKinds[Name]>) => readonly string[] };

/** By kind: one that is not told of here does not compile. */
const WORDS: WordsOf = {
  answer: ({ fields: { question, text } }) => told(question?.text, text),
  thanks: ({ fields: { text } }) => told(text),
  limit: ({ fields: { text, will } }) => told(text, will),
  shown: ({ fields: { text } }) => told(text),
  ask: ({ fields: { text, day } }) => told(text, day ?? undefined),
  // One press answers, and then there are no words of it: the answer itself is what is read.
  reply: ({ fields: { answer, text } }) => told(answer, text),
  telling: ({ fields: { text, end } }) => told(text, end),
  commonItem: ({ fields: { title, meaning } }) => told(title, meaning),
  matchRound: ({ fields: { items } }) => told(...(items ?? []).map(({ title }) => title)),
  person: ({ fields: { name } }) => told(name),
  device: ({ fields: { name } }) => told(name),
  pair: ({ fields: { begun, hour, zone } }) => told(begun, hour === undefined ? hour : `${hour}:00`, zone),
};

/** Without these, what both have agreed on could not be read, nor who is meant. A name is changed, not taken back. */
const KEPT: ReadonlySet<SharedKindName> = new Set<SharedKindName>(["pair", "matchRound", "person", "device"]);

/** In the order of the page: what was said comes first. */
const ORDER: { readonly [Name in SharedKindName]: number } = {
  answer: 0,
  thanks: 1,
  ask: 2,
  reply: 3,
  telling: 4,
  limit: 5,
  shown: 6,
  commonItem: 7,
  matchRound: 8,
  person: 9,
  device: 10,
  pair: 11,
};

const isShared = (name: string): name is SharedKindName => name in ORDER;

const NAMES: readonly SharedKindName[] = Object.keys(ORDER)
  .filter(isShared)
  .sort((one, other) => ORDER[one] - ORDER[other]);

const told = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined && text !== "").map(String);
