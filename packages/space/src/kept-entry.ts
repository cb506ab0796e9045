/**
 * What one piece of the log holds, once it is opened: a batch that was written or restored here, as it is; or all that one
 * envelope of another device carried, behind the place of that envelope: `DEVICE DEVSEQ [batch, …]`. What was received is
 * so never sent again, and can be found where it turns out not to count. What `b` of two wrote has the letter before it,
 * `b batch` or `DEVICE DEVSEQ b [batch, …]`; without one it is of `a`, who is the only one in most books.
 */
import { type DeviceId, type Member, parseDeviceId } from "@counterpoint/kernel";

export interface Origin {
  readonly device: DeviceId;
  readonly devSeq: number;
}

export interface Kept {
  readonly from: Origin | null;
  readonly author: Member;
  readonly texts: readonly string[];
}

/** A batch, and whose it is. */
export interface AuthoredText {
  readonly author: Member;
  readonly text: string;
}

/** No batch begins so: it is JSON. */
const RECEIVED = /^([\w-]{22}) (\d{1,16}) /;

const OF_B = "b ";

export const writeKept = ({ author, text }: AuthoredText): string => (author === "b" ? OF_B : "") + text;

/** The text is what was in the box of the envelope: an array of batches. */
export const writeReceived = ({ device, devSeq }: Origin, content: AuthoredText): string =>
  `${device} ${devSeq} ${writeKept(content)}`;

/** Undefined for what no version of this program has written. */
export function readKept(text: string): Kept | undefined {
  const [prefix, id = "", number] = RECEIVED.exec(text) ?? [];
  const { author, text: content } = authored(text.slice(prefix?.length ?? 0));
  if (prefix === undefined) return { from: null, author, texts: [content] };
  const device = parseDeviceId(id);
  const texts = textsIn(content);
  return device.ok && texts !== undefined
    ? { from: { device: device.value, devSeq: Number(number) }, author, texts }
    : undefined;
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
