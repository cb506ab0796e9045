import type { Member } from "@counterpoint/kernel";
import type { Reveal } from "@counterpoint/wire";
import { sameBytes } from "../storage/same-bytes.ts";
import type { Deposit } from "./port.ts";

type Both = Readonly<Record<Member, Deposit>>;

/**
 * What a round comes to of which both have put something in, as a relay would judge it that nobody has to believe.
 * Undefined where the two say nothing to each other: then it does not open. Pure.
 */
export function revealOf(space: Reveal["space"], { a, b }: Both): Reveal | undefined {
  if (a.round !== b.round || (a.sealed === null) !== (b.sealed === null)) return undefined;
  // As many as the other's, or they belong to different lists of things.
  if (a.tokens.length !== b.tokens.length) return undefined;
  const agreeing = a.tokens.flatMap((token, at) => (isToken(b.tokens[at], token) ? [at] : []));
  if (agreeing.length === 0) return undefined;
  return {
    space,
    round: a.round,
    versions: { a: a.version, b: b.version },
    shares: a.sealed === null || b.sealed === null ? null : { a: a.sealed.share, b: b.sealed.share },
    tokens: a.tokens.length,
    agreeing,
  };
}

const isToken = (other: Deposit["tokens"][number] | undefined, token: Deposit["tokens"][number]): boolean =>
  other !== undefined && sameBytes(other, token);
