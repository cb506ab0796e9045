import type { Axis } from "../levels/reading.ts";
import { type AssociationReading, readAssociation } from "./association.ts";
import { changePasses, REVIEW_DAYS, readChange } from "./change.ts";
import type { EffectReading } from "./effect.ts";
import { GOOD_OR_THANKS, HYPOTHESES } from "./hypotheses.ts";
import { regressorOf, type Signals } from "./signals.ts";

export type Association = AssociationReading & {
  readonly x: string;
  readonly y: "close" | "self" | "pull";
  /** Whether it is one of those fixed beforehand. What is not can be reckoned, but is never said. */
  readonly listed: boolean;
};

export type Change = EffectReading & { readonly passes: boolean };

export interface Insights {
  readonly changes: Readonly<Record<Axis, Change>>;
  readonly associations: readonly Association[];
}

/** Everything that is looked for in one person's days as of `lastDay`, and whether each may be said. */
export function readInsights(signals: Signals, lastDay: number): Insights {
  const { items } = signals;
  const changeOf = (axis: Axis): Change => {
    const now = readChange(items[axis], lastDay);
    const before = readChange(items[axis], lastDay - REVIEW_DAYS);
    return { ...now, passes: changePasses(now, before) };
  };
  const listed = HYPOTHESES.map(({ x, y }) => ({
    x,
    y,
    listed: true,
    ...readAssociation(regressorOf(signals, x), items[y], lastDay),
  }));
  return {
    changes: { close: changeOf("close"), self: changeOf("self") },
    associations: [...listed, ...unlisted(signals, lastDay)],
  };
}

/** Tags that the list does not name, against both axes. */
function unlisted(signals: Signals, lastDay: number): readonly Association[] {
  const named = new Set<string>([...HYPOTHESES.map(({ x }) => x), "good", "thanks", GOOD_OR_THANKS]);
  return [...signals.tags.keys()]
    .filter((tag) => !named.has(tag))
    .flatMap((x) =>
      (["close", "self"] as const).map((y) => {
        const reading = readAssociation(regressorOf(signals, x), signals.items[y], lastDay);
        const quiet = reading.kind === "effect" ? { ...reading, passes: false } : reading;
        return { x, y, listed: false, ...quiet };
      }),
    );
}
