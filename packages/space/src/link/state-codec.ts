/** The same state as text. Whatever was written by another program, or is not whole, is refused. */
import {
  type CivilDate,
  type DeviceId,
  parseCivilDate,
  parseDeviceId,
  parseRoundId,
  type RoundId,
} from "@counterpoint/kernel";
import * as v from "valibot";
import { OWN_STATES, PUT_KINDS } from "../exchange/own.ts";
import { alarmShape } from "./alarm-shape.ts";
import { ASIDE_REASONS, type AsideReason, type LinkState } from "./state.ts";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const device = v.custom<DeviceId>((id) => typeof id === "string" && parseDeviceId(id).ok);
const round = v.custom<RoundId>((id) => typeof id === "string" && parseRoundId(id).ok);
const day = v.custom<CivilDate>((text) => typeof text === "string" && parseCivilDate(text).ok);
const put = v.object({ version: whole, what: v.picklist(PUT_KINDS), hash: v.nullable(hash) });
const why = v.custom<AsideReason>((word) => ASIDE_REASONS.some((known) => known === word));

const stateShape: v.GenericSchema<unknown, LinkState> = v.object({
  v: v.literal(1),
  seen: v.object({ seq: whole, hash }),
  said: v.object({ log: whole, chain: whole }),
  chain: v.object({ length: whole, head: hash }),
  devices: v.array(
    v.object({ device, devSeq: whole, hash, at: whole, lastWrote: v.nullable(whole), firstSeen: v.string() }),
  ),
  pending: v.array(v.object({ devSeq: whole, hash, from: whole, count: whole })),
  sealedUpTo: whole,
  aside: v.array(v.object({ hash, device: v.nullable(device), devSeq: whole, why, seq: v.nullable(whole) })),
  claims: v.array(v.object({ device, seq: whole, hash })),
  promised: v.array(v.object({ seq: whole, hash })),
  alarms: v.array(alarmShape),
  dismissed: v.array(v.string()),
  unconfirmed: v.boolean(),
  putBack: v.boolean(),
  again: v.nullable(whole),
  newerChain: v.boolean(),
  // Not there in what was written before there were rounds, before one could leave, before gaps were looked into, and before owners.
  parted: v.optional(v.boolean(), false),
  endsOn: v.optional(v.nullable(day), null),
  rounds: v.optional(
    v.array(
      v.object({
        round,
        last: put,
        state: v.picklist(OWN_STATES),
        sent: v.nullable(put),
        anew: v.optional(v.literal(true)),
        back: v.optional(v.literal(true)),
        until: whole,
      }),
    ),
    [],
  ),
  lengths: v.optional(v.array(whole), []),
  owners: v.optional(v.array(v.object({ device, own: device })), []),
});

export const encodeState = (state: LinkState): string => JSON.stringify(state);

/** Undefined where it is damaged. */
export function decodeState(text: string): LinkState | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), stateShape), text);
  return parsed.success ? parsed.output : undefined;
}

const chainShape = v.object({ v: v.literal(1), entries: v.array(v.string()) });

export const encodeChain = (entries: readonly string[]): string => JSON.stringify({ v: 1, entries });

export function decodeChain(text: string): readonly string[] | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), chainShape), text);
  return parsed.success ? parsed.output.entries : undefined;
}
