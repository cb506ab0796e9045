import type { Member } from "@counterpoint/kernel";
import type { SharedKindName } from "@counterpoint/library";
import type { AnyKind, Stored } from "@counterpoint/records";
import { deviceNameKind, personNameKind, type Space } from "@counterpoint/space";
import {
  type NameKinds,
  SHARED_KINDS,
  type SharedEntry,
  type SharedOfKind,
  whatTheOtherSees,
} from "@counterpoint/talk";
import { otherOf } from "./ours-context.ts";

export const OUR_NAMES: NameKinds = { person: personNameKind, device: deviceNameKind };

export interface SharedByBoth {
  readonly kind: SharedKindName;
  readonly mine: readonly SharedEntry[];
  readonly theirs: readonly SharedEntry[];
  /** Of kinds in which it is not told who wrote. */
  readonly ours: readonly SharedEntry[];
}

type Listing = Pick<Space, "list" | "member">;

/**
 * All that a book of two holds, of both of them, in the order of the page that shows what the other sees. An answer is
 * there only while both are: whoever takes back theirs takes the other's from every screen.
 */
export function allShared(space: Listing): readonly SharedByBoth[] {
  const [mine, theirs] = [seenOf(space, space.member), seenOf(space, otherOf(space))];
  const kinds = [...new Set([...mine, ...theirs].map(({ kind }) => kind))];
  return kinds.map((kind) => ofKind(kind, entriesIn(mine, kind), entriesIn(theirs, kind))).filter(holdsAny);
}

/** What was said and agreed on: what each is called stands beside it anyway. */
export const saidIn = (space: Listing): readonly SharedByBoth[] =>
  allShared(space).filter(({ kind }) => kind !== "person" && kind !== "device");

function ofKind(kind: SharedKindName, mine: readonly SharedEntry[], theirs: readonly SharedEntry[]): SharedByBoth {
  if (isOfBoth(kind)) return { kind, mine: [], theirs: [], ours: mine };
  if (kind !== "answer") return { kind, mine, theirs, ours: [] };
  const isIn = (entries: readonly SharedEntry[]) => (entry: SharedEntry) => entries.some(({ id }) => id === entry.id);
  return { kind, mine: mine.filter(isIn(theirs)), theirs: theirs.filter(isIn(mine)), ours: [] };
}

const KINDS: Readonly<Record<SharedKindName, AnyKind>> = { ...SHARED_KINDS, ...OUR_NAMES };

export const isOfBoth = (kind: SharedKindName): boolean => KINDS[kind].writers === "both";

const seenOf = (space: Listing, owner: Member): readonly SharedOfKind[] =>
  whatTheOtherSees({ list: <K extends AnyKind>(kind: K): readonly Stored<K>[] => space.list(kind, owner) }, OUR_NAMES);

const entriesIn = (seen: readonly SharedOfKind[], kind: SharedKindName): readonly SharedEntry[] =>
  seen.find((one) => one.kind === kind)?.entries ?? [];

const holdsAny = ({ mine, theirs, ours }: SharedByBoth): boolean => mine.length + theirs.length + ours.length > 0;
