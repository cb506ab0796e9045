import type { SharedKindName } from "@counterpoint/library";
import { sharedNames } from "@counterpoint/library";
import type { Space } from "@counterpoint/space";
import type { SharedEntry } from "@counterpoint/talk";
import type { Messages } from "../messages/en.ts";
import { saidIn } from "./all-shared.ts";
import { linesOf } from "./lines-of.ts";
import type { Names } from "./ours-context.ts";

/** A copy of a book of two as Markdown, for people. What people wrote stands behind `>`: no line of theirs is one of the file's. */
export function sharedPages(space: Space, { me, other }: Names, { leaving, seen }: Messages): string {
  const { pages, kept } = leaving;
  const block = (kind: SharedKindName, by: string, entries: readonly SharedEntry[]): readonly string[] =>
    entries.flatMap((entry) => [
      `${by}${entry.date === null ? "" : `, ${entry.date}`}:`,
      ...linesOf(kind, entry, seen).flatMap((text) => text.split("\n").map((line) => `> ${line}`)),
      "",
    ]);
  const parts = saidIn(space).flatMap(({ kind, mine, theirs, ours }) => [
    `## ${sharedNames[kind].name}`,
    "",
    ...block(kind, kept.both, ours),
    ...block(kind, me, mine),
    ...block(kind, other, theirs),
  ]);
  const whole = [`# ${pages.title(me, other)}`, "", pages.intro, "", ...parts, `## ${pages.data}`, ""];
  return whole.join("\n");
}
