export { type Checkin, checkinKind, hasAnswers, isEmpty, readCheckin } from "./checkin.ts";
export { type Moment, type Offer, offers } from "./days.ts";
export { type Command, type Context, decide, type Refusal } from "./decide.ts";
export { type HistoryAnswer, type HistoryDay, history } from "./history.ts";
export type { AssociationReading } from "./insights/association.ts";
export type { Effect, EffectReading } from "./insights/effect.ts";
export { type Association, type Change, type Insights, readInsights } from "./insights/read-insights.ts";
export type { Signals } from "./insights/signals.ts";
export { ITEMS, type ItemDef, type ItemId, NOTE_LIMIT, TAGS, type TagId } from "./items.ts";
export { type DailySeries, type DatedAnswer, dailySeries } from "./levels/daily-series.ts";
export { type BalanceInput, readBalance } from "./levels/read-balance.ts";
export type {
  Axis,
  BalanceReading,
  Level,
  LevelReading,
  MapReading,
  OwnLines,
  Rhythm,
  Week,
  Zone,
} from "./levels/reading.ts";
export { zoneOf } from "./levels/zone.ts";
export { type NeedRating, type NeedReading, type NeedsReading, type NeedWish, readNeeds } from "./needs/read-needs.ts";
export {
  decideOwnLine,
  type OwnLineCommand,
  type OwnLineRefusal,
  ownLineKind,
  readOwnLines,
} from "./own-line.ts";
export { describe, type End, type Place } from "./place.ts";
export { decideRhythm, RHYTHMS, readRhythm, rhythmKind } from "./rhythm.ts";
export { readSigns, SIGNS, type Sign, type SignAnswer, type SignReading } from "./signs/read-signs.ts";
export { type InsightBudget, simulateInsights } from "./simulation/insight-budget.ts";
export { INSIGHT_WORLDS, type InsightWorld, type InsightWorldName } from "./simulation/insight-worlds.ts";
export { coefficient, type Regression, type RegressionError, ssreg } from "./statistics/ssreg.ts";
export { mixtureMean, mixtureQuantile, mixtureSd, type TMixture, tailProbability } from "./statistics/t-mixture.ts";
