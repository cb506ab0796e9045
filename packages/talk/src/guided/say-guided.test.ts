import { guided } from "@counterpoint/library";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWording } from "../wording/read.ts";
import { sayGuided, type Written } from "./say-guided.ts";

const form = (id: string) => {
  const found = guided.entries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no form ${id}`);
  return found;
};

const TIME = { long: "an hour", when: "tonight", back: "at nine", together: "have tea with you" };

describe("what the fields come to", () => {
  test("mission:W2 safety:S20 time alone is asked for as care, with a reason only where somebody wants to give one", () => {
    expect(sayGuided(form("time"), TIME)).toEqual({
      text: "I would like an hour to myself tonight. I will be back at nine, and then I would like to have tea with you. Would that work for you? Another time is fine too.",
      missing: [],
    });
    expect(sayGuided(form("time"), { ...TIME, why: "I want to write." }).text).toContain(
      "tonight. I want to write. I will be back",
    );
  });

  test("what is needed and not there stands in brackets, and is named", () => {
    const said = sayGuided(form("time"), { long: "an hour" });
    expect(said.text).toMatch(/^I would like an hour to myself \[when\]\./);
    expect(said.missing).toEqual(["when", "back", "together"]);
  });

  test("mission:W4 understanding comes before one's own view", () => {
    const said = sayGuided(form("differently"), {
      theirs: "Sundays matter to you",
      mine: "I need the morning",
      ask: "What did I miss?",
    });
    expect(said).toEqual({
      text: "I understand that Sundays matter to you. I see it differently: I need the morning. What did I miss?",
      missing: [],
    });
  });

  test("a word that stands there already is not said twice", () => {
    expect(sayGuided(form("time"), { ...TIME, together: "To hold hands", back: "back at nine" }).text).toContain(
      "I will be back at nine, and then I would like to hold hands.",
    );
    expect(sayGuided(form("tell"), { with: "Withers" }).text).toBe("I am going with Withers.");
  });

  test("mission:J2 safety:S21 of what one chooses to tell, anything may be left out, also all of it", () => {
    expect(sayGuided(form("tell"), { back: "by ten" })).toEqual({
      text: "I think I will be back by ten.",
      missing: [],
    });
    expect(sayGuided(form("tell"), {})).toEqual({ text: "", missing: [] });
  });
});

describe("every form", () => {
  const fill = (id: string, at: number): Written =>
    Object.fromEntries(
      form(id).fields.map((field) => [field.id, field.choices[at % field.choices.length] ?? "I come home at six"]),
    );

  test.for(guided.entries.map(({ id }) => id))(
    "mission:E4 %s: with each of its choices, nothing in it may land hard",
    (id) => {
      for (let at = 0; at < 20; at++) {
        const { text, missing } = sayGuided(form(id), fill(id, at));
        const { marks, safety } = readWording(text);
        expect({ text, marks, safety, missing }).toEqual({ text, marks: [], safety: [], missing: [] });
        expect(text).not.toMatch(/[[\]{}]|\.\.|\?\.|\bundefined\b/);
      }
    },
  );

  test("each slot of a sentence is a field of its form, and each field is said", () => {
    for (const { id, fields, says } of guided.entries) {
      const slots = says.flatMap((sentence) => [...sentence.matchAll(/\{([a-z]+)\}/g)].map(([, slot]) => slot));
      expect([id, ...slots.toSorted()]).toEqual([id, ...fields.map((one) => one.id).toSorted()]);
    }
  });

  test("whatever is written: the words stand in it, and no slot is left", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...guided.entries),
        fc.array(fc.string({ maxLength: 30 }), { minLength: 6, maxLength: 6 }),
        (one, texts) => {
          const written = Object.fromEntries(
            one.fields.map((field, at) => [field.id, (texts[at] ?? "").replace(/[{}]/g, "")]),
          );
          expect(sayGuided(one, written).text).not.toMatch(/\{[a-z]+\}/);
        },
      ),
    );
  });
});
