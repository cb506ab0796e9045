import type { MissionId, NeedId } from "@counterpoint/kernel";

/** Every text has a name and a version; a record that quotes it keeps `id@version` and the words that were shown. */
export interface Entry {
  readonly id: string;
  /** Goes up by one whenever the words change. */
  readonly version: number;
}

export interface Pack<E extends Entry> {
  readonly lang: "en";
  readonly entries: readonly E[];
}

export type NeedFamily = "emotional" | "connection" | "autonomy";

/** Kinds of intimacy, by their ids in the source material. */
export type IntimacyId = "K1" | "K2" | "K3" | "K4" | "K5" | "K6";

export interface Need extends Entry {
  readonly id: NeedId;
  readonly family: NeedFamily;
  /** For a chip: two to four words. */
  readonly name: string;
  readonly meaning: string;
}

/** What can be said of the three needs somebody picked: either of the families among them or of one of them. */
export interface Strength extends Entry {
  readonly of: { readonly families: readonly NeedFamily[] } | { readonly need: NeedId };
  readonly text: string;
}

/** Thirds of a slider from 0 to 100, or not answered. */
export type Third = "low" | "middle" | "high" | "none";

export interface Sentence extends Entry {
  readonly close: Third;
  readonly self: Third;
  readonly text: string;
}

/** A small thing for tonight: ten minutes, no phone. */
export interface Step extends Entry {
  readonly with: "alone" | "together";
  /** What it turns to. Rest, own things and friends ask nothing of the partner. */
  readonly towards: "rest" | "own" | "friends" | "partner";
  readonly needs: readonly NeedId[];
  /** For a margin or a list. */
  readonly title: string;
  readonly text: string;
}

/** A ten-minute conversation for two. */
export interface Card extends Entry {
  readonly needs: readonly NeedId[];
  readonly kinds: readonly IntimacyId[];
  readonly title: string;
  /** How to begin. */
  readonly begin: string;
  /** For the one who speaks first. */
  readonly question: string;
  /** For the other half. */
  readonly second: string;
  /** Either may pass. */
  readonly pass: string;
  /** How to stop. */
  readonly stop: string;
}

/** How far a question goes: 1 is easy to tell anybody, 3 is told to few. */
export type Depth = 1 | 2 | 3;

/** A question that both answer, each sealed from the other until both have. */
export interface Question extends Entry {
  /** Never N7: nobody is asked about it. */
  readonly needs: readonly NeedId[];
  readonly kinds: readonly IntimacyId[];
  readonly depth: Depth;
  readonly text: string;
}

/** Lists on which two people look for what both would like. */
export type CommonListId = "activities" | "rituals" | "wishes" | "subjects";

export interface CommonItem extends Entry {
  /** What of the source material it is an example of. */
  readonly of: MissionId;
  readonly title: string;
  /** In one line. */
  readonly meaning: string;
}

/** The kinds of record that two people share, by name. */
export type SharedKindName =
  | "answer"
  | "ask"
  | "commonItem"
  | "device"
  | "limit"
  | "matchRound"
  | "pair"
  | "person"
  | "reply"
  | "shown"
  | "telling"
  | "thanks";

/** How a kind of record is called to the person who shares it. */
export interface SharedName extends Entry {
  readonly kind: SharedKindName;
  readonly name: string;
  readonly meaning: string;
}

/** What somebody learns of two people beside what they have written to each other. */
export interface Learned extends Entry {
  /** The other of the two, or whoever runs the copy that both use. */
  readonly by: "partner" | "host";
  /** With which words the line of docs/security.md begins that says it. */
  readonly of: string;
  readonly text: string;
}

/** The daily questions and the words at the ends of their sliders; tags are taps. */
export interface Item extends Entry {
  readonly question: string;
  readonly low: string;
  readonly high: string;
  /** Only where the middle means something of its own. */
  readonly middle: string | null;
}

export interface Tag extends Entry {
  readonly label: string;
}

/** Where a fact of the help page comes from: a page as plain text, and the day it was looked up. */
export interface Source {
  readonly title: string;
  readonly address: string;
  readonly checked: string;
}

interface HelpFact extends Entry {
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface HelpSection extends Entry {
  readonly kind: "section";
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sources: readonly Source[];
}

export interface HelpNumber extends HelpFact {
  readonly kind: "number";
  readonly number: string;
  readonly where: string;
}

export interface HelpDirectory extends HelpFact {
  readonly kind: "directory";
  readonly name: string;
  readonly address: string;
}

export type HelpEntry = HelpSection | HelpNumber | HelpDirectory;

/** One way to reach the app in a way that gives the browser its cryptography. */
export interface Recipe extends Entry {
  readonly title: string;
  readonly when: string;
  readonly steps: readonly RecipeStep[];
}

export interface RecipeStep {
  readonly text: string;
  /** To be typed exactly, with the named parts replaced. */
  readonly command: string | null;
}

export type CoupleId = "leah-and-marcus" | "erica-and-jonas";
export type InventedId = "leah" | "marcus" | "erica" | "jonas";

/** A line of a made-up book: the week it belongs to, from 0, and the weekday, 1 for Monday to 7 for Sunday. */
export interface InventedNote {
  readonly week: number;
  readonly weekday: number;
  readonly text: string;
}

export interface Invented {
  readonly id: InventedId;
  readonly name: string;
  readonly who: string;
  /** What can be seen in this person's book. */
  readonly look: readonly string[];
  /** In this person's own voice, in the order of the weeks. */
  readonly notes: readonly InventedNote[];
}

/** Two people who do not exist, for those who look around. */
export interface Couple extends Entry {
  readonly id: CoupleId;
  readonly title: string;
  readonly text: string;
  readonly people: readonly [Invented, Invented];
}

export interface Library extends Readonly<Record<CommonListId, Pack<CommonItem>>> {
  readonly needs: Pack<Need>;
  readonly strengths: Pack<Strength>;
  readonly sentences: Pack<Sentence>;
  readonly tonight: Pack<Step>;
  readonly cards: Pack<Card>;
  readonly items: Pack<Item>;
  readonly tags: Pack<Tag>;
  readonly help: Pack<HelpEntry>;
  readonly https: Pack<Recipe>;
  readonly couples: Pack<Couple>;
  readonly questions: Pack<Question>;
  readonly shared: Pack<SharedName>;
  readonly learned: Pack<Learned>;
}
