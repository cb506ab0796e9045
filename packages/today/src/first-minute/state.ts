import type { CivilDate, NeedId } from "@counterpoint/kernel";
import type { Card, Sentence, Step, Strength } from "@counterpoint/library";
import type { Turn } from "@counterpoint/talk";
import type { Evening } from "./evening.ts";

export type Voice = "alone" | "first" | "second";

/** How many needs are picked. */
export const PICKS = 3;

/** Whose page is open. While the second voice writes, of the first one's page only the three needs are left. */
type Writer = { readonly voice: "alone" | "first" } | { readonly voice: "second"; readonly sealed: readonly NeedId[] };

export interface Page {
  readonly needs: readonly NeedId[];
  /** 0 to 100, or null where not answered. */
  readonly close: number | null;
  readonly self: number | null;
}

interface Writing {
  readonly date: CivilDate;
  readonly writer: Writer;
  readonly page: Page;
}

/** Picks up to three needs. */
export interface AtNeeds extends Writing {
  readonly at: "needs";
}

export interface AtSliders extends Writing {
  readonly at: "sliders";
  readonly strength: Strength;
}

/** What comes back on a person's own page. The step is for somebody who is alone. */
export interface AtPage extends Writing {
  readonly at: "page";
  readonly strength: Strength;
  readonly sentence: Sentence;
  readonly step: Step | null;
  /** Which proposal the step is, from 0. */
  readonly turn: number;
}

/** The book is closed, and the phone goes to the second voice. */
interface AtPass {
  readonly at: "pass";
  readonly date: CivilDate;
  readonly sealed: readonly NeedId[];
}

/** What both have given, and nothing else of their pages. */
interface Both {
  readonly date: CivilDate;
  readonly first: readonly NeedId[];
  readonly second: readonly NeedId[];
}

/** Both pages are closed; both look now. */
interface AtMeet extends Both {
  readonly at: "meet";
}

export type Proposal =
  | { readonly kind: "card"; readonly card: Card }
  /** Something to do together that needs no talking. */
  | { readonly kind: "step"; readonly step: Step };

export interface AtReveal extends Both {
  readonly at: "reveal";
  readonly proposal: Proposal;
}

export interface AtPhoneDown extends Both {
  readonly at: "phoneDown";
  readonly proposal: Proposal;
  readonly turn: Turn;
}

/** Each is asked in turn. The evening is gone from here on as soon as one of them says forget. */
export interface AtKeep {
  readonly at: "keep";
  readonly voice: Voice;
  readonly evening: Evening | null;
}

interface AtDone {
  readonly at: "done";
  readonly kept: Evening | null;
}

export type State =
  | { readonly at: "choose" }
  | AtNeeds
  | AtSliders
  | AtPage
  | AtPass
  | AtMeet
  | AtReveal
  | AtPhoneDown
  | AtKeep
  | AtDone;

export type Input =
  | { readonly type: "choose"; readonly company: "alone" | "together"; readonly date: CivilDate }
  /** Picks a need, or puts it back. */
  | { readonly type: "pick"; readonly need: NeedId }
  | { readonly type: "set"; readonly slider: "close" | "self"; readonly value: number | null }
  | { readonly type: "next" }
  | { readonly type: "back" }
  /** Opens the own page after the phone was passed, or both pages after it came back. */
  | { readonly type: "open" }
  /** Another proposal. */
  | { readonly type: "other" }
  | { readonly type: "start"; readonly now: number }
  | { readonly type: "pause"; readonly now: number }
  /** Ends the ten minutes, when they are over or earlier. */
  | { readonly type: "finish" }
  | { readonly type: "keep" }
  | { readonly type: "forget" }
  /** Drops everything, from anywhere. */
  | { readonly type: "leave" };
