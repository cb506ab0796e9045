/**
 * `npm run wording-score`: how well the engine reads our own sets, and apart from them the set that no rule was made for.
 * `npm run wording-score -- FILE.jsonl …` reads others. `--classes` adds each class, `--why` what was read wrongly (not of
 * that set: whoever has read it would make rules for it), `--write` puts the figures into docs/wording.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { DOCUMENT, PART_NAMES, writtenInto } from "./document.ts";
import { figuresOf, type Read } from "./figures.ts";
import { freshFile, ownFiles, readSet } from "./sets.ts";
import { classTableOf, tableOf } from "./table.ts";
import { whyNot } from "./why.ts";

const given = process.argv.slice(2);
const files = given.filter((word) => !word.startsWith("--"));

if (given.includes("--write")) writeFileSync(DOCUMENT, writtenInto(readFileSync(DOCUMENT, "utf8"), PART_NAMES));
else if (files.length > 0) for (const file of files) print(file, readSet([file]), given);
else {
  print("own sets", readSet(ownFiles()), given);
  print(
    "the fresh set",
    readSet([freshFile]),
    given.filter((option) => option !== "--why"),
  );
}

function print(name: string, reads: readonly Read[], options: readonly string[]): void {
  const figures = figuresOf(reads);
  console.log(tableOf(name, figures).join("\n"));
  if (options.includes("--classes")) console.log(`\n${classTableOf(figures).join("\n")}`);
  if (options.includes("--why")) console.log(`\n${reads.flatMap((read) => whyNot(read) ?? []).join("\n")}`);
  console.log("");
}
