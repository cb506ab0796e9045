import { expect, test } from "vitest";
import { windowsOf } from "./clauses.ts";
import { normalise } from "./normalise.ts";
import { findStrengths } from "./strengths.ts";

const strengths = (text: string) => {
  const normal = normalise(text);
  return findStrengths(normal, windowsOf(normal.text));
};

test.for([
  ["I was so sad and I miss you.", ["own_feeling"]],
  ["im really hurt tbh", ["own_feeling"]],
  ["I need an hour of quiet after work", ["need"]],
  ["Could you call when you are late?", ["request"]],
  ["You came at ten on Friday", ["fact"]],
  ["Thank you for doing the dishes", ["appreciation"]],
  ["I need a break, back at eight and then we can talk", ["need", "pause_with_return"]],
  ["I'm sorry, I was wrong", ["repair"]],
  [
    "I know you're tired. I felt lonely on Sunday evening. Can we eat together tomorrow?",
    ["own_feeling", "request", "understanding"],
  ],
] as const)("%s", ([text, kinds]) => {
  expect(strengths(text)).toEqual(kinds);
});

test.for([
  "You always came at ten on Fridays",
  "I need you to stop it",
  "I'm sorry you feel that way",
  "Thanks for nothing",
  "Can you just stop",
  "I know you hate me",
  "You never listen",
])("nothing well said in: %s", (text) => {
  expect(strengths(text)).toEqual([]);
});
