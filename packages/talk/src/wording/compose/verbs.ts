import type { WordingAskId } from "@counterpoint/library";

/** What somebody can be seen or heard to do: nothing else is put into an observation. */
export interface Verb {
  readonly base: string;
  readonly past: string;
  /** What can be asked for where it was done, or was not. */
  readonly ask: WordingAskId;
  /** What has to follow, where the verb alone says nothing that could be seen. */
  readonly needs?: RegExp;
}

/**
 * `base past`, by what can be asked. A closed list with its past forms: an observation says what a camera would have seen,
 * so no other verb may come into it, and a conjugator for all of English would have nothing to do.
 */
const VERBS_BY_ASK: readonly (readonly [WordingAskId, string])[] = [
  ["listen", "listen listened,hear heard,look looked,turn turned,nod nodded"],
  ["finish", "interrupt interrupted,cut cut,talk talked,correct corrected,finish finished"],
  ["quiet", "shout shouted,yell yelled,raise raised,slam slammed,snap snapped,scream screamed,swear swore,roll rolled"],
  ["quiet", "laugh laughed"],
  ["company", "sit sat,stay stayed,hold held,hug hugged,play played,watch watched,spend spent,go went,walk walked"],
  ["company", "join joined,visit visited"],
  ["call", "call called,text texted,reply replied,answer answered,write wrote,ring rang,phone phoned"],
  ["call", "message messaged,respond responded"],
  ["share", "help helped,cook cooked,clean cleaned,wash washed,tidy tidied"],
  ["share", "empty emptied,fold folded,bring brought,buy bought,feed fed,load loaded,iron ironed,clear cleared"],
  ["time", "come came,arrive arrived,wait waited,show showed,start started"],
  ["phone", "scroll scrolled,stare stared"],
  ["note", "forget forgot,remember remembered,lose lost,promise promised,miss missed"],
  ["thanks", "thank thanked,praise praised,smile smiled"],
  ["plan", "cancel cancelled,plan planned,book booked,invite invited,choose chose,decide decided"],
  ["talk", "leave left"],
  ["goodbye", "hang hung,storm stormed,drive drove"],
  ["question", "ask asked"],
  ["tell", "say said,tell told,mention mentioned,explain explained,speak spoke,joke joked"],
  ["tell", "apologise apologised,apologize apologized"],
];

const PLAIN = VERBS_BY_ASK.flatMap(([ask, verbs]) => verbs.split(",").map((pair) => verbOf(pair, ask)));

const CHORES =
  "dishes|dinner|lunch|breakfast|tea|coffee|laundry|washing|washing-up|cooking|cleaning|shopping|housework|chores|bins?|rubbish|trash|garbage|bed|beds|kids|children|baby|dog|school run|homework|hoovering|ironing|plans";

/** These do anything at all; with a chore they can be seen. */
const WITH_CHORES = ["do did", "make made", "take took", "put put"];

const VERBS: readonly Verb[] = [
  ...PLAIN,
  ...WITH_CHORES.map((pair) => ({
    ...verbOf(pair, "share"),
    needs: new RegExp(`^ (?:out |any |some |the |your |my |our |half the ){0,2}(?:${CHORES})\\b`),
  })),
  { ...verbOf("pick picked", "share"), needs: /^ (?:\w+ ){0,2}up\b/ },
  {
    ...verbOf("change changed", "plan"),
    needs: /^ (?:our |the |your |my )?(?:plans?|date|day|time|appointment|booking)\b/,
  },
  { ...verbOf("check checked", "phone"), needs: /^ (?:your|the) (?:phone|emails?|messages)\b/ },
];

const BY_BASE: ReadonlyMap<string, Verb> = new Map(VERBS.map((verb) => [verb.base, verb]));
const BY_PAST: ReadonlyMap<string, Verb> = new Map(VERBS.map((verb) => [verb.past, verb]));
const BY_ING: ReadonlyMap<string, Verb> = new Map(
  VERBS.flatMap((verb) => ingForms(verb.base).map((form) => [form, verb])),
);

export const verbOfBase = (word: string): Verb | undefined => BY_BASE.get(word);
export const verbOfPast = (word: string): Verb | undefined => BY_PAST.get(word);
export const verbOfIng = (word: string): Verb | undefined => BY_ING.get(word);

/** "listening", "leaving", "cutting": one of them is how it is written, and the others are no words. */
function ingForms(base: string): readonly string[] {
  const last = base.at(-1) ?? "";
  return [`${base}ing`, `${base.replace(/e$/, "")}ing`, `${base}${last}ing`];
}

function verbOf(pair: string, ask: WordingAskId): Verb {
  const [base = "", past = ""] = pair.split(" ");
  return { base, past, ask };
}
