import type { SharedKindName } from "@counterpoint/library";
import type { SharedEntry } from "@counterpoint/talk";
import type { Messages } from "../messages/en.ts";

/** As people wrote it, line by line; only what no person wrote is put into words. */
export function linesOf(
  kind: SharedKindName,
  { words }: Pick<SharedEntry, "words">,
  { begun, opens }: Messages["seen"],
): readonly string[] {
  const [day, hour, zone] = words;
  if (kind !== "pair" || day === undefined || hour === undefined || zone === undefined) return words;
  return [begun(day), opens(hour, zone)];
}
