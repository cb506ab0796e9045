/** What frames are made of. Each field says by `layout` what it is: those texts are hashed, so that none changes unseen. */
import {
  type DeviceId,
  fromBase64Url,
  ID_BYTES,
  type OpId,
  parseDeviceId,
  parseOpId,
  parseRoundId,
  parseSpaceId,
  type Result,
  type RoundId,
  type SpaceId,
  toBase64Url,
} from "@counterpoint/kernel";
import type { Bytes } from "./bytes.ts";
import type { Reader } from "./reader.ts";

export interface Field<T> {
  readonly layout: string;
  /** The parts, in order. Throws on values that the field cannot hold: those are mistakes of the caller. */
  write(value: T): readonly Bytes[];
  read(reader: Reader): T;
  /** The shortest that it can be, in bytes. */
  readonly least: number;
}

function wholeOf(width: 1 | 2 | 4 | 8): Field<number> {
  const most = width === 8 ? Number.MAX_SAFE_INTEGER : 2 ** (8 * width) - 1;
  return {
    layout: `u${8 * width}`,
    least: width,
    write: (value) => {
      if (!Number.isInteger(value) || value < 0 || value > most)
        throw new RangeError(`not a whole number up to ${most}`);
      const bytes = new Uint8Array(width);
      let rest = value;
      for (let at = width - 1; at >= 0; at--) {
        bytes[at] = rest % 256;
        rest = Math.floor(rest / 256);
      }
      return [bytes];
    },
    read: (reader) => reader.whole(width),
  };
}

export const u8: Field<number> = wholeOf(1);
export const u16: Field<number> = wholeOf(2);
export const u32: Field<number> = wholeOf(4);
export const u64: Field<number> = wholeOf(8);

/** Always this many. */
export function exactly(length: number, name: string): Field<Bytes> {
  return {
    layout: `${name}[${length}]`,
    least: length,
    write: (value) => {
      if (value.length !== length) throw new RangeError(`a ${name} has ${length} bytes`);
      return [value];
    },
    read: (reader) => reader.bytes(length),
  };
}

/** A number of one byte, from 0 to `most`. */
export function upTo(most: number): Field<number> {
  return {
    layout: `u8≤${most}`,
    least: 1,
    write: (value) => {
      if (value > most) throw new RangeError(`not a whole number up to ${most}`);
      return u8.write(value);
    },
    read: (reader) => {
      const value = u8.read(reader);
      if (value > most) reader.refuse("number-too-large");
      return value;
    },
  };
}

export const hash: Field<Bytes> = exactly(32, "hash");
export const key: Field<Bytes> = exactly(32, "key");
export const nonce: Field<Bytes> = exactly(32, "nonce");
export const signature: Field<Bytes> = exactly(64, "signature");

/** Where notes lie, and where a locator does: whoever knows the name may read. */
export const place: Field<Bytes> = exactly(16, "place");
export const locatorId: Field<Bytes> = exactly(16, "locator");

/** With their length, a u32, before them. */
export function bytesUpTo(most: number): Field<Bytes> {
  return {
    layout: `bytes≤${most}`,
    least: 4,
    write: (value) => {
      if (value.length > most) throw new RangeError(`at most ${most} bytes`);
      return [...u32.write(value.length), value];
    },
    read: (reader) => {
      const length = u32.read(reader);
      if (length > most) reader.refuse("too-long");
      return reader.bytes(length);
    },
  };
}

function idOf<T extends string>(name: string, parse: (text: string) => Result<T, string>): Field<T> {
  const bytes = exactly(ID_BYTES, name);
  return {
    layout: `${name}[${ID_BYTES}]`,
    least: ID_BYTES,
    write: (value) => {
      const decoded = fromBase64Url(value);
      return bytes.write(decoded.ok ? decoded.value : new Uint8Array());
    },
    read: (reader) => {
      const found = bytes.read(reader);
      // Any sixteen bytes are an id; there are fewer only where the reader has given up.
      const id = parse(toBase64Url(found.length === ID_BYTES ? found : new Uint8Array(ID_BYTES)));
      if (!id.ok) throw new TypeError("any 16 bytes are an id");
      return id.value;
    },
  };
}

export const spaceId: Field<SpaceId> = idOf("space", parseSpaceId);
export const deviceId: Field<DeviceId> = idOf("device", parseDeviceId);
export const opId: Field<OpId> = idOf("op", parseOpId);
export const roundId: Field<RoundId> = idOf("round", parseRoundId);

/** One of some names, as its place among them: a name is never moved or taken away, later ones are added behind. */
export function oneOf<T extends string>(names: readonly T[]): Field<T> {
  return {
    layout: `u8(${names.join(", ")})`,
    least: 1,
    write: (value) => u8.write(names.indexOf(value)),
    read: (reader) => {
      const [first] = names;
      const found = names[u8.read(reader)];
      if (found === undefined) reader.refuse("unknown-value");
      const name = found ?? first;
      if (name === undefined) throw new TypeError("there are no names");
      return name;
    },
  };
}
