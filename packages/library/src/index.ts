export { cards } from "./en/cards.ts";
export { couples } from "./en/couples.ts";
export { help } from "./en/help.ts";
export { https } from "./en/https.ts";
export { items, tags } from "./en/items.ts";
export { needs } from "./en/needs.ts";
export { pages } from "./en/pages.ts";
export { english } from "./english.ts";
export type { AloneGuide, CardAsk, Guide, Sliders, StepAsk } from "./guide.ts";
export { checkLibrary, countLibrary, guide } from "./library.ts";
export type { Finding, PackName, Rule } from "./lint/finding.ts";
export { needName } from "./need-name.ts";
export { aloneGuide } from "./step-guide.ts";
export type {
  Card,
  Couple,
  CoupleId,
  Entry,
  HelpDirectory,
  HelpEntry,
  HelpNumber,
  HelpSection,
  IntimacyId,
  Invented,
  InventedId,
  Item,
  Library,
  Need,
  NeedFamily,
  Pack,
  Recipe,
  RecipeStep,
  Sentence,
  Source,
  Step,
  Strength,
  Tag,
  Third,
} from "./types.ts";
