/**
 * `npm run wording-score`: how well the engine reads our own sets, and apart from them the set that no rule was made for.
 * `npm run wording-score -- FILE.jsonl …` reads others. `--classes` adds each class, `--why` what was read wrongly (not of
 * that set: whoever has read it would make rules for it).
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWording } from "@counterpoint/talk";
import { figuresOf, type Read } from "./figures.ts";
import { readSamples } from "./sample.ts";
import { classTableOf, tableOf } from "./table.ts";
import { whyNot } from "./why.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../packages/talk/phrasings");
/** Written by somebody who had seen no rule, and never looked at to make one. */
const FRESH = "fresh.jsonl";
const FRESH_NAME = "the fresh set";

const given = process.argv.slice(2);
const files = given.filter((word) => !word.startsWith("--"));
const sets = files.length > 0 ? files.map((file) => ({ name: file, files: [file] })) : ownSets();

for (const { name, files: of } of sets) {
  const reads = of
    .flatMap((file) => readSamples(readFileSync(file, "utf8")))
    .map((sample): Read => ({ sample, reading: readWording(sample.text) }));
  const figures = figuresOf(reads);
  console.log(tableOf(name, figures).join("\n"));
  if (given.includes("--classes")) console.log(`\n${classTableOf(figures).join("\n")}`);
  if (given.includes("--why") && name !== FRESH_NAME)
    console.log(`\n${reads.flatMap((read) => whyNot(read) ?? []).join("\n")}`);
  console.log("");
}

function ownSets() {
  const all = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl"))
    .sort();
  const inFolder = (chosen: readonly string[]) => chosen.map((file) => path.join(FOLDER, file));
  return [
    { name: "own sets", files: inFolder(all.filter((file) => file !== FRESH)) },
    { name: FRESH_NAME, files: inFolder(all.filter((file) => file === FRESH)) },
  ].filter(({ files: of }) => of.length > 0);
}
