import { MISSION_IDS, NEED_IDS } from "@counterpoint/kernel";
import * as v from "valibot";
import type {
  Card,
  CommonItem,
  Couple,
  Entry,
  HelpEntry,
  Invented,
  Item,
  Learned,
  Library,
  Need,
  Question,
  Recipe,
  Sentence,
  SharedName,
  Source,
  Step,
  Strength,
  Tag,
} from "../types.ts";

const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.minLength(2), v.maxLength(most));
const id: v.GenericSchema<string> = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(40));
const head = { id, version: v.pipe(v.number(), v.integer(), v.minValue(1)) };
const need = v.picklist(NEED_IDS);
const family = v.picklist(["emotional", "connection", "autonomy"]);
const third = v.picklist(["low", "middle", "high", "none"]);
const kind = v.picklist(["K1", "K2", "K3", "K4", "K5", "K6"]);
const title = text(48);

/** Two to four words: what fits on a chip without being cut. */
const chip = v.pipe(text(28), v.regex(/^\S+( \S+){0,3}$/));

const source: v.GenericSchema<Source> = v.strictObject({
  title: text(140),
  address: v.pipe(text(160), v.regex(/^[a-z0-9.-]+\.[a-z]+(\/\S*)?$/)),
  checked: v.pipe(v.string(), v.isoDate()),
});
const sources = v.pipe(v.array(source), v.minLength(1));

const needSchema: v.GenericSchema<Need> = v.strictObject({ ...head, id: need, family, name: chip, meaning: text(110) });

const strength: v.GenericSchema<Strength> = v.strictObject({
  ...head,
  of: v.union([
    v.strictObject({ families: v.pipe(v.array(family), v.minLength(1)) }),
    v.strictObject({ need: v.picklist(NEED_IDS.filter((one) => one !== "N7")) }),
  ]),
  text: text(150),
});

const sentence: v.GenericSchema<Sentence> = v.strictObject({ ...head, close: third, self: third, text: text(150) });

/** N7 is never prompted for, so no step and no card may carry it. */
const prompted = v.pipe(v.array(v.picklist(NEED_IDS.filter((one) => one !== "N7"))), v.minLength(1), v.maxLength(3));

const step: v.GenericSchema<Step> = v.strictObject({
  ...head,
  with: v.picklist(["alone", "together"]),
  towards: v.picklist(["rest", "own", "friends", "partner"]),
  needs: prompted,
  title,
  text: text(220),
});

const card: v.GenericSchema<Card> = v.strictObject({
  ...head,
  needs: prompted,
  kinds: v.pipe(v.array(kind), v.minLength(1), v.maxLength(2)),
  title,
  begin: text(120),
  question: text(140),
  second: text(120),
  pass: text(100),
  stop: text(130),
});

const question: v.GenericSchema<Question> = v.strictObject({
  ...head,
  needs: prompted,
  kinds: v.pipe(v.array(kind), v.minLength(1), v.maxLength(2)),
  depth: v.picklist([1, 2, 3]),
  text: v.pipe(v.string(), v.minLength(20), v.maxLength(140)),
});

const commonItem: v.GenericSchema<CommonItem> = v.strictObject({
  ...head,
  of: v.picklist(MISSION_IDS.filter((one) => one !== "N7")),
  title,
  meaning: v.pipe(v.string(), v.minLength(20), v.maxLength(110), v.regex(/^[^.]+(\. [^.]+)*\.$/)),
});

const sharedName: v.GenericSchema<SharedName> = v.strictObject({
  ...head,
  kind: v.picklist([
    "answer",
    "ask",
    "commonItem",
    "device",
    "limit",
    "matchRound",
    "pair",
    "person",
    "reply",
    "shown",
    "telling",
    "thanks",
  ]),
  name: chip,
  meaning: text(140),
});

const learned: v.GenericSchema<Learned> = v.strictObject({
  ...head,
  by: v.picklist(["partner", "host"]),
  of: text(80),
  text: v.pipe(v.string(), v.minLength(20), v.maxLength(180)),
});

const item: v.GenericSchema<Item> = v.strictObject({
  ...head,
  question: text(80),
  low: text(24),
  high: text(24),
  middle: v.nullable(text(24)),
});

const tag: v.GenericSchema<Tag> = v.strictObject({ ...head, label: text(32) });

const help: v.GenericSchema<HelpEntry> = v.variant("kind", [
  v.strictObject({
    ...head,
    kind: v.literal("section"),
    title,
    paragraphs: v.pipe(v.array(text(320)), v.minLength(1)),
    sources: v.array(source),
  }),
  v.strictObject({
    ...head,
    kind: v.literal("number"),
    number: v.pipe(v.string(), v.regex(/^[0-9 ]{3,20}$/)),
    where: text(80),
    text: text(200),
    sources,
  }),
  v.strictObject({
    ...head,
    kind: v.literal("directory"),
    name: text(48),
    address: v.pipe(text(60), v.regex(/^[a-z0-9-]+(\.[a-z]+)+$/)),
    text: text(160),
    sources,
  }),
]);

const recipe: v.GenericSchema<Recipe> = v.strictObject({
  ...head,
  title,
  when: text(120),
  steps: v.pipe(
    v.array(v.strictObject({ text: text(200), command: v.nullable(v.pipe(v.string(), v.maxLength(120))) })),
    v.minLength(1),
    v.maxLength(4),
  ),
});

const invented = (...ids: readonly [Invented["id"], Invented["id"]]): v.GenericSchema<Invented> =>
  v.strictObject({
    id: v.picklist(ids),
    name: chip,
    who: text(200),
    look: v.pipe(v.array(text(200)), v.length(3)),
    notes: v.array(
      v.strictObject({
        week: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(25)),
        weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
        text: text(200),
      }),
    ),
  });

const couple: v.GenericSchema<Couple> = v.strictObject({
  ...head,
  id: v.picklist(["leah-and-marcus", "erica-and-jonas"]),
  title,
  text: text(240),
  people: v.tuple([invented("leah", "erica"), invented("marcus", "jonas")]),
});

/** What an entry of each pack may look like, lengths included. Nothing else may stand in it. */
export const SCHEMAS: { readonly [Name in keyof Library]: v.GenericSchema<Entry> } = {
  needs: needSchema,
  strengths: strength,
  sentences: sentence,
  tonight: step,
  cards: card,
  items: item,
  tags: tag,
  help,
  https: recipe,
  couples: couple,
  questions: question,
  activities: commonItem,
  rituals: commonItem,
  wishes: commonItem,
  subjects: commonItem,
  shared: sharedName,
  learned,
};
