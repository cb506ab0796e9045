import type { SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { bytesUpTo, spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";
import { MAX_ENDPOINT_BYTES } from "../limits.ts";

/**
 * This device wants to be told, by its browser's push service, that there is something in a space of two from the other.
 * Takes the place of what it subscribed before.
 */
export interface Subscribe {
  readonly type: "subscribe";
  readonly space: SpaceId;
  /** The address that the browser has given, in ASCII, and nothing else: what is sent there has no content. */
  readonly endpoint: Bytes;
}

export const subscribe: Message<Subscribe> = defineMessage("subscribe", 0x15, {
  space: spaceId,
  endpoint: bytesUpTo(MAX_ENDPOINT_BYTES),
});
