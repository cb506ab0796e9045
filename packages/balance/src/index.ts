export { type Checkin, checkinKind, hasAnswers, isEmpty, readCheckin } from "./checkin.ts";
export { type Moment, type Offer, offers } from "./days.ts";
export { type Command, type Context, decide, type Refusal } from "./decide.ts";
export { type HistoryAnswer, type HistoryDay, history } from "./history.ts";
export { ITEMS, type ItemDef, type ItemId, NOTE_LIMIT, TAGS, type TagId } from "./items.ts";
export {
  decideOwnLine,
  type OwnLineCommand,
  type OwnLineRefusal,
  ownLineKind,
  readOwnLines,
} from "./levels/own-line.ts";
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
export { decideRhythm, RHYTHMS, readRhythm, rhythmKind } from "./levels/rhythm.ts";
export { describe, type End, type Place } from "./place.ts";
