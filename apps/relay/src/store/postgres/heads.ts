/** How relays on one database tell each other which logs have grown: names of spaces and numbers, never what is in them. */
import { parseSpaceId, type SpaceId } from "@counterpoint/kernel";
import type { Seq } from "../port.ts";

export const CHANNEL = "counterpoint_heads";

/** PostgreSQL carries less than 8,000 bytes in one notification; a head takes up to 40. */
const PER_MESSAGE = 190;

/** `from` names the relay, so that it passes over what it said itself. */
export function encodeHeads(from: string, heads: readonly (readonly [SpaceId, Seq])[]): readonly string[] {
  const messages: string[] = [];
  for (let at = 0; at < heads.length; at += PER_MESSAGE) {
    const some = heads.slice(at, at + PER_MESSAGE).map(([space, head]) => `${space}:${head}`);
    messages.push([from, ...some].join(" "));
  }
  return messages;
}

/** What makes no sense is passed over: anything may be said on a channel of a shared database. */
export function decodeHeads(message: string): {
  readonly from: string;
  readonly heads: readonly (readonly [SpaceId, Seq])[];
} {
  const [from = "", ...parts] = message.split(" ");
  const heads = parts.flatMap((part): readonly (readonly [SpaceId, Seq])[] => {
    const [id = "", digits = ""] = part.split(":");
    const space = parseSpaceId(id);
    return space.ok && /^\d{1,15}$/.test(digits) ? [[space.value, Number(digits)]] : [];
  });
  return { from, heads };
}
