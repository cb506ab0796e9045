import { err, ok, type Result } from "@counterpoint/kernel";
import { MAX_FRAME_BYTES, WIRE_VERSION } from "../limits.ts";
import { type Bytes, concat } from "./bytes.ts";
import { type Fields, record } from "./compound.ts";
import { type Field, u8, u32 } from "./field.ts";
import { createReader, type FrameError, type Reader } from "./reader.ts";

/** One thing that can be said. It is declared once, in a file of its own in `messages`. */
export interface Message<T extends { readonly type: string }> extends Readable<T> {
  readonly body: Field<Omit<T, "type">>;
}

/** What is needed to understand it. */
export interface Readable<T extends { readonly type: string }> {
  readonly type: T["type"];
  /** Below 0x80 what a client says, from there on what the relay says. */
  readonly code: number;
  readonly layout: string;
  read(reader: Reader): T;
}

export function defineMessage<T extends { readonly type: string }>(
  type: T["type"],
  code: number,
  fields: Fields<Omit<T, "type">>,
): Message<T> {
  const body = record(fields);
  return {
    type,
    code,
    body,
    layout: body.layout,
    // `type` and all the other fields make a T.
    read: (reader) => ({ type, ...body.read(reader) }) as T,
  };
}

export interface Frame<T> {
  /** An answer carries the number of what it answers. What nobody asked for has 0. */
  readonly request: number;
  readonly message: T;
}

/** Throws on what no frame can hold: that is a mistake of the caller. */
export function encodeFrame<T extends { readonly type: string }>(kind: Message<T>, request: number, message: T): Bytes {
  const head = [...u8.write(WIRE_VERSION), ...u8.write(kind.code), ...u32.write(request)];
  const bytes = concat([...head, ...kind.body.write(message)]);
  if (bytes.length > MAX_FRAME_BYTES) throw new RangeError(`a frame has at most ${MAX_FRAME_BYTES} bytes`);
  return bytes;
}

/** Understands one of `kinds`, whole: nothing may be missing and nothing left over. */
export function frameDecoder<T extends { readonly type: string }>(
  kinds: readonly Readable<T>[],
): (bytes: Bytes) => Result<Frame<T>, FrameError> {
  const byCode = new Map(kinds.map((kind) => [kind.code, kind]));
  return (bytes) => {
    if (bytes.length > MAX_FRAME_BYTES) return err("too-long");
    const reader = createReader(bytes);
    const version = reader.whole(1);
    if (reader.error === undefined && version !== WIRE_VERSION) return err("unknown-version");
    const code = reader.whole(1);
    const request = reader.whole(4);
    if (reader.error !== undefined) return err(reader.error);
    const kind = byCode.get(code);
    if (kind === undefined) return err("unknown-message");
    const message = kind.read(reader);
    if (reader.error !== undefined) return err(reader.error);
    return reader.left > 0 ? err("too-long") : ok({ request, message });
  };
}
