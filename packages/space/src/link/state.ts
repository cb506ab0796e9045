/** How far one device is in step with the others, in one value: every change of it is one write. Hashes are in hex. */
import { type DeviceId, parseDeviceId } from "@counterpoint/kernel";
import * as v from "valibot";
import { alarmShape } from "./alarm-shape.ts";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const device = v.custom<DeviceId>((id) => typeof id === "string" && parseDeviceId(id).ok);

export const ZEROS: string = "0".repeat(64);

const seen = v.object({ seq: whole, hash });

/** The envelopes of one device that count, as far as they follow one another without a gap. */
const progress = v.object({
  device,
  devSeq: whole,
  hash,
  /** Place in the chain of the newest that one of them named: it never goes down. */
  at: whole,
  lastWrote: v.nullable(whole),
  /** Local day on which the chain first named it here. */
  firstSeen: v.string(),
});

/** An own envelope that no relay has acknowledged. Its bytes are the value `sealedName(devSeq)`. */
const pending = v.object({
  devSeq: whole,
  hash,
  prevHash: hash,
  epoch: whole,
  /** Own writes behind this place of the log, up to the other, are in it. */
  from: whole,
  upTo: whole,
  count: whole,
  /** A relay may have it already. */
  offered: v.boolean(),
  /** A file has carried it: it is never sealed anew. */
  given: v.boolean(),
});

/** What came and does not count, or not yet. Its bytes are the value `asideName(hash)`. */
const aside = v.object({
  hash,
  /** Null for what this version cannot read. */
  device: v.nullable(device),
  devSeq: whole,
  why: v.picklist([
    /** It names an entry of the chain that is not here. */
    "head",
    /** The chain was fetched since, and it is still not there. */
    "no-head",
    /** The secret of its epoch is not here. */
    "epoch",
    /** The one before it is not here. */
    "before",
    /** Another one has its place. */
    "fork",
    /** What it hangs on does not count any more. */
    "void",
    "newer",
  ]),
  fromLog: v.boolean(),
});

/** What somebody says of the relay's log, beyond where it was read here. */
const claim = v.object({ device: v.nullable(device), seq: whole, hash });

const stateShape = v.object({
  v: v.literal(1),
  /** Of the relay's log. */
  seen,
  /** As far as the relay has said it reaches. */
  head: whole,
  /** How much of the chain is here, and what it ends with: tells when another tab has taken more. */
  chain: v.object({ length: whole, head: hash }),
  devices: v.array(progress),
  pending: v.array(pending),
  /** The log up to here is in envelopes. */
  sealedUpTo: whole,
  aside: v.array(aside),
  claims: v.array(claim),
  /** Where the relay has said that it keeps own envelopes, while it has not been read there. */
  promised: v.array(v.object({ seq: whole, hash })),
  alarms: v.array(alarmShape),
  dismissed: v.array(v.string()),
  unconfirmed: v.boolean(),
  newerChain: v.boolean(),
});

export type LinkState = Readonly<v.InferOutput<typeof stateShape>>;
export type Progress = Readonly<v.InferOutput<typeof progress>>;
export type Pending = Readonly<v.InferOutput<typeof pending>>;
export type Aside = Readonly<v.InferOutput<typeof aside>>;
export type Claim = Readonly<v.InferOutput<typeof claim>>;
export type Seen = Readonly<v.InferOutput<typeof seen>>;

export const START: LinkState = {
  v: 1,
  seen: { seq: 0, hash: ZEROS },
  head: 0,
  chain: { length: 0, head: ZEROS },
  devices: [],
  pending: [],
  sealedUpTo: 0,
  aside: [],
  claims: [],
  promised: [],
  alarms: [],
  dismissed: [],
  unconfirmed: false,
  newerChain: false,
};

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

