import { decideLimit } from "@counterpoint/talk";
import { describe, expect, test } from "vitest";
import { day } from "../testing/bench.tsx";
import { english } from "./en.ts";

const { ground, limits, fear } = english.common;

/** Where somebody is, what opens their things, whom they see, what they wear, and what they spend. */
const ASKS_FOR =
  /\b(where you|location|passwords?|passcode|unlock|your phone|messages|friends?|contacts?|famil(y|ies)|colleagues?|exes|clothes|wear\w*|dress\w*|make-?up|money|spend\w*|pay|salary|account)\b/i;

describe("ways to begin a limit", () => {
  test.each(limits.examples)("safety:S21 “$text” says what I will do, and asks the other for nothing", (example) => {
    expect(example.text).toMatch(/\bI\b/);
    expect(example.will).toMatch(/^I will /);
    for (const text of [example.text, example.will]) {
      expect(text).not.toMatch(ASKS_FOR);
      expect(text).not.toMatch(/\b(you|your|he|she|they)\b/i);
    }
  });

  test("fit into a limit, and there is one for each thing that it may be about", () => {
    for (const [at, example] of limits.examples.entries()) {
      const said = { type: "say", name: String(at).padStart(22, "n"), date: day("2026-11-26"), ...example } as const;
      expect(decideLimit([], said).ok).toBe(true);
    }
    const about = limits.examples.map((example) => example.about);
    expect(about.toSorted()).toEqual(Object.keys(limits.abouts).toSorted());
  });
});

test("safety:S20 beside limits it says that time alone needs no reason, and nothing asks for one", () => {
  expect(limits.alone).toMatch(/^Time alone needs no reason/);
  const asked = [limits.about, limits.text, limits.will, limits.say, ...Object.values(limits.refused)];
  expect(asked.filter((text) => /\b(why|reason|because|explain|how long|until when|back)\b/i.test(text))).toEqual([]);
});

test("whoever is afraid is told that nothing need be said, and where Help is", () => {
  expect(fear).toMatch(/need not say it here, or anywhere.*Help/);
});

describe("safety:S6 words around marks", () => {
  test("safety:S6 there are three chips, and none of them says no", () => {
    expect([ground.mark.none, ground.mark.open, ground.mark.keen]).toEqual(["No mark", "Open", "Keen"]);
  });

  test("safety:S6 what is said after putting in and taking back knows nothing of what was there before", () => {
    expect(ground.takeBack.done).toMatch(/^If there were/);
    expect(ground.takeBack.text).toMatch(/, if you did,/);
  });
});
