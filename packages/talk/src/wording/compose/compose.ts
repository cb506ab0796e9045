/** Says anew what was marked: observation, own feeling, need, and a request that can be answered with no. */
import type { WordingAskId, WordingLabel, WordingManner, WordingPhrases, WordingSlot } from "@counterpoint/library";
import { normalise } from "../normalise.ts";
import { readWording } from "../read.ts";
import type { Reading } from "../reading.ts";
import { askInstead, observe } from "./observe.ts";
import { ownFeeling } from "./own-feeling.ts";
import { type Filling, fill, type Suggestion, textOf } from "./suggestion.ts";

/**
 * Two ways to say it, short and in full, each of which reads without a mark; none for what has no mark, and none where
 * there is a safety signal (S19). The same text gives the same ways. Nothing is invented: what the text does not say is a
 * gap, and feeling, need and request are proposals to choose from.
 */
export function compose(text: string, reading: Reading, phrases: WordingPhrases): readonly Suggestion[] {
  const [strongest] = reading.marks;
  if (strongest === undefined || reading.safety.length > 0) return [];
  const manner = phrases.manners[strongest.label];
  const fillings = fillingsOf(text, reading, phrases, manner);
  return (["short", "full"] as const).flatMap((kind) => {
    const ways = fillings.map((filling) => fill(kind, manner.way[kind], filling, phrases.gaps));
    const plain = ways.find(isPlain);
    return plain === undefined ? [] : [plain];
  });
}

/** To begin with nothing: every part is a gap. */
export const blank = (phrases: WordingPhrases): Suggestion => fill("full", phrases.blank.full, {}, phrases.gaps);

/** What can be chosen for one part. Words of one's own can stand in each. */
export function choicesFor(
  slot: WordingSlot,
  label: WordingLabel | undefined,
  phrases: WordingPhrases,
): readonly string[] {
  switch (slot) {
    case "feel":
      return phrases.feelings;
    case "need":
      return Object.values(phrases.needs);
    case "when":
      return phrases.times;
    case "ask":
      return label === undefined ? Object.values(phrases.asks).map(({ text }) => text) : phrases.manners[label].asks;
    case "happened":
    case "kept":
      return [];
  }
}

const isPlain = (suggestion: Suggestion): boolean => {
  const { marks, safety } = readWording(textOf(suggestion));
  return marks.length === 0 && safety.length === 0;
};

/** From what says most to what says least: something that was written may itself be what is marked. */
function fillingsOf(
  text: string,
  { marks }: Reading,
  phrases: WordingPhrases,
  manner: WordingManner,
): readonly Filling[] {
  const normal = normalise(text);
  const seen = observe(normal, marks);
  const feel = ownFeeling(normal.text, phrases.feelings);
  const base = { feel: manner.feel, need: phrases.needs[manner.need], ask: manner.asks[0] ?? phrases.asks.talk.text };
  const instead = manner.way === phrases.manners.demand.way ? askInstead(normal) : undefined;
  const asked = instead === undefined ? base : { ...base, ask: phrases.asks[instead].text };
  const said = feel === undefined ? asked : { ...asked, feel };
  const kept = isOfWriter(normal.text) ? { kept: withFullStop(text) } : {};
  if (seen === undefined) return [{ ...said, ...kept }, said, base];
  const observed = { ...said, happened: seen.text, ...(takesAsk(manner, phrases) ? askFor(seen.ask, phrases) : {}) };
  return [{ ...observed, ...kept }, observed, { ...said, happened: seen.text }, said, base];
}

const askFor = (id: WordingAskId, { asks, needs }: WordingPhrases): Filling => ({
  ask: asks[id].text,
  need: needs[asks[id].need],
});

/** Only where the observation itself is said does its own request fit. */
const takesAsk = ({ way }: WordingManner, { manners }: WordingPhrases): boolean => way === manners.absolute.way;

const isOfWriter = (text: string): boolean => /^i\b/.test(text);

function withFullStop(text: string): string {
  const words = text.trim();
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
