import { fromBase64Url, type Member, type RoundId, type SpaceId } from "@counterpoint/kernel";
import type { Arrived, Bytes, Deposit, RunningLink } from "@counterpoint/space";
import { must } from "./must.ts";

const HOUR_MS = 3_600_000;

type Parts = Partial<Record<Member, Deposit>>;

/** As much of a relay as two books in one test need: a log, and rounds that open when both are in and their hour has come. */
export interface OursRelay {
  /** What this link has and the relay has not. */
  give(link: RunningLink, member: Member): Promise<void>;
  /** What the relay has and this link has not. */
  read(link: RunningLink): Promise<void>;
  /** Opens what is due. */
  open(): void;
  /** What somebody who runs it would see, in the order in which it came. */
  readonly deposits: readonly Deposit[];
}

export function createOursRelay(space: SpaceId): OursRelay {
  const log: Arrived[] = [];
  const chain: Bytes[] = [];
  const rounds = new Map<RoundId, Parts>();
  const deposits: Deposit[] = [];
  const append = (envelope: Bytes): number => log.push({ seq: log.length + 1, envelope });
  return {
    deposits,
    give: async (link, member) => {
      chain.push(...link.chain(chain.length));
      must(await link.takeChain(0, chain, chain.length));
      for (let next = must(await link.next()); next !== undefined; next = must(await link.next())) {
        must(await link.kept(next, append(next)));
      }
      for (const deposit of must(await link.exchange.unsent())) {
        deposits.push(deposit);
        rounds.set(deposit.round, { ...rounds.get(deposit.round), [member]: deposit });
        must(await link.exchange.sent(deposit.round, deposit.version));
      }
    },
    read: async (link) => {
      must(await link.takeChain(0, chain, chain.length));
      must(await link.takeLog(log.slice(link.standing().seen.seq), log.length));
    },
    open: () => {
      for (const [round, { a, b }] of rounds) {
        if (a === undefined || b === undefined) continue;
        if (Math.max(a.opensAt, b.opensAt) * HOUR_MS > Date.now()) continue;
        const agreeing = a.tokens.flatMap((token, at) => (isSame(token, b.tokens[at]) ? [at] : []));
        if (agreeing.length === 0) continue;
        rounds.delete(round);
        for (const { sealed } of [a, b]) if (sealed !== null) append(sealed.record);
        append(revealOf(space, a, b, agreeing));
      }
    },
  };
}

const isSame = (one: Bytes, other: Bytes | undefined): boolean => one.every((byte, at) => byte === other?.[at]);

/** As docs/protocol.md writes a reveal. */
function revealOf(space: SpaceId, a: Deposit, b: Deposit, agreeing: readonly number[]): Bytes {
  const bits = new Uint8Array(Math.ceil(a.tokens.length / 8));
  for (const place of agreeing) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  const shares = a.sealed === null || b.sealed === null ? [] : [a.sealed.share, b.sealed.share];
  return Uint8Array.from(
    [
      Uint8Array.of(3, 1),
      must(fromBase64Url(space)),
      must(fromBase64Url(a.round)),
      whole(a.version, 4),
      whole(b.version, 4),
      whole(shares.length, 2),
      ...shares,
      whole(a.tokens.length, 2),
      whole(bits.length, 4),
      bits,
    ].flatMap((part) => [...part]),
  );
}

const whole = (value: number, width: 2 | 4): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes.slice(4 - width);
};
