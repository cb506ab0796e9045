/** How long a message of 120 words takes to read, how that grows with its length, and how much code reads it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Chance, seededChance } from "@counterpoint/kernel";
import { readWording } from "@counterpoint/talk";
import { engineSize } from "../scripts/wording/engine-size.ts";
import { readSamples } from "../scripts/wording/sample.ts";
import { best, quantile, timed } from "./support/measure.ts";
import type { Bench } from "./support/row.ts";
import { printIfRunAlone } from "./support/table.ts";

const PHRASINGS = path.resolve(import.meta.dirname, "../packages/talk/phrasings");
const WORDS = 120;
const MESSAGES = 150;
const RUNS = 15;
const SEED = 20_261_126;

/** What no person writes, and what a pattern that looks too far would stumble over. */
const ROWS = ["you never ", "a", '"', ", ", "no no ", "if you don't ", "i'm not saying that ", "😂", "' x", "so very "];
const SHORT = 2000;

export const wording: Bench = async () => {
  const messages = messagesOf(WORDS, seededChance(SEED));
  // Who types has it read many times over: patterns are made into code in the first few, and those are not counted.
  for (const message of messages) readWording(message);
  const times = messages.map((message) => best(Array.from({ length: RUNS }, () => timed(() => readWording(message)))));
  return [
    {
      what: `a message of ${WORDS} words read, 95 of 100 within`,
      figure: quantile(times, 0.95),
      unit: "ms",
      reach: 5,
      aim: 2,
    },
    { what: `a message of ${WORDS} words read, the middle one`, figure: quantile(times, 0.5), unit: "ms" },
    {
      what: "ten times the length read, the worst of ten strange texts",
      figure: Math.max(...ROWS.map(growth)),
      unit: "×",
      reach: 25,
    },
    {
      what: "JavaScript of the reader with all its rules, gzip",
      figure: (await engineSize()) / 1000,
      unit: "kB",
      reach: 75,
      aim: 25,
    },
  ];
};

/** Of our own sets, sentence by sentence, cut where there are enough words. A signal of danger would end the reading early. */
function messagesOf(words: number, chance: Chance): readonly string[] {
  const texts = readdirSync(PHRASINGS)
    .filter((file) => !file.startsWith("safety-") && file !== "fresh.jsonl")
    .flatMap((file) => readSamples(readFileSync(path.join(PHRASINGS, file), "utf8")))
    .map(({ text }) => text);
  return Array.from({ length: MESSAGES }, () => {
    const all: string[] = [];
    while (all.length < words) all.push(...(texts[chance.below(texts.length)] ?? "").split(" "));
    return all.slice(0, words).join(" ");
  }).filter((text) => readWording(text).safety.length === 0);
}

function growth(row: string): number {
  const [short, long] = [SHORT, 10 * SHORT].map((length) => row.repeat(Math.ceil(length / row.length)));
  const time = (text = "") => best(Array.from({ length: RUNS }, () => timed(() => readWording(text))));
  return time(long) / Math.max(time(short), 0.05);
}

await printIfRunAlone(import.meta.filename, wording);
