export { cards } from "./en/cards.ts";
export { activities } from "./en/common/activities.ts";
export { rituals } from "./en/common/rituals.ts";
export { subjects } from "./en/common/subjects.ts";
export { wishes } from "./en/common/wishes.ts";
export { couples } from "./en/couples.ts";
export { feelings } from "./en/feelings.ts";
export { groundings } from "./en/groundings.ts";
export { helpCountries } from "./en/help/countries.ts";
export { rightForUs } from "./en/help/right.ts";
export { helpWords } from "./en/help/words.ts";
export { help } from "./en/help.ts";
export { https } from "./en/https.ts";
export { items, tags } from "./en/items.ts";
export { learned } from "./en/learned.ts";
export { needs } from "./en/needs.ts";
export { pages } from "./en/pages.ts";
export { questions } from "./en/questions/questions.ts";
export { shared, sharedNames } from "./en/shared.ts";
export { guided } from "./en/wording/guided.ts";
export { wordingPhrases } from "./en/wording/phrases.ts";
export { wordingReasons } from "./en/wording/reasons.ts";
export { cardsFor, safetyCards } from "./en/wording/safety-cards.ts";
export { english } from "./english.ts";
export type { AloneGuide, CardAsk, Guide, Sliders, StepAsk } from "./guide.ts";
export type { GuidedField, GuidedForm, GuidedId } from "./guided.ts";
export { HELP_KINDS, type HelpCopy, type HelpCountry, type HelpKind, type HelpLine } from "./help-country.ts";
export { checkLibrary, countLibrary, guide } from "./library.ts";
export type { Finding, PackName, Rule } from "./lint/finding.ts";
export { needName } from "./need-name.ts";
export type { SafetyCard, SafetyCardId, SafetyKindName } from "./safety-card.ts";
export type { FeelingFamily, FeelingWord, Grounding } from "./soothe.ts";
export { aloneGuide } from "./step-guide.ts";
export type {
  Card,
  CommonItem,
  CommonListId,
  Couple,
  CoupleId,
  Depth,
  Entry,
  HelpDirectory,
  HelpEntry,
  HelpNumber,
  HelpSection,
  IntimacyId,
  Invented,
  InventedId,
  Item,
  Learned,
  Library,
  Need,
  NeedFamily,
  Pack,
  Question,
  Recipe,
  RecipeStep,
  Sentence,
  SharedKindName,
  SharedName,
  Source,
  Step,
  Strength,
  Tag,
  Third,
} from "./types.ts";
export type {
  WordingAskId,
  WordingLabel,
  WordingManner,
  WordingPhrases,
  WordingSlot,
  WordingTemplate,
  WordingWay,
} from "./wording.ts";
