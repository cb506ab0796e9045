import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import type { Bytes } from "../frame/bytes.ts";
import { deviceId, signature, spaceId } from "../frame/field.ts";
import { defineMessage, type Message } from "../frame/message.ts";

/** A device of a space shows that it holds its key. From then on it is told what arrives there. */
export interface Prove {
  readonly type: "prove";
  readonly space: SpaceId;
  readonly device: DeviceId;
  /** Over `proofContent`, for the purpose "prove". */
  readonly signature: Bytes;
}

export const prove: Message<Prove> = defineMessage("prove", 0x01, { space: spaceId, device: deviceId, signature });
