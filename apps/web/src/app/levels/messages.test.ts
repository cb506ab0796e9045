import { describe, expect, test } from "vitest";
import { parseAnswer, parseRequest } from "./messages.ts";

const lines = { close: 60, self: null, movedOn: "2026-11-01" };
const question = {
  days: [{ date: "2026-11-23", close: 71, self: null }],
  today: "2026-11-24",
  lines,
  rhythm: "daily",
};
const level = { mean: 61.2, sd: 5, q10: 55.1, q90: 67.9, above: 0.6 };
const reading = {
  rhythm: "daily",
  windowDays: 28,
  lines,
  levels: { close: { kind: "level", n: 22, level }, self: { kind: "too-few", n: 3, needed: 14 } },
  map: { kind: "too-few", n: 3, needed: 18 },
  weeks: { close: [{ monday: "2026-11-23", n: 1, mean: 71, band: null }], self: [] },
};

describe("a question to the worker", () => {
  test("arrives as it was sent", () => {
    expect(parseRequest({ id: 1, question })).toEqual({ id: 1, question });
  });

  test.each([
    ["nothing", null],
    ["a day that is none", { id: 1, question: { ...question, today: "2026-02-30" } }],
    [
      "a value beyond the line",
      { id: 1, question: { ...question, days: [{ date: "2026-11-23", close: 101, self: 1 }] } },
    ],
    ["a rhythm that is none", { id: 1, question: { ...question, rhythm: "hourly" } }],
    ["no id", { question }],
  ])("with %s is refused", (_, data) => {
    expect(parseRequest(data)).toBeNull();
  });

  test("carries no word that a person wrote", () => {
    const days = [{ date: "2026-11-23", close: 71, self: null, note: "only mine", tags: ["hard"] }];
    expect(JSON.stringify(parseRequest({ id: 1, question: { ...question, days } }))).not.toMatch(/only mine|hard/);
  });
});

describe("an answer of the worker", () => {
  test("arrives as it was sent", () => {
    expect(parseAnswer({ id: 7, reading })).toEqual({ id: 7, reading });
  });

  test("may say that nothing could be worked out", () => {
    expect(parseAnswer({ id: 7, reading: null })).toEqual({ id: 7, reading: null });
  });

  test.each([
    ["not a number", { ...level, q10: Number.NaN }],
    ["infinite", { ...level, sd: Number.POSITIVE_INFINITY }],
    ["a chance above one", { ...level, above: 1.2 }],
  ])("with a level that is %s is refused, not drawn", (_, broken) => {
    const levels = { ...reading.levels, close: { kind: "level", n: 22, level: broken } };
    expect(parseAnswer({ id: 7, reading: { ...reading, levels } })).toBeNull();
  });

  test("with a zone that nobody knows is refused", () => {
    const map = { kind: "placed", close: level, self: level, zone: "fused", restarted: false };
    expect(parseAnswer({ id: 7, reading: { ...reading, map } })).toBeNull();
  });
});
