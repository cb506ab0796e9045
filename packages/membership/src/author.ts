import { type DeviceId, err, type Member, ok, parseDeviceId, type Result } from "@counterpoint/kernel";
import { type Bytes, idBytes, sized, whole } from "./bytes.ts";
import { AUTHOR_NUMBERS, WIDTHS } from "./layout.ts";
import type { Reader } from "./reader.ts";

/**
 * Who signs an entry: one of a member's devices, or the member key itself. The member key says up to which head it
 * stands by what the member's devices signed (`since`): what they signed after it no longer counts (see outrank.ts).
 * Whoever sees nothing wrong names the head before the entry, and everything stands.
 */
export type Author =
  | { readonly by: "device"; readonly device: DeviceId }
  | { readonly by: "member"; readonly member: Member; readonly since: Bytes };

export type Rank = Author["by"];

const MEMBERS: readonly Member[] = ["a", "b"];

export function writeAuthor(author: Author): readonly Bytes[] {
  const number = whole(AUTHOR_NUMBERS[author.by], 1);
  if (author.by === "device") return [number, idBytes(author.device)];
  return [number, whole(MEMBERS.indexOf(author.member), 1), sized(author.since, WIDTHS.hash)];
}

export function readAuthor(from: Reader): Result<Author, "out-of-range"> {
  const number = from.whole(1);
  if (number === AUTHOR_NUMBERS.device) return ok({ by: "device", device: from.id(parseDeviceId) });
  if (number !== AUTHOR_NUMBERS.member) return err("out-of-range");
  const member = MEMBERS[from.whole(1)];
  const since = from.bytes(WIDTHS.hash);
  return member === undefined ? err("out-of-range") : ok({ by: "member", member, since });
}
