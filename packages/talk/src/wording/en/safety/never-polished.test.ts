import { wordingPhrases } from "@counterpoint/library";
import { describe, expect, test } from "vitest";
import { compose } from "../../compose/compose.ts";
import { SAFETY_KINDS } from "../../labels.ts";
import { readWording } from "../../read.ts";
import { SAFETY_RULES } from "./all.ts";

/** As sure as a rule can be of them, and each with something in it that is marked where there is no danger. */
const PLAIN = {
  threat_by_writer: "You never listen. If you leave me I will hurt you.",
  coercion_by_writer: "You always lie to me, so you are not allowed to see him again.",
  threat_received: "You never listen, and you said you would kill me.",
  physical: "You always blame me and then you hit me.",
} as const;

describe("safety:S19 threat and control are never polished", () => {
  test.for(Object.entries(PLAIN))("%s: nothing is marked, praised or worded anew", ([kind, text]) => {
    const reading = readWording(text);
    expect(reading).toMatchObject({ marks: [], strengths: [] });
    expect(reading.safety).toContain(kind);
    expect(compose(text, reading, wordingPhrases)).toEqual([]);
  });

  test("the same sentence without the danger is marked, so that it is the danger that stops it", () => {
    expect(readWording("You never listen.").marks.length).toBeGreaterThan(0);
  });

  test("to put it into quotes, into another's mouth, in capitals or without apostrophes changes nothing", () => {
    const ways = [
      "“I will kill you if you leave”",
      'You said "I will kill you if you leave"',
      "I'LL KILL YOU IF YOU LEAVE",
      "ill kill you if u leave",
      "i will kill you if you leave!!!",
    ];
    expect(ways.filter((text) => readWording(text).safety.length === 0)).toEqual([]);
  });

  test("every kind has rules of its own", () => {
    expect(SAFETY_KINDS.filter((kind) => !SAFETY_RULES.some((rule) => rule.kind === kind))).toEqual([]);
  });
});
