import { describe, expect, test } from "vitest";
import { english } from "../english.ts";
import { checkLibrary, countLibrary } from "../library.ts";
import type { Card, Library, Step } from "../types.ts";
import { check } from "./check.ts";
import type { Rule } from "./finding.ts";

const [firstStep, ...otherSteps] = english.tonight.entries;
const [firstCard, ...otherCards] = english.cards.entries;
if (firstStep === undefined || firstCard === undefined) throw new Error("the packs are empty");

const withStep = (change: Partial<Step>): Library => ({
  ...english,
  tonight: { lang: "en", entries: [{ ...firstStep, ...change }, ...otherSteps] },
});

const withCard = (change: Partial<Card>): Library => ({
  ...english,
  cards: { lang: "en", entries: [{ ...firstCard, ...change }, ...otherCards] },
});

const rulesOf = (library: Library): readonly Rule[] => [...new Set(check(library).map(({ rule }) => rule))];

describe("the English library", () => {
  test("has nothing to find", () => {
    expect(checkLibrary()).toEqual([]);
  });

  test("has what the first minute needs", () => {
    expect(countLibrary()).toMatchObject({ needs: 14, cards: 12, sentences: 16 });
    expect(english.tonight.entries.length).toBeGreaterThanOrEqual(24);
  });

  test("safety:S26 every number and list of help lines names a source and the day it was checked", () => {
    for (const entry of english.help.entries) {
      if (entry.kind === "section") continue;
      expect(entry.sources.length, entry.id).toBeGreaterThan(0);
      for (const source of entry.sources) expect(source.checked).toMatch(/^2026-11-2[36]$/);
    }
  });

  test("safety:S26 the help page tells that calls leave records and what quick exit cannot do", () => {
    const text = english.help.entries.flatMap((entry) => (entry.kind === "section" ? entry.paragraphs : [])).join(" ");
    expect(text).toMatch(/on the bill/);
    expect(text).toMatch(/cannot clear the browser’s history/);
    expect(text).toMatch(/library or a trusted friend’s phone is safer/);
  });
});

describe("planted faults", () => {
  const texts: readonly (readonly [Rule, string])[] = [
    ["exclamation", "Sit down for a moment!"],
    ["banned-word", "Have a healthy talk tonight."],
    ["banned-word", "You should sit down."],
    ["banned-word", "You have to sit down."],
    ["banned-word", "Leave your toxic friends."],
    ["surveillance", "Share your location with each other."],
    ["surveillance", "Tell each other one password."],
    ["surveillance", "Each confess one thing."],
    ["markup", "Sit <b>down</b> now."],
    ["markup", "Look at ![a picture](here)."],
    ["markup", "Look at https://example.org first."],
    ["markup", "Sit **down** now."],
    ["length", "x"],
    ["length", "Sit down. ".repeat(30)],
    [
      "reading-ease",
      "Sit down with the one you live with and say to them what you would say if you had all the time in the world and more.",
    ],
    [
      "reading-ease",
      "Consider articulating individual vulnerabilities. Facilitate reciprocal communication regarding emotional availability, differentiation and interdependence. Subsequently reconsider preliminary interpretations together.",
    ],
  ];

  test.each(texts)("%s in “%s”", (rule, text) => {
    expect(rulesOf(withStep({ text }))).toContain(rule);
  });

  test("“nothing has to” is no pressure", () => {
    expect(rulesOf(withStep({ text: "Sit down. Nothing has to be said." }))).toEqual([]);
  });

  test("an id twice, also in another pack", () => {
    expect(rulesOf(withStep({ id: "card-signs" }))).toEqual(["unique-id"]);
  });

  test("an id out of form, a version of 0, a field that nobody knows", () => {
    expect(rulesOf(withStep({ id: "Not An Id" }))).toEqual(["schema"]);
    expect(rulesOf(withStep({ version: 0 }))).toEqual(["schema"]);
    const odd: Card & { readonly image: string } = { ...firstCard, image: "a picture" };
    expect(rulesOf(withCard(odd))).toEqual(["schema"]);
  });

  test("a step or a card that prompts for N7", () => {
    expect(rulesOf(withStep({ needs: [...firstStep.needs, "N7"] }))).toEqual(["schema"]);
    expect(rulesOf(withCard({ needs: [...firstCard.needs, "N7"] }))).toEqual(["schema"]);
  });

  test("a need without a step", () => {
    const entries = english.tonight.entries.filter((step) => !step.needs.includes("N8"));
    expect(rulesOf({ ...english, tonight: { lang: "en", entries } })).toEqual(["coverage"]);
  });

  test("a choice without a strength, two sliders without a sentence, a kind of intimacy without a card", () => {
    const strengths = english.strengths.entries.filter(({ id }) => id !== "strength-ec");
    expect(rulesOf({ ...english, strengths: { lang: "en", entries: strengths } })).toEqual(["coverage"]);
    const sentences = english.sentences.entries.slice(1);
    expect(rulesOf({ ...english, sentences: { lang: "en", entries: sentences } })).toEqual(["coverage"]);
    const cards = english.cards.entries.filter((card) => !card.kinds.includes("K2"));
    expect(rulesOf({ ...english, cards: { lang: "en", entries: cards } })).toEqual(["coverage"]);
  });

  test("a help line without a source", () => {
    const entries = english.help.entries.map((entry) => (entry.kind === "number" ? { ...entry, sources: [] } : entry));
    expect(rulesOf({ ...english, help: { lang: "en", entries } })).toEqual(["length"]);
  });
});
