import { expect, test } from "vitest";
import { gradeOf, sentencesOf, wordsOf } from "../../lint/reading.ts";
import { bannedIn } from "../../lint/words.ts";
import { cardsFor, safetyCards } from "./safety-cards.ts";

const cards = Object.values(safetyCards);
const textsOf = ({ title, texts, lines, help }: (typeof cards)[number]): readonly string[] => [
  title,
  ...texts,
  ...lines,
  help,
];
const idsFor = (...kinds: Parameters<typeof cardsFor>[0]): readonly string[] => cardsFor(kinds).map(({ id }) => id);

test("each kind of danger has its card, and what is shown twice is said once", () => {
  expect(idsFor("self_harm")).toEqual(["safety-self"]);
  expect(idsFor("threat_by_writer", "coercion_by_writer")).toEqual(["safety-writer"]);
  expect(idsFor("fear", "physical", "threat_received", "coercive_control", "sexual", "stalking", "child")).toEqual([
    "safety-harmed",
  ]);
  expect(idsFor()).toEqual([]);
});

test("somebody who is hurt and does not want to live any more reads both, and the life comes first", () => {
  expect(idsFor("fear", "self_harm")).toEqual(["safety-self", "safety-harmed"]);
});

test("somebody who is hurt reads that it is not their fault before anything about what they wrote themselves", () => {
  expect(idsFor("threat_by_writer", "physical")).toEqual(["safety-harmed", "safety-writer"]);
});

test("safety:S19 a threat is not to be sent, and who is hurt has nothing to word better", () => {
  expect(safetyCards.writer.title).toBe("Please do not send this");
  expect(safetyCards.writer.texts[0]).toContain("none are offered here");
  expect(safetyCards.harmed.title).toBe("You do not have to word this better");
  expect(safetyCards.harmed.texts[0]).toContain("No choice of words can make that stop");
});

test.for(cards)("$id is read as easily as all else: short, plain, no pressure", (card) => {
  const texts = textsOf(card);
  expect(texts.filter((text) => text.trim() === "" || /[!<>#`*_[\]]|https?:/.test(text))).toEqual([]);
  expect(texts.flatMap(bannedIn)).toEqual([]);
  expect(texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 24)).toEqual([]);
  expect(gradeOf(texts)).toBeLessThanOrEqual(6);
});

test.for(cards)("$id says that it may be wrong, that nothing was kept, and what to do when it is urgent", (card) => {
  const text = textsOf(card).join(" ");
  expect(text).toContain("It can be wrong");
  expect(text).toContain("Nothing of this was sent or kept");
  expect(text).toContain("the emergency number where you are");
});
