import { err, type Member, ok, type Result, type RoundId, type SpaceId } from "@counterpoint/kernel";
import { type Bytes, concat } from "./frame/bytes.ts";
import { listOf, record } from "./frame/compound.ts";
import { bytesUpTo, type Field, key, roundId, spaceId, u16, u32 } from "./frame/field.ts";
import { createReader, type FrameError } from "./frame/reader.ts";

/** Of a log entry: an envelope begins with 1, a sealed record with 2. */
export const REVEAL_VERSION = 3;
const SUITE = 1;

/** Under which its id is hashed: the first 16 bytes of H(REVEAL_LABEL, space, round). */
export const REVEAL_LABEL = "reveal";

/** What one deposit carries at most: two for each of 256 things. */
export const MAX_TOKENS = 512;

/** What a relay adds to the log when both are in. Nobody signs it: all that it says can be checked, or is a list of places. */
export interface Reveal {
  readonly space: SpaceId;
  readonly round: RoundId;
  /** Of what each has put in. */
  readonly versions: Readonly<Record<Member, number>>;
  /** What each left with the relay; null where there was nothing to open. */
  readonly shares: Readonly<Record<Member, Bytes>> | null;
  /** How many tokens each had, from 1 on. */
  readonly tokens: number;
  /** The places, from 0 on and rising, at which both had the same. */
  readonly agreeing: readonly number[];
}

export type RevealError =
  | FrameError
  | "unknown-suite"
  /** It says the same in another way than the one that there is. */
  | "not-canonical";

interface Written {
  readonly space: SpaceId;
  readonly round: RoundId;
  readonly versionA: number;
  readonly versionB: number;
  readonly shares: readonly Bytes[];
  readonly tokens: number;
  readonly bits: Bytes;
}

const layout: Field<Written> = record<Written>({
  space: spaceId,
  round: roundId,
  versionA: u32,
  versionB: u32,
  shares: listOf(key, { least: 0, most: 2 }),
  tokens: u16,
  bits: bytesUpTo(MAX_TOKENS / 8),
});

export const REVEAL_LAYOUT: string = `version: u8 · suite: u8 · ${layout.layout}`;

/** Throws on what no reveal can hold. */
export function encodeReveal({ space, round, versions, shares, tokens, agreeing }: Reveal): Bytes {
  if (tokens < 1 || tokens > MAX_TOKENS) throw new RangeError(`from 1 to ${MAX_TOKENS} tokens`);
  const written: Written = {
    space,
    round,
    versionA: versions.a,
    versionB: versions.b,
    shares: shares === null ? [] : [shares.a, shares.b],
    tokens,
    bits: bitsOf(agreeing, tokens),
  };
  return concat([Uint8Array.of(REVEAL_VERSION, SUITE), ...layout.write(written)]);
}

export function decodeReveal(bytes: Bytes): Result<Reveal, RevealError> {
  const [version, suite] = bytes;
  if (version === undefined) return err("too-short");
  if (version !== REVEAL_VERSION) return err("unknown-version");
  if (suite === undefined) return err("too-short");
  if (suite !== SUITE) return err("unknown-suite");
  const reader = createReader(bytes.subarray(2));
  const { space, round, versionA, versionB, shares, tokens, bits } = layout.read(reader);
  if (reader.error !== undefined) return err(reader.error);
  if (reader.left > 0) return err("too-long");
  if (tokens < 1 || bits.length !== Math.ceil(tokens / 8)) return err("not-canonical");
  const places = placesIn(bits);
  if (places.some((place) => place >= tokens)) return err("not-canonical");
  const [a, b] = shares;
  if (shares.length === 1) return err("not-canonical");
  return ok({
    space,
    round,
    versions: { a: versionA, b: versionB },
    shares: a === undefined || b === undefined ? null : { a, b },
    tokens,
    agreeing: places,
  });
}

/** The first place is the lowest bit of the first byte. */
function bitsOf(places: readonly number[], tokens: number): Bytes {
  const bits = new Uint8Array(Math.ceil(tokens / 8));
  for (const place of places) {
    if (!Number.isInteger(place) || place < 0 || place >= tokens) throw new RangeError("there is no such place");
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return bits;
}

const placesIn = (bits: Bytes): readonly number[] =>
  Array.from({ length: bits.length * 8 }, (_, place) => place).filter(
    (place) => (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1,
  );
