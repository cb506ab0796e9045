/** What two put in at the relay in memory, and how it opens: as the real one does, without its bounds. */
import type { Member, RoundId } from "@counterpoint/kernel";
import { type ClientMessage, encodeFromClient, encodeReveal } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { Answer } from "./relay-session.ts";
import type { RelaySpace } from "./relay-space.ts";
import { START_MS } from "./world.ts";

type Say<T extends ClientMessage["type"]> = Extract<ClientMessage, { readonly type: T }>;

interface Round {
  readonly parts: Map<Member, Say<"deposit">>;
  isOver: boolean;
}

export type Rounds = Map<RoundId, Round>;

const HOUR_MS = 3_600_000;

export function deposit(message: Say<"deposit">, member: Member, rounds: Rounds): Answer {
  const round = rounds.get(message.round) ?? { parts: new Map(), isOver: false };
  rounds.set(message.round, round);
  if (round.isOver) return "round-over";
  const there = round.parts.get(member);
  if (there?.version === message.version && sameBytes(bytesOf(there), bytesOf(message))) return { type: "done" };
  if (message.version <= (there?.version ?? 0)) return "stale-version";
  round.parts.set(member, message);
  return { type: "done" };
}

/** Says how it was put in: two never come to the same by chance. */
const bytesOf = (message: Say<"deposit">): Bytes => encodeFromClient(message, 1);

export function withoutPartsOf(member: Member, rounds: Rounds): void {
  for (const { parts } of rounds.values()) parts.delete(member);
}

/** Opens what is due. */
export function sweep(space: RelaySpace, rounds: Rounds, now: number): void {
  for (const [id, round] of rounds) {
    const [a, b] = [round.parts.get("a"), round.parts.get("b")];
    if (round.isOver || a === undefined || b === undefined) continue;
    if (Math.max(a.opensAt, b.opensAt) * HOUR_MS > START_MS + now) continue;
    const agreeing = a.tokens.flatMap((token, at) => (isSame(token, b.tokens[at]) ? [at] : []));
    if (agreeing.length === 0) continue;
    round.isOver = true;
    const isSealed = a.record.length > 0;
    const reveal = encodeReveal({
      space: space.id,
      round: id,
      versions: { a: a.version, b: b.version },
      shares: isSealed ? { a: a.share, b: b.share } : null,
      tokens: a.tokens.length,
      agreeing,
    });
    for (const envelope of isSealed ? [a.record, b.record, reveal] : [reveal]) {
      space.log.push({ seq: space.log.length + 1, envelope });
    }
  }
}

const isSame = (one: Bytes, other: Bytes | undefined): boolean => other !== undefined && sameBytes(one, other);
