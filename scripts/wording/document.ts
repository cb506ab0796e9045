import path from "node:path";
import { seededChance } from "@counterpoint/kernel";
import { wordingPhrases } from "@counterpoint/library";
import { compose, textOf } from "@counterpoint/talk";
import { figuresOf, isHurtful, type Read } from "./figures.ts";
import { freshFile, ownFiles, readSet } from "./sets.ts";
import { classTableOf, tableOf } from "./table.ts";

export const DOCUMENT: string = path.resolve(import.meta.dirname, "../../docs/wording.md");

const SEED = 20_261_126;
const EXAMPLES = 10;
const PLACES = /(<!-- (fresh|own|examples) -->\n)[\s\S]*?(\n<!-- end of \2 -->)/g;

const PARTS = {
  fresh: () => tableOf("the fresh set", figuresOf(readSet([freshFile]))),
  own: () => {
    const figures = figuresOf(readSet(ownFiles()));
    return [...tableOf("own sets", figures), "", "Each class, in our own sets:", "", ...classTableOf(figures)];
  },
  examples: () => drawn(readSet([freshFile]).filter(isHurtful)).flatMap(exampleOf),
} as const;

export type PartName = keyof typeof PARTS;

export const PART_NAMES: readonly PartName[] = ["fresh", "own", "examples"];

/** The document with figures and examples as they are now, in the places that are asked for. */
export const writtenInto = (document: string, names: readonly PartName[]): string =>
  document.replaceAll(PLACES, (place, begin: string, name: PartName, end: string) =>
    names.includes(name) ? [begin, "\n", PARTS[name]().join("\n"), "\n", end].join("") : place,
  );

/** Ten that nobody chose: the same ten for as long as the set is the same. */
function drawn(reads: readonly Read[]): readonly Read[] {
  const chance = seededChance(SEED);
  const left = [...reads];
  return Array.from({ length: EXAMPLES }, () => left.splice(chance.below(left.length), 1)).flat();
}

function exampleOf({ sample, reading }: Read, at: number): readonly string[] {
  const { text, labels } = sample;
  const marked = reading.marks.map(({ label, start, end }) => `“${text.slice(start, end)}” as \`${label}\``).join(", ");
  const said = labels.map((label) => `\`${label}\``).join(", ");
  const found = marked === "" ? "not marked" : `marked: ${marked}`;
  const ways = compose(text, reading, wordingPhrases).map((way) => `   - ${way.kind}: ${textOf(way)}`);
  const head = `${at + 1}. “${text.replaceAll("\n", " ")}” (${said}): ${found}`;
  if (reading.safety.length > 0) return [`${head}; taken for a sign of danger, so nothing is proposed`];
  return [head, ...ways];
}
