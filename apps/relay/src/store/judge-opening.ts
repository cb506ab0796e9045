import type { Member, RoundId, SpaceId } from "@counterpoint/kernel";
import { type Opened, TOKEN_BYTES, type WriteReveal } from "./exchanges.ts";
import type { Hour } from "./hour.ts";
import type { StoredDeposit } from "./judge-deposit.ts";
import type { Bytes, Entry } from "./port.ts";

export type Slots = Readonly<Record<Member, StoredDeposit | undefined>>;

export type Opening =
  | { readonly opened: Opened; readonly records: readonly Entry[] }
  /** It is not all there, or not its time. */
  | "waits"
  /** It is, and the two say nothing to each other. */
  | "differs"
  /** So do marks, and these: nobody may search through the other's by changing their own one by one. */
  | "spent";

/** What a round comes to at `hour`. At `TOGETHER_NOW`, only where both have said so. */
export function judgeOpening(space: SpaceId, round: RoundId, { a, b }: Slots, hour: Hour): Opening {
  if (a?.secret === undefined || b?.secret === undefined) return "waits";
  if (Math.max(a.secret.opens, b.secret.opens) > hour) return "waits";
  if (a.isSpent || b.isSpent || (a.record === undefined) !== (b.record === undefined)) return "differs";
  const agreeing = agreeingPlaces(a.secret.tokens, b.secret.tokens);
  if (agreeing.length === 0) return a.record === undefined ? "spent" : "differs";
  const shares = a.record === undefined ? null : { a: a.secret.share, b: b.secret.share };
  const tokens = a.secret.tokens.length / TOKEN_BYTES;
  return {
    opened: { space, round, versions: { a: a.version, b: b.version }, shares, tokens, agreeing },
    records: [a.record, b.record].filter((record) => record !== undefined),
  };
}

/**
 * What the log gets, in its order: the reveal comes last, and whoever has it has both records. None where it does not open;
 * nor where two of them have one name, which would count once.
 */
export function entriesOf(opening: Opening, reveal: WriteReveal): readonly Entry[] {
  if (typeof opening === "string") return [];
  const entries = [...opening.records, reveal(opening.opened)];
  return new Set(entries.map(({ op }) => op)).size === entries.length ? entries : [];
}

/** None where they are not as many: those belong to different lists of things. */
function agreeingPlaces(one: Bytes, other: Bytes): readonly number[] {
  if (one.length !== other.length) return [];
  return Array.from({ length: one.length / TOKEN_BYTES }, (_, place) => place).filter((place) => {
    const [from, to] = [place * TOKEN_BYTES, (place + 1) * TOKEN_BYTES];
    return Buffer.compare(one.subarray(from, to), other.subarray(from, to)) === 0;
  });
}
