/**
 * What one piece of the log holds, once it is opened: a batch that was written or restored here, as it is; or all that one
 * envelope of another device carried, behind the place of that envelope: `DEVICE DEVSEQ [batch, …]`. What was received is
 * so never sent again, and can be found where it turns out not to count. An answer that a round has opened is kept in the
 * same way, behind the id of the round: `DEVICE ROUND [batch]`. What `b` of two wrote has the letter before it,
 * `b batch` or `DEVICE DEVSEQ b [batch, …]`; without one it is of `a`, who is the only one in most books.
 */
import type { DeviceId, Member, RoundId } from "@counterpoint/kernel";

export interface Origin {
  readonly device: DeviceId;
  /** The number of an envelope, or what the answer is to. */
  readonly place: number | RoundId;
}

export interface Kept {
  /** Device and place, as `nameOf` writes them; null for what was written or restored here. */
  readonly from: string | null;
  readonly author: Member;
  readonly texts: readonly string[];
}

/** A batch, and whose it is. */
export interface AuthoredText {
  readonly author: Member;
  readonly text: string;
}

/** No batch begins so: it is JSON. */
const RECEIVED = /^([\w-]{22} (?:\d{1,16}|[\w-]{22})) /;

const OF_B = "b ";

export const writeKept = ({ author, text }: AuthoredText): string => (author === "b" ? OF_B : "") + text;

/** The text is what was in the box of the envelope: an array of batches. */
export const writeReceived = (origin: Origin, content: AuthoredText): string =>
  `${nameOf(origin)} ${writeKept(content)}`;

export const nameOf = ({ device, place }: Origin): string => `${device} ${place}`;

/** Undefined for what no version of this program has written. */
export function readKept(text: string): Kept | undefined {
  const [prefix, from = null] = RECEIVED.exec(text) ?? [];
  const { author, text: content } = authored(text.slice(prefix?.length ?? 0));
  if (from === null) return { from, author, texts: [content] };
  const texts = textsIn(content);
  return texts === undefined ? undefined : { from, author, texts };
}

const authored = (text: string): AuthoredText =>
  text.startsWith(OF_B) ? { author: "b", text: text.slice(OF_B.length) } : { author: "a", text };

/** It was checked when it came. */
function textsIn(content: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(content);
    return Array.isArray(list) ? list.map(String) : undefined;
  } catch {
    return undefined;
  }
}
