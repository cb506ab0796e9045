/** One question to the relay with the one answer that it should have, and the two proofs that come before questions. */
import { type OpenKeyring, type RecoveryKeys, sign } from "@counterpoint/crypto";
import { err, type Member, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { type ClientMessage, memberProofContent, proofContent, type RelayMessage } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import { type Conversation, converse } from "../sync/conversation.ts";
import type { Transport } from "../sync/port.ts";
import type { Timers } from "../sync/timers.ts";

export type AskError =
  | { readonly kind: "offline" }
  | { readonly kind: "newer" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "altered" };

/** Where things are asked, and, for tests, by which clock one waits. */
export interface Reach {
  readonly transport: Transport;
  readonly timers?: Timers;
}

/** A line of its own for `work`, closed when it is done. */
export async function onLine<T, E>(
  { transport, timers }: Reach,
  work: (line: Conversation) => Promise<Result<T, E>>,
): Promise<Result<T, E | AskError>> {
  const line = await converse(transport, timers === undefined ? {} : { timers });
  if (!line.ok) return err({ kind: line.error });
  const done = await work(line.value);
  line.value.close();
  return done;
}

type Said<Type extends RelayMessage["type"]> = Extract<RelayMessage, { readonly type: Type }>;

export async function ask<Type extends RelayMessage["type"]>(
  line: Conversation,
  message: ClientMessage,
  wanted: Type,
): Promise<Result<Said<Type>, AskError>> {
  const answer = await line.ask(message);
  if (!answer.ok) return err({ kind: answer.error });
  if (answer.value.type === "refused") return err({ kind: "refused", why: answer.value.why });
  return isSaid(answer.value, wanted) ? ok(answer.value) : err({ kind: "altered" });
}

const isSaid = <Type extends RelayMessage["type"]>(said: RelayMessage, type: Type): said is Said<Type> =>
  said.type === type;

export async function proveDevice(
  line: Conversation,
  { device, signingKey }: Pick<OpenKeyring, "device" | "signingKey">,
  space: SpaceId,
): Promise<Result<Said<"proved">, AskError>> {
  const signature = await sign(signingKey, "prove", proofContent(line.nonce, space, device, line.origin));
  return ask(line, { type: "prove", space, device, signature }, "proved");
}

export async function proveMember(
  line: Conversation,
  { signing }: RecoveryKeys,
  space: SpaceId,
  member: Member,
): Promise<Result<Said<"proved">, AskError>> {
  const content = memberProofContent(line.nonce, space, member, line.origin);
  const signature = await sign(signing.privateKey, "prove-member", content);
  return ask(line, { type: "prove-member", space, member, signature }, "proved");
}

/** A chain has some thousands of entries at most (`membership`): a relay that goes on and on is not followed. */
const MOST_ENTRIES = 8_192;

/** The whole chain of a space that was proved on this line. */
export async function readChain(line: Conversation, space: SpaceId): Promise<Result<readonly Bytes[], AskError>> {
  const chain: Bytes[] = [];
  while (chain.length < MOST_ENTRIES) {
    const part = await ask(line, { type: "read-chain", space, from: chain.length }, "chain");
    if (!part.ok) return part;
    if (part.value.space !== space || part.value.from !== chain.length) return err({ kind: "altered" });
    if (part.value.entries.length === 0) return ok(chain);
    // The frame they came in is gone with the next one.
    for (const entry of part.value.entries) chain.push(entry.slice());
  }
  return err({ kind: "altered" });
}
