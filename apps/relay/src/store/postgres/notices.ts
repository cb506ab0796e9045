/** How relays on one database tell each other what has grown: names of spaces and numbers, never what is in them. */
import { parseSpaceId } from "@counterpoint/kernel";
import type { News } from "../port.ts";

export type Notice = Exclude<News, { readonly kind: "missed" }>;

export const CHANNEL = "counterpoint_news";

/** PostgreSQL carries less than 8,000 bytes in one notification; a notice takes up to 39. */
const PER_MESSAGE = 190;
const CHAIN = "chain";
const ANNOUNCED = "announced";
const LEFT = "left";
const NUMBERED = new RegExp(`^(${CHAIN})?(\\d{1,15})$`);

/** `from` names the relay, so that it passes over what it said itself. */
export function encodeNotices(from: string, notices: readonly Notice[]): readonly string[] {
  const messages: string[] = [];
  for (let at = 0; at < notices.length; at += PER_MESSAGE) {
    const some = notices.slice(at, at + PER_MESSAGE).map((notice) => `${notice.space}:${encode(notice)}`);
    messages.push([from, ...some].join(" "));
  }
  return messages;
}

function encode(notice: Notice): string {
  if (notice.kind === "head") return `${notice.head}`;
  if (notice.kind === "chain") return `${CHAIN}${notice.length}`;
  return notice.kind === "left" ? LEFT : ANNOUNCED;
}

/** What makes no sense is passed over: anything may be said on a channel of a shared database. */
export function decodeNotices(message: string): { readonly from: string; readonly notices: readonly Notice[] } {
  const [from = "", ...parts] = message.split(" ");
  const notices = parts.flatMap((part): readonly Notice[] => {
    const [id = "", what = ""] = part.split(":");
    const space = parseSpaceId(id);
    if (!space.ok) return [];
    if (what === ANNOUNCED) return [{ kind: "announced", space: space.value }];
    if (what === LEFT) return [{ kind: "left", space: space.value }];
    const [, isChain, number] = NUMBERED.exec(what) ?? [];
    if (number === undefined) return [];
    if (isChain === undefined) return [{ kind: "head", space: space.value, head: Number(number) }];
    return [{ kind: "chain", space: space.value, length: Number(number) }];
  });
  return { from, notices };
}
