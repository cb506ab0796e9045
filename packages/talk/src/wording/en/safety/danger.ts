import type { SafetyKind } from "../../labels.ts";
import type { SafetyRule } from "../../rule.ts";

/**
 * A pattern of what people write who are frightened or who threaten. Each line is one way of saying it. `<hit slap>` stands
 * for words that begin so; `_` for a word or two of the same sentence, `~` for some more, and `~!` for some more but none
 * that denies: "he hit me" and not "he has never hit me".
 */
export function danger({ raw }: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const source = String.raw({ raw }, ...parts)
    .trim()
    .replace(/\n\s*/g, "|")
    .replace(/<([a-z][a-z' ]*)>/g, (_, stems: string) => `\\b(${stems.replaceAll(" ", "|")})\\w*`)
    .replaceAll("~!", `((?!${DENIED})${SAME}){0,28}`)
    .replaceAll("~", `${SAME}{0,30}`)
    .replaceAll("_", `${SAME}{0,12}`)
    .replace(/\((?!\?)/g, "(?:");
  return new RegExp(`\\b(?:${source})`, "g");
}

/** The rules of one kind, by their names; `but` is what takes a find of any of them away, beside what does so for all. */
export const signs = (
  kind: SafetyKind,
  but: RegExp,
  patterns: Readonly<Record<string, RegExp>>,
): readonly SafetyRule[] =>
  Object.entries(patterns).map(([name, pattern]) => ({
    id: `${kind}.${name}`,
    kind,
    pattern,
    unless: new RegExp(`${LIGHT}|\\b(?:${but.source})`, "u"),
  }));

const SAME = "[^.!?…\\n]";
const DENIED = "n't|\\b(never|not|nobody|nothing)\\b";

/** That it is long ago, told or played, that others decide who have to, or that somebody laughs. */
const LIGHT =
  "[😂🤣😅😜😝😆😉❤😍🥰😘]|\\b(?:(?:lol|lmao)(?!.{0,40}\\b(?:not|n't) (?:even |really |actually |all )?(?:joking|kidding))|rofl|ha(?:ha)+h?|hehe|jk|kidding|(?:years|ages) ago|when i was (?:a |little|small|young|\\d|\\w{3,6}teen\\b|ten\\b|eleven|twelve|twenty|in (?:school|college))|as a (?:kid|child|teen\\w*)|in my (?:teens|twenties)|at uni|before (?:i|we) met|ex used to|films?|movies?|series|episodes?|chapter|villain|podcast|song|documentary|netflix|(?:the|a|this) (?:game|book|show|play|story|news|dream)|football|rugby|rounders|tennis|basketball|hockey|squash|dodgeball|netball|boxing|karate|judo|wrestl\\w+|match|mario|scrabble|darts|chess|(?:at|playing|play|played|of) cards|training|by (?:accident|mistake)|(?:dad|mam|mum|mom|parents) used to|accidentally|physio\\w*)\\b|^my (?:sister|friend|mate|colleague|cousin|neighbou?r|client)\\b|^(?:the|a|this) (?:woman|man|guy|lady|couple|neighbou?rs?) (?:in (?:the|our)|next|upstairs|downstairs)\\b";

const KIN =
  "(husband|hubby|bloke|fella|missus|spouse|other half|wife|boyfriend|girlfriend|bf|gf|partner|fianc[eé]e?|ex)\\b";

/** Somebody close, as one writes of them … */
export const HE: string = `(he|she|they|(man|guy|woman) i (married|love|live with)|${KIN}|(step-?)?(dad|mam|mum|mom))\\b`;
/** … or to them. */
export const WHO: string = `(you|${HE})\\b`;
export const HIM: string = "(you|him|her|them)\\b";
export const HIS: string = "(your|his|her|their)";
export const MY_LOVE: string = `my ${KIN}`;
export const KID: string =
  "((the|my|our|your|his|her|their) )?(little )?(kids?|child(ren)?|sons?|daughters?|toddler|twins|(?<=(the|my|our|your|his|her|little) )(baby|boys?|girls?|ones?))\\b";
