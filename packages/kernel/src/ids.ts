import { fromBase64Url, toBase64Url } from "./base64url.ts";
import type { Brand } from "./brand.ts";
import type { Chance } from "./chance.ts";
import { err, ok, type Result } from "./result.ts";

/** A random 128-bit name, written as 22 letters of base64url. */
export type SpaceId = Brand<string, "SpaceId">;
export type DeviceId = Brand<string, "DeviceId">;
export type OpId = Brand<string, "OpId">;
/** Names one sealed exchange: a question that both answer before either sees the other's answer. */
export type RoundId = Brand<string, "RoundId">;

/** Which of the one or two people of a space: fixed by the order in which they are named when it is made. */
export type Member = "a" | "b";

export const ID_BYTES = 16;

type Id = SpaceId | DeviceId | OpId | RoundId;

const newId = <T extends Id>(chance: Chance): T => toBase64Url(chance.bytes(ID_BYTES)) as T;

export const newSpaceId = (chance: Chance): SpaceId => newId<SpaceId>(chance);
export const newDeviceId = (chance: Chance): DeviceId => newId<DeviceId>(chance);
export const newOpId = (chance: Chance): OpId => newId<OpId>(chance);
export const newRoundId = (chance: Chance): RoundId => newId<RoundId>(chance);

function parseId<T extends Id>(text: string): Result<T, "not-an-id"> {
  const bytes = fromBase64Url(text);
  return bytes.ok && bytes.value.length === ID_BYTES ? ok(text as T) : err("not-an-id");
}

export const parseSpaceId = (text: string): Result<SpaceId, "not-an-id"> => parseId<SpaceId>(text);
export const parseDeviceId = (text: string): Result<DeviceId, "not-an-id"> => parseId<DeviceId>(text);
export const parseOpId = (text: string): Result<OpId, "not-an-id"> => parseId<OpId>(text);
export const parseRoundId = (text: string): Result<RoundId, "not-an-id"> => parseId<RoundId>(text);
