import type { Space } from "@counterpoint/space";
import { type Context, createContext, useContext, useMemo } from "react";
import { BOOK_OF } from "../lock/person-here.ts";
import { useLock } from "../lock-context.ts";
import { pairsIn } from "./pairs.ts";
import type { Pairs } from "./ports.ts";

type MakePairs = (space: Space, book: string) => Pairs;

const PairsContext = createContext<MakePairs>(pairsIn);

/** For tests, which hand in their own. */
export const PairsProvider: Context<MakePairs>["Provider"] = PairsContext.Provider;

export function usePairs(space: Space): Pairs {
  const make = useContext(PairsContext);
  const { who = "first" } = useLock();
  return useMemo(() => make(space, BOOK_OF[who]), [make, space, who]);
}
