import fc from "fast-check";
import { expect, test } from "vitest";
import { windowsOf } from "../clauses.ts";
import { factsOf } from "../facts.ts";
import type { Found, Guard } from "../found.ts";
import type { Label } from "../labels.ts";
import { normalise } from "../normalise.ts";

/** Stands for what a rule found, in a frame: `I'm not saying ▢.` */
const HOLE = "▢";

/** The find that is `words` of `frame`, as if a rule for `label` had found them. */
export function foundIn(frame: string, words: string, label: Label = "criticism"): Found {
  const [before = ""] = frame.split(HOLE);
  const normal = normalise(frame.replace(HOLE, words));
  const start = normalise(`${before}${HOLE}`).text.indexOf(HOLE);
  const end = start + normalise(words).text.length;
  const windows = windowsOf(normal.text);
  const holds = (kind: "sentence" | "clause") =>
    windows.find((it) => it.kind === kind && it.start <= start && start < it.end);
  const sentence = holds("sentence");
  if (sentence === undefined) throw new Error(`Nothing is said in "${frame}".`);
  return {
    rule: { id: `${label}.test`, label, weight: 5, pattern: /./g },
    start,
    end,
    normal,
    facts: factsOf(normal.text),
    sentence,
    clause: holds("clause") ?? sentence,
  };
}

interface Framed {
  readonly frames: readonly string[];
  readonly words: readonly string[];
  readonly labels?: readonly Label[];
}

/** Small talk before and behind, which is to change nothing. */
const ASIDE = fc.constantFrom("", "I saw Sam at the market. ", "Morning! ", "ok 🌧️ ", "I got your note\n");

function each(
  { frames, words, labels = ["criticism"] }: Framed,
  holds: (frame: string, words: string, label: Label) => void,
): void {
  const any = fc.tuple(fc.constantFrom(...frames), fc.constantFrom(...words), fc.constantFrom(...labels), ASIDE, ASIDE);
  fc.assert(
    fc.property(any, ([frame, said, label, before, behind]) => {
      const end = /[.?!…\n]\s*$|\p{Extended_Pictographic}\S*$/u.test(frame) ? " " : ". ";
      holds(`${before}${frame}${end}${behind}`, said, label);
    }),
    { numRuns: 300 },
  );
}

/** What a guard takes away and what it leaves, in any frame with any words. */
export function guards(guard: Guard, cases: { readonly takes: Framed; readonly leaves: Framed }): void {
  test("takes away what is not meant", () => {
    each(cases.takes, (frame, words, label) => {
      expect(guard(foundIn(frame, words, label)), `${frame} | ${words}`).toBe(true);
    });
  });

  test("leaves what is", () => {
    each(cases.leaves, (frame, words, label) => {
      expect(guard(foundIn(frame, words, label)), `${frame} | ${words}`).toBe(false);
    });
  });
}

/** What people who hurt say whole. */
export const HURTS: readonly string[] = [
  "you never listen",
  "you're so selfish",
  "you don't care about me",
  "you ruin everything",
  "it's all your fault",
];
