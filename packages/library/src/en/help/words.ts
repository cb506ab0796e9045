import type { HelpKind } from "../../help-country.ts";

const TITLES: Readonly<Record<HelpKind, string>> = {
  emergency: "If it is dangerous now",
  abuse: "If a partner hurts or frightens you",
  men: "For men",
  lgbtq: "For LGBTQ+ people",
  "own-behaviour": "If you worry about how you treat the other",
  crisis: "If living feels too hard",
  children: "For children and young people",
  couples: "Counselling for two",
};

/** What there is no line for, in the middle of a sentence. */
const WANTED: Readonly<Record<HelpKind, string>> = {
  emergency: "an emergency",
  abuse: "somebody who is hurt by a partner",
  men: "men",
  lgbtq: "LGBTQ+ people",
  "own-behaviour": "somebody who worries about how they treat the other",
  crisis: "somebody to whom living feels too hard",
  children: "children",
  couples: "couples who look for counselling",
};

/** What stands around the lines of a country. */
interface HelpWords {
  readonly where: string;
  readonly nowhere: string;
  readonly elsewhere: string;
  readonly kept: string;
  readonly titles: Readonly<Record<HelpKind, string>>;
  readonly missing: (country: string, kinds: readonly HelpKind[]) => string;
  readonly missingThen: string;
  readonly other: string;
  readonly sources: string;
  readonly written: (source: string, year: string) => string;
  readonly right: string;
  readonly lines: string;
  readonly back: string;
}

export const helpWords: HelpWords = {
  where: "Where are you?",
  nowhere: "Not chosen",
  elsewhere: "Another country",
  kept: "Kept nowhere, and forgotten when you leave this page.",
  titles: TITLES,
  missing: (country, kinds) =>
    `${country}: we found no line of its own that we could check for ${kinds.map((kind) => WANTED[kind]).join(", or ")}.`,
  missingThen: "A line that says it is for everybody takes your call too. The lists below have more.",
  other: "We have no line for another country that we could check. The lists below cover nearly every country.",
  sources: "Where these come from",
  written: (source, year) => `${source}, written ${year}`,
  right: "Is this right for us?",
  lines: "To the lines in Help",
  back: "Back to Help",
};
