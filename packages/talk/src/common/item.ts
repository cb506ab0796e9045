import { err, ok, type Result } from "@counterpoint/kernel";
import type { CommonItem, CommonListId } from "@counterpoint/library";
import { defineKind, type KindOf, type Operation, remove, type Stored, set } from "@counterpoint/records";
import * as v from "valibot";
import { refOf } from "../quoted.ts";

export const COMMON_LISTS: readonly CommonListId[] = ["activities", "rituals", "wishes", "subjects"];

export const TITLE_LIMIT = 48;
export const MEANING_LIMIT = 110;

interface CommonItemFields {
  readonly list: CommonListId;
  readonly title: string;
  /** May be empty. */
  readonly meaning: string;
}

/** What two people add to a list. It is both of theirs, and says nothing of who would like it. */
export const commonItemKind: KindOf<CommonItemFields> = defineKind({
  name: "commonItem",
  version: 1,
  writers: "both",
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/)),
  fields: {
    list: v.picklist(["activities", "rituals", "wishes", "subjects"]),
    title: v.pipe(v.string(), v.minLength(1), v.maxLength(TITLE_LIMIT)),
    meaning: v.pipe(v.string(), v.maxLength(MEANING_LIMIT)),
  },
});

/** An entry of a list as it is shown and marked. */
export interface ListedItem {
  /** `id@version` of the library, or the id of a record of one's own. */
  readonly ref: string;
  readonly title: string;
  readonly meaning: string;
}

type OwnItem = Pick<Stored<typeof commonItemKind>, "id" | "fields">;

/** A whole list: the library's entries, then what the two have added, in an order that both have. */
export function listItems(
  list: CommonListId,
  library: readonly CommonItem[],
  own: readonly OwnItem[],
): readonly ListedItem[] {
  const added = own.flatMap(({ id, fields: { list: of, title, meaning = "" } }) =>
    of === list && title !== undefined ? [{ ref: id, title, meaning }] : [],
  );
  return [
    ...library.map((item) => ({ ref: refOf(item), title: item.title, meaning: item.meaning })),
    ...added.sort((one, other) => (one.ref < other.ref ? -1 : 1)),
  ];
}

export type ItemCommand =
  /** `id` is 22 letters of base64url, as the ids of a space are. */
  | ({ readonly type: "add"; readonly id: string } & Pick<CommonItemFields, "title" | "meaning">)
  | ({ readonly type: "edit"; readonly id: string } & Pick<CommonItemFields, "title" | "meaning">)
  | { readonly type: "remove"; readonly id: string };

export type ItemRefusal =
  | "empty"
  | "too-long"
  /** The list has an entry of that name. */
  | "twice"
  /** Not an entry that the two added. */
  | "not-own";

interface ItemContext {
  readonly list: CommonListId;
  /** The whole list as `listItems` gives it. */
  readonly items: readonly ListedItem[];
}

export function decideItem(
  command: ItemCommand,
  { list, items }: ItemContext,
): Result<readonly Operation[], ItemRefusal> {
  const known = items.some(({ ref }) => ref === command.id);
  const own = known && v.is(commonItemKind.id, command.id);
  if (command.type !== "add" && !own) return err("not-own");
  if (command.type === "remove") return ok(remove(commonItemKind, command.id));
  const [title, meaning] = [tidy(command.title), tidy(command.meaning)];
  if (title === "") return err("empty");
  if (title.length > TITLE_LIMIT || meaning.length > MEANING_LIMIT) return err("too-long");
  if (items.some((item) => item.ref !== command.id && same(item.title, title))) return err("twice");
  return ok(set(commonItemKind, command.id, { list, title, meaning }));
}

const tidy = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
