import { describe, expect, test } from "vitest";
import { gradeOf } from "../../lint/reading.ts";
import { bannedIn } from "../../lint/words.ts";
import { safetyCardsFor } from "./safety-cards.ts";

const ids = (...kinds: Parameters<typeof safetyCardsFor>[0]): readonly string[] =>
  safetyCardsFor(kinds).map(({ id }) => id);

describe("what is said in the place of advice on wording", () => {
  test("safety:S19 who threatens or controls is asked not to send it, and hears of people for those who worry about themselves", () => {
    for (const kind of ["threat_by_writer", "coercion_by_writer"] as const) {
      const [card] = safetyCardsFor([kind]);
      expect(card?.title).toMatch(/don’t send/);
      expect(card?.texts.join(" ")).toMatch(/not worded anew.*worry about what you say or do/);
    }
  });

  test("each card once, a life before all else", () => {
    expect(ids("physical", "fear")).toEqual(["harmed"]);
    expect(ids("threat_by_writer", "self_harm", "fear")).toEqual(["self", "harmed", "writer"]);
    expect(ids()).toEqual([]);
  });

  test("in plain words, and never as if it were sure", () => {
    for (const card of safetyCardsFor(["fear", "self_harm", "threat_by_writer"])) {
      const prose = card.texts.join(" ");
      expect(gradeOf(card.texts)).toBeLessThanOrEqual(7);
      expect(bannedIn(prose)).toEqual([]);
      expect(prose).toMatch(/sounds as if|can make/);
      expect(prose).not.toContain("!");
    }
  });
});
