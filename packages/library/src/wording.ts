import type { NeedId } from "@counterpoint/kernel";

/** What a phrase can do in talk between two, by the ids that `counterpoint wording` prints. */
export type WordingLabel =
  | "criticism"
  | "contempt"
  | "defensiveness"
  | "invalidation"
  | "stonewalling"
  | "withdrawal"
  | "absolute"
  | "mind_reading"
  | "blame_feelings"
  | "pseudo_feeling"
  | "ultimatum"
  | "demand"
  | "should"
  | "scorekeeping"
  | "conditional_love"
  | "reassurance_demand"
  | "guilt_trip"
  | "comparison";

/** The parts of a suggestion that its writer changes: each is a chip or a word of their own. */
export type WordingSlot = "happened" | "feel" | "need" | "ask" | "when" | "kept";

/** Words and slots in the order in which they are said. */
export type WordingTemplate = readonly (string | { readonly slot: WordingSlot })[];

/** One manner of saying it, short and in full. */
export interface WordingWay {
  readonly short: WordingTemplate;
  readonly full: WordingTemplate;
}

/** What can be asked for once it is known what was done or not done. */
export type WordingAskId =
  | "listen"
  | "finish"
  | "quiet"
  | "company"
  | "call"
  | "share"
  | "time"
  | "phone"
  | "note"
  | "thanks"
  | "plan"
  | "goodbye"
  | "question"
  | "tell"
  | "talk";

/** How something of one label is said anew: proposals only, each of which the writer may change. */
export interface WordingManner {
  readonly way: WordingWay;
  readonly feel: string;
  readonly need: NeedId;
  /** The first is proposed. */
  readonly asks: readonly string[];
}

/** All that the composer says; the composer itself has no words. */
export interface WordingPhrases {
  readonly manners: Readonly<Record<WordingLabel, WordingManner>>;
  /** From which a blank page is built. */
  readonly blank: WordingWay;
  readonly asks: Readonly<Record<WordingAskId, { readonly text: string; readonly need: NeedId }>>;
  /** As said after "I felt". */
  readonly feelings: readonly string[];
  /** As said in "because … matters to me". */
  readonly needs: Readonly<Record<NeedId, string>>;
  readonly times: readonly string[];
  /** What stands where only the writer knows. */
  readonly gaps: Readonly<Record<WordingSlot, string>>;
}
