/** Rounds between two people, and what a relay makes of what they put in. */
import {
  answerToken,
  type OpenKeyring,
  type SealedParts,
  type Secret,
  sealAnswer,
  sign,
  wrapKey,
} from "@counterpoint/crypto";
import { type Member, newOpId, type RoundId, type SpaceId, seededChance } from "@counterpoint/kernel";
import { headOf, type Membership } from "@counterpoint/membership";
import { type Batch, encodeBatch, set } from "@counterpoint/records";
import {
  encodeReveal,
  encodeSealedRecord,
  encodeUnsignedRecord,
  type Reveal,
  SEALED_LABEL,
  type SealedRecord,
  sharePlace,
} from "@counterpoint/wire";
import type { Deposit } from "../exchange/port.ts";
import type { Arrived } from "../link/port.ts";
import type { Bytes } from "../storage/port.ts";
import { answerKind, day } from "./kinds.ts";
import type { TestDevice } from "./links.ts";
import { value } from "./world.ts";

export const KEY = "2026-11-23|q7";
export const SUBJECT = "q7|1|What did you miss today?";
export const DAY: ReturnType<typeof day> = day("2026-11-23");

export const answerOf = ({ space }: TestDevice, text: string, key: string = KEY): Batch =>
  space.compose(set(answerKind, key, { text }));

/** Puts an answer in, as the app does. */
export async function answer(
  device: TestDevice,
  text: string,
  about: { key?: string; subject?: string } = {},
): Promise<Deposit> {
  const { exchange } = device.link;
  const round = await exchange.roundOf(about.key ?? KEY);
  const what = { kind: "answer", subject: about.subject ?? SUBJECT, batch: answerOf(device, text, about.key) } as const;
  return value(await exchange.putIn(round, what, { opensAt: 0 }));
}

export async function dummy({ link: { exchange } }: TestDevice, key: string = KEY): Promise<Deposit> {
  return value(await exchange.putIn(await exchange.roundOf(key), { kind: "dummy" }, { opensAt: 0 }));
}

export type Both = Readonly<Record<Member, Deposit>>;

/** What an honest relay says when it opens a round. */
export function revealOf(space: SpaceId, { a, b }: Both, wish: Partial<Reveal> = {}): Bytes {
  const agreeing = a.tokens.flatMap((token, at) => (isSame(token, b.tokens[at]) ? [at] : []));
  return encodeReveal({
    space,
    round: a.round,
    versions: { a: a.version, b: b.version },
    shares: a.sealed === null || b.sealed === null ? null : { a: a.sealed.share, b: b.sealed.share },
    tokens: a.tokens.length,
    agreeing,
    ...wish,
  });
}

const isSame = (one: Bytes, other: Bytes | undefined): boolean => one.every((byte, at) => byte === other?.[at]);

export function recordOf({ sealed }: Deposit): Bytes {
  if (sealed === null) throw new Error("there is a record");
  return sealed.record;
}

/** Both records and the reveal, as they go into the log together. */
export const released = (space: SpaceId, both: Both): readonly Bytes[] =>
  both.a.sealed === null ? [revealOf(space, both)] : [recordOf(both.a), recordOf(both.b), revealOf(space, both)];

export const append = (log: Arrived[], ...entries: readonly Bytes[]): void => {
  for (const envelope of entries) log.push({ seq: log.length + 1, envelope });
};

/** What each has of the other's and of their own. */
export const answersOn = ({ space }: TestDevice, key: string = KEY): readonly (string | undefined)[] =>
  (["a", "b"] as const).map((member) => space.get(answerKind, key, member)?.fields.text);

export interface RecordWish extends Partial<SealedRecord> {
  readonly text?: string;
  readonly batch?: Batch;
  readonly subject?: string;
  /** Changes the sealed parts after they were made. */
  readonly spoil?: (parts: SealedParts) => SealedParts;
  readonly signedBy?: OpenKeyring;
  /** Another place than the one that it says it is for. */
  readonly sealedFor?: Partial<Pick<SealedRecord, "space" | "round" | "member" | "version">>;
}

let drawn = 0;

/** A record that somebody makes by hand with the keys of a device, as they like it. */
export async function forgeRecord(
  keys: OpenKeyring,
  membership: Membership,
  round: RoundId,
  wish: RecordWish & { readonly member: Member; readonly batch: Batch },
): Promise<Deposit> {
  const {
    subject = SUBJECT,
    batch,
    spoil = (parts: SealedParts) => parts,
    signedBy = keys,
    sealedFor,
    ...fields
  } = wish;
  const epoch = wish.epoch ?? membership.epochs.length - 1;
  const secret: Secret | undefined = keys.epochs[epoch];
  const first = keys.epochs[0];
  if (secret === undefined || first === undefined) throw new Error("the secret is here");
  const place = {
    space: wish.space ?? keys.space,
    round: wish.round ?? round,
    member: wish.member,
    version: wish.version ?? 1,
  };
  const made = await sealAnswer(
    { place: sharePlace({ ...place, ...sealedFor }), subject, content: encodeBatch(batch) },
    await wrapKey(secret, keys.device),
  );
  const { parts, share } = value(made);
  const unsigned = encodeUnsignedRecord({
    ...place,
    ...spoil(parts),
    epoch,
    device: keys.device,
    chainHead: headOf(membership),
    opId: newOpId(seededChance(900_000 + drawn++)),
    ...fields,
  });
  const record = encodeSealedRecord(unsigned, await sign(signedBy.signingKey, SEALED_LABEL, unsigned));
  const token = await answerToken(first, round);
  return { round: place.round, version: place.version, opensAt: 0, tokens: [token], sealed: { record, share } };
}
