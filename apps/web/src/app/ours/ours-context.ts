import type { Member, Result } from "@counterpoint/kernel";
import type { AnyKind, Stored } from "@counterpoint/records";
import { PERSON_NAME_ID, personNameKind, type Space, type StorageError } from "@counterpoint/space";
import { type Pair, pairKind, readPair } from "@counterpoint/talk";
import { type Context, createContext, useContext, useMemo, useSyncExternalStore } from "react";
import { useDevice } from "../device.ts";
import type { Operations } from "../space-context.ts";
import { useWords } from "../words.ts";
import type { OurBook, OurView } from "./our-book.ts";

const OursContext = createContext<OurBook | null>(null);

export const OursProvider: Context<OurBook | null>["Provider"] = OursContext.Provider;

export function useOurBook(): OurBook {
  const book = useContext(OursContext);
  if (book === null) throw new Error("useOurBook is called where nothing that two share is open");
  return book;
}

export function useOurView(): OurView {
  const book = useOurBook();
  return useSyncExternalStore(book.subscribe, book.view);
}

/** Of a kind that each writes for themselves, this person's, or those of `owner`; where both may write, all. */
export function useOurRecords<K extends AnyKind>(kind: K, owner?: Member): readonly Stored<K>[] {
  const { space } = useOurBook();
  return useSyncExternalStore(space.subscribe, () => space.list(kind, owner));
}

/** Commits what both may read from then on. */
export function useOurCommit(): (operations: Operations) => Promise<Result<void, StorageError>> {
  const { space } = useOurBook();
  const { persistence } = useDevice();
  return async (operations) => {
    const kept = await space.commit(operations);
    if (kept.ok && operations.length > 0) void persistence.somethingKept();
    return kept;
  };
}

export interface Names {
  readonly me: string;
  readonly other: string;
}

/** What each of the two wants to be called; a word that fits anybody until it has come. */
export function useNames(): Names {
  const { space } = useOurBook();
  const { ours } = useWords();
  const me = useNameOf(space, space.member);
  const other = useNameOf(space, otherOf(space));
  return { me: me ?? ours.names.me, other: other ?? ours.names.other };
}

/** What the two have agreed on about days; null until all of it is here. */
export function usePair(): Pair | null {
  const records = useOurRecords(pairKind);
  return useMemo(() => readPair(records), [records]);
}

export const otherOf = ({ member }: Pick<Space, "member">): Member => (member === "a" ? "b" : "a");

const useNameOf = (space: Space, member: Member): string | undefined =>
  useSyncExternalStore(space.subscribe, () => space.get(personNameKind, PERSON_NAME_ID, member))?.fields.name;
