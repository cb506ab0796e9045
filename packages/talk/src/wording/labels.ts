/** What a mark can say of a phrase. The ids are the contract of `counterpoint wording`; no screen ever shows them. */
export const LABELS = [
  "criticism",
  "contempt",
  "defensiveness",
  "invalidation",
  "stonewalling",
  "withdrawal",
  "absolute",
  "mind_reading",
  "blame_feelings",
  "pseudo_feeling",
  "ultimatum",
  "demand",
  "should",
  "scorekeeping",
  "conditional_love",
  "reassurance_demand",
  "guilt_trip",
  "comparison",
] as const;

export type Label = (typeof LABELS)[number];

/** What stops everything else: whoever writes this, or of this, is helped and not reworded. */
export const SAFETY_KINDS = [
  "fear",
  "physical",
  "threat_received",
  "threat_by_writer",
  "coercive_control",
  "coercion_by_writer",
  "sexual",
  "stalking",
  "self_harm",
  "child",
] as const;

export type SafetyKind = (typeof SAFETY_KINDS)[number];
