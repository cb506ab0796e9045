/**
 * What one piece of the log holds, once it is opened: a batch that was written or restored here, as it is; or all that one
 * envelope of another device carried, behind the place of that envelope: `DEVICE DEVSEQ [batch, …]`. What was received is
 * so never sent again, and can be found where it turns out not to count.
 */
import { type DeviceId, parseDeviceId } from "@counterpoint/kernel";

export interface Origin {
  readonly device: DeviceId;
  readonly devSeq: number;
}

export interface Kept {
  readonly from: Origin | null;
  readonly texts: readonly string[];
}

/** No batch begins so: it is JSON. */
const RECEIVED = /^([\w-]{22}) (\d{1,16}) /;

/** `content` is what was in the box of the envelope: an array of batches. */
export const writeReceived = ({ device, devSeq }: Origin, content: string): string => `${device} ${devSeq} ${content}`;

/** Undefined for what no version of this program has written. */
export function readKept(text: string): Kept | undefined {
  const [prefix, id = "", number] = RECEIVED.exec(text) ?? [];
  if (prefix === undefined) return { from: null, texts: [text] };
  const device = parseDeviceId(id);
  const texts = textsIn(text.slice(prefix.length));
  return device.ok && texts !== undefined
    ? { from: { device: device.value, devSeq: Number(number) }, texts }
    : undefined;
}

/** It was checked when it came. */
function textsIn(content: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(content);
    return Array.isArray(list) ? list.map(String) : undefined;
  } catch {
    return undefined;
  }
}
