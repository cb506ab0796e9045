import { err, ok, type Result } from "@counterpoint/kernel";
import { NOW, nextOpening, type OpeningHour } from "../pair/openings.ts";
import { type Pair, pairDate } from "../pair/pair.ts";
import { type MatchRound, type MatchRoundKey, subjectOfItem } from "./round.ts";

/** What somebody says of an entry, if anything. To say nothing is no answer, and there is no mark for “no”. */
export type Mark = "open" | "keen";

/** By the `ref` of an entry. */
export type Marks = ReadonlyMap<string, Mark>;

/** What is to be put in for a round, and to be kept whole until it has been read: only this says what was marked. */
export interface MarksDeposit {
  readonly round: MatchRoundKey;
  readonly opensAt: OpeningHour;
  /** Every entry of the round in its order, as `subjectOfItem` writes it. */
  readonly items: readonly string[];
  /** By the same texts. */
  readonly choices: ReadonlyMap<string, Mark>;
}

export type MarksRefusal =
  /** A mark on something that was not laid out. */
  | "not-in-round"
  | "future-day"
  /** Its last evening has passed. */
  | "over";

interface MarksContext {
  readonly pair: Pair;
  readonly opens: "at-the-hour" | "together-now";
  readonly now: number;
}

/** No marks at all are put in as any others are: that nothing was marked is seen nowhere. */
export function decideMarks(
  round: MatchRound,
  marks: Marks,
  { pair, opens, now }: MarksContext,
): Result<MarksDeposit, MarksRefusal> {
  if ([...marks.keys()].some((ref) => !round.items.some((item) => item.ref === ref))) return err("not-in-round");
  if (round.date > pairDate(pair, now)) return err("future-day");
  const opening = nextOpening(round.date, pair, now);
  if (opening === null) return err("over");
  return ok({
    round: round.key,
    opensAt: opens === "together-now" ? NOW : opening,
    items: round.items.map(subjectOfItem),
    choices: choicesOf(round, marks),
  });
}

/** The marks by the texts under which they are put in. */
export const choicesOf = ({ items }: Pick<MatchRound, "items">, marks: Marks): MarksDeposit["choices"] =>
  new Map(
    items.flatMap((item) => {
      const mark = marks.get(item.ref);
      return mark === undefined ? [] : [[subjectOfItem(item), mark] as const];
    }),
  );
