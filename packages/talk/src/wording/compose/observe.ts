import type { WordingAskId } from "@counterpoint/library";
import type { Normal } from "../normalise.ts";
import type { Span } from "../reading.ts";
import { type Verb, verbOfBase, verbOfIng, verbOfPast } from "./verbs.ts";

/** What a camera would have seen, as it is said after "when". */
export interface Observation {
  readonly text: string;
  readonly ask: WordingAskId;
}

/** One way of saying what somebody did; `form` is how its verb is told. */
interface Telling {
  readonly pattern: RegExp;
  readonly verbIn: (word: string) => Verb | undefined;
  readonly say: (verb: Verb, rest: string) => string;
}

const EVER = "(?:(?:ever|even|once|just|really|actually|still|seem to|bother to|want to|have to|once) ){0,3}";
const ALWAYS = "(?:(?:always|constantly|just|still|really|only|again|once again|literally) ){0,2}";
const REST = "([a-z]+)((?: [a-z0-9'’:-]+){0,9})";

const notDone = (verb: Verb, rest: string): string => `you did not ${verb.base}${rest}`;
const done = (verb: Verb, rest: string): string => `you ${verb.past}${rest}`;

/** The surest first. */
const TELLINGS: readonly Telling[] = [
  { pattern: telling(`you ${ALWAYS}(?:have |had )?${REST}`), verbIn: verbOfPast, say: done },
  { pattern: telling(`you (?:should|could|might)(?:'ve| have) ${ALWAYS}${REST}`), verbIn: verbOfPast, say: notDone },
  { pattern: telling(`you shouldn't have ${ALWAYS}${REST}`), verbIn: verbOfPast, say: done },
  {
    pattern: telling(`you(?:(?:'ve| have) not|(?:'ve| have)? (?:really |still )?never) ${EVER}${REST}`),
    verbIn: verbOfPast,
    say: notDone,
  },
  { pattern: telling(`you (?:haven't|have not|hadn't) ${EVER}${REST}`), verbIn: verbOfPast, say: notDone },
  {
    pattern: telling(
      `you (?:just |really |still )?(?:never|rarely|hardly ever|don't|do not|didn't|did not|won't|can't|couldn't) ${EVER}${REST}`,
    ),
    verbIn: verbOfBase,
    say: notDone,
  },
  {
    pattern: telling(`(?:don't|can't|couldn't|won't|didn't|do|can|could|will) you (?:never|not|${EVER}) ?${REST}`),
    verbIn: verbOfBase,
    say: notDone,
  },
  {
    pattern: telling(`you (?:keep|kept|keep on|are|'re|were|'re always|are always|are constantly) ${ALWAYS}${REST}`),
    verbIn: verbOfIng,
    say: done,
  },
  { pattern: telling(`you're ${ALWAYS}${REST}`), verbIn: verbOfIng, say: done },
  { pattern: telling(`(?:do|must|did) you (?:have to |always )${REST}`), verbIn: verbOfBase, say: done },
  { pattern: telling(`you ${ALWAYS}${REST}`), verbIn: verbOfBase, say: done },
];

/** What may follow "you were": to be late can be seen, to be lazy cannot. */
const BEING =
  /\byou(?:'re| are| were) (?:(?:always|constantly|so|an hour|very|again|never) ){0,2}(late|on (?:your|the) phone|asleep|at work|away all [a-z]+|out all [a-z]+|out until [a-z0-9]+)\b/g;

function telling(source: string): RegExp {
  return new RegExp(`\\b${source}`, "g");
}

/** An order, or what somebody has to do: of it only what can be asked for instead. */
const ORDERS =
  /(?:(?:^|[.!?;,] )(?:just |please |stop |quit |you better )?|\b(?:need|have|got|supposed|ought) to |\byou should )([a-z]+)(?=((?: [a-z0-9'’:-]+){0,3}))/g;

/** What can be asked for in the place of what was demanded. */
export function askInstead({ text }: Normal): WordingAskId | undefined {
  for (const [, word = "", rest = ""] of text.matchAll(ORDERS)) {
    const verb = verbOfBase(word) ?? verbOfIng(word);
    if (verb !== undefined && verb.needs?.test(rest) !== false) return verb.ask;
  }
  return undefined;
}

interface Seen extends Observation {
  readonly start: number;
  readonly rank: number;
}

/** The fact in what was written that stands best beside the rest: one outside the marks before one within. */
export function observe(normal: Normal, marks: readonly Span[]): Observation | undefined {
  const isMarked = ({ start }: Seen): number => {
    const at = normal.back(start, start + 1).start;
    return marks.some((mark) => mark.start <= at && at < mark.end) ? 1 : 0;
  };
  return seenIn(normal).sort(
    (one, other) => isMarked(one) - isMarked(other) || one.rank - other.rank || one.start - other.start,
  )[0];
}

function seenIn(normal: Normal): Seen[] {
  const told = TELLINGS.flatMap(({ pattern, verbIn, say }, rank) =>
    [...normal.text.matchAll(pattern)].flatMap((match): Seen[] => {
      const [whole, word = "", rest = ""] = match;
      const verb = verbIn(word);
      if (verb === undefined || verb.needs?.test(rest) === false) return [];
      const from = match.index + whole.length - rest.length;
      return [{ text: say(verb, restOf(normal, from, rest)), ask: verb.ask, start: match.index, rank }];
    }),
  );
  const was = [...normal.text.matchAll(BEING)].map((match): Seen => {
    const [, what = ""] = match;
    return { text: `you were ${what}`, ask: what.includes("phone") ? "phone" : "time", start: match.index, rank: 2 };
  });
  return [...told, ...was];
}

/** Where what was done ends, and what is made of it begins. */
const ENDS =
  /^(?:and|but|when|because|cause|so|or|if|like|as|unless|then|since|while|though|although|which|that's|it's|you|you're|you've|i|i'm|we|they|he|she|do|don't|did|would|lol|ok|okay|please|anymore|ever|always|never|every|at all|again and again)$/;

/** The words that follow, as they were written, up to where another thought begins. */
function restOf(normal: Normal, from: number, rest: string): string {
  let end = 0;
  for (const match of rest.matchAll(/ (thank you|\S+)/g)) {
    if (ENDS.test(match[1] ?? "")) break;
    end = match.index + match[0].length;
  }
  const words = rest
    .slice(0, end)
    .replace(/ (?:for|to|with|of|the|a|my|at|in|on|how|what|why|where|all the time)$/, "");
  return asWritten(normal, from, words);
}

/** Names keep their capitals; what was put right in reading stays right. */
function asWritten(normal: Normal, from: number, words: string): string {
  return words.replace(/\S+/g, (word: string, offset: number) => {
    const { start, end } = normal.back(from + offset, from + offset + word.length);
    const original = normal.original.slice(start, end);
    if (/^i\b/.test(word)) return `I${word.slice(1)}`;
    const isShouted = original === original.toUpperCase();
    return original.toLowerCase() === word && !isShouted ? original : word;
  });
}
