import type { Found, Guard } from "../found.ts";
import type { Label } from "../labels.ts";
import type { GuardName } from "../rule.ts";
import { appreciation } from "./appreciation.ts";
import { care } from "./care.ts";
import { joke } from "./joke.ts";
import { logistics } from "./logistics.ts";
import { negated } from "./negated.ts";
import { polite } from "./polite.ts";
import { positiveComplement } from "./positive-complement.ts";
import { question } from "./question.ts";
import { quoted } from "./quoted.ts";
import { reported } from "./reported.ts";
import { returnTime } from "./return-time.ts";
import { self } from "./self.ts";
import { thing } from "./thing.ts";
import { thirdParty } from "./third-party.ts";

interface Post {
  readonly name: GuardName;
  readonly guard: Guard;
  /** The labels that it looks at; all where none are named. */
  readonly over?: readonly Label[];
}

/** What they say is of somebody; of the others the writer may be who does it: "I'm done talking". */
const OF_SOMEBODY: readonly Label[] = [
  "absolute",
  "comparison",
  "contempt",
  "criticism",
  "invalidation",
  "mind_reading",
  "should",
];

/** In order of what each costs. */
const POSTS: readonly Post[] = [
  { name: "negated", guard: negated },
  { name: "reported", guard: reported },
  { name: "quoted", guard: quoted },
  { name: "self", guard: self, over: OF_SOMEBODY },
  { name: "third-party", guard: thirdParty, over: OF_SOMEBODY },
  { name: "thing", guard: thing, over: ["absolute", "blame_feelings", "demand", "withdrawal"] },
  {
    name: "positive-complement",
    guard: positiveComplement,
    over: [
      "absolute",
      "blame_feelings",
      "comparison",
      "criticism",
      "demand",
      "mind_reading",
      "pseudo_feeling",
      "should",
    ],
  },
  {
    name: "question",
    guard: question,
    over: [
      "absolute",
      "blame_feelings",
      "criticism",
      "defensiveness",
      "demand",
      "invalidation",
      "mind_reading",
      "pseudo_feeling",
      "should",
      "stonewalling",
      "withdrawal",
    ],
  },
  { name: "polite", guard: polite, over: ["demand", "reassurance_demand", "should", "stonewalling"] },
  { name: "logistics", guard: logistics, over: ["demand", "should", "stonewalling", "ultimatum", "withdrawal"] },
  { name: "care", guard: care, over: ["absolute", "demand", "invalidation", "should"] },
  { name: "joke", guard: joke },
  { name: "return-time", guard: returnTime, over: ["stonewalling", "withdrawal"] },
  {
    name: "appreciation",
    guard: appreciation,
    over: [
      "absolute",
      "blame_feelings",
      "comparison",
      "contempt",
      "criticism",
      "guilt_trip",
      "mind_reading",
      "scorekeeping",
      "should",
    ],
  },
];

/** The guards that take away what was found: none, where it stays. */
export function* guardsOf(found: Found): Generator<GuardName> {
  for (const { name, guard, over } of POSTS) {
    const looks = over === undefined || over.includes(found.rule.label);
    if (looks && !found.rule.spares?.includes(name) && guard(found)) yield name;
  }
}

/** Whether any of them does; the rest need not look. */
export const isGuarded = (found: Found): boolean => guardsOf(found).next().done !== true;
