import { NEED_IDS, type NeedId, seededChance } from "@counterpoint/kernel";
import type { CardAsk, Guide, Sliders, StepAsk } from "./guide.ts";
import type { Card, Library, NeedFamily, Sentence, Step, Strength, Third } from "./types.ts";

/** Under 34 is the lower third of a slider from 0 to 100, from 67 the upper. */
export function thirdOf(value: number | null): Third {
  if (value === null) return "none";
  return value < 34 ? "low" : value < 67 ? "middle" : "high";
}

/** Chooses from a library without any randomness of its own: the same ask, the same text. */
export function guideTo(library: Pick<Library, "needs" | "strengths" | "sentences" | "tonight" | "cards">): Guide {
  const familyOf = new Map<NeedId, NeedFamily>(library.needs.entries.map((need) => [need.id, need.family]));
  return {
    strength: (picks) => chooseStrength(library.strengths.entries, picks, familyOf),
    sentence: (sliders) => chooseSentence(library.sentences.entries, sliders),
    step: (ask) => chooseStep(library.tonight.entries, ask),
    card: (ask) => chooseCard(library.cards.entries, ask),
  };
}

/** Picks of one family get the text of that family, which says most; mixed ones also the text of a single need. */
function chooseStrength(
  strengths: readonly Strength[],
  picks: readonly NeedId[],
  familyOf: ReadonlyMap<NeedId, NeedFamily>,
): Strength {
  const families = new Set(picks.map((id) => familyOf.get(id)));
  const fits = strengths.filter(({ of }) =>
    "need" in of
      ? families.size > 1 && picks.includes(of.need)
      : of.families.length === families.size && of.families.every((family) => families.has(family)),
  );
  return shuffled(fits, 0, picks)[0] ?? missing("strength");
}

function chooseSentence(sentences: readonly Sentence[], { close, self }: Sliders): Sentence {
  const found = sentences.find((one) => one.close === thirdOf(close) && one.self === thirdOf(self));
  return found ?? missing("sentence");
}

/**
 * Somebody who was not very free to be themselves is shown rest, friends and things of their own, never something to
 * do for or with the partner.
 */
export function chooseStep(steps: readonly Step[], ask: StepAsk): Step {
  const guarded = ask.with === "alone" && thirdOf(ask.self) === "low";
  const open = steps.filter((step) => step.with === ask.with && !(guarded && step.towards === "partner"));
  const near = open.filter((step) => step.needs.some((need) => ask.needs.includes(need)));
  const far = open.filter((step) => !near.includes(step));
  const order = [...shuffled(near, ask.seed, ask.needs), ...shuffled(far, ask.seed, ask.needs)];
  return order[ask.turn % order.length] ?? missing("step");
}

/** Needs that both named count twice, since the ask holds them twice. */
function chooseCard(cards: readonly Card[], ask: CardAsk): Card {
  const score = (card: Card): number => ask.needs.filter((need) => card.needs.includes(need)).length;
  const best = Math.max(...cards.map(score));
  const fits = cards.filter((card) => score(card) === best);
  return shuffled(fits, ask.seed, ask.needs)[0] ?? missing("card");
}

/** Fisher and Yates, from a seed and from which needs were named, in whatever order they were. */
function shuffled<T>(list: readonly T[], seed: number, needs: readonly NeedId[]): T[] {
  const mask = needs.reduce((bits, need) => bits | (1 << NEED_IDS.indexOf(need)), 0);
  const chance = seededChance(Math.imul(seed + 1, 0x9e3779b1) ^ mask);
  const rest = [...list];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(chance.below(rest.length), 1));
  return out;
}

function missing(what: string): never {
  throw new Error(`the library has no ${what} to choose from`);
}
