export { fromBase64Url, toBase64Url } from "./base64url.ts";
export type { Brand } from "./brand.ts";
export { type Chance, chanceFromWords, seededChance } from "./chance.ts";
export {
  addDays,
  addMonths,
  type CivilDate,
  civilDateAt,
  civilHourAt,
  daysBetween,
  parseCivilDate,
  startOfDay,
  weekday,
} from "./civil.ts";
export type { Clock } from "./clock.ts";
export { civilDateOfDay, dayNumber } from "./day-number.ts";
export { frame } from "./frame.ts";
export { fromHex, toHex } from "./hex.ts";
export {
  type DeviceId,
  ID_BYTES,
  type Member,
  newDeviceId,
  newOpId,
  newRoundId,
  newSpaceId,
  type OpId,
  parseDeviceId,
  parseOpId,
  parseRoundId,
  parseSpaceId,
  type RoundId,
  type SpaceId,
} from "./ids.ts";
export { isNeedId, MISSION_IDS, type MissionId, NEED_IDS, type NeedId } from "./mission.ts";
export { mood, normal } from "./noise.ts";
export { err, ok, type Result } from "./result.ts";
export { parseZone, UTC, type ZoneId } from "./zone.ts";
