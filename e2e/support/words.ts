import type { ItemId } from "@counterpoint/balance";
import type { NeedId } from "@counterpoint/kernel";
import { items, needs, tags } from "@counterpoint/library";
import { english } from "../../apps/web/src/app/messages/en.ts";

/** What the app says, so that a test looks for the words that a person reads and a better word breaks no test. */
export const words = english;

const QUESTIONS: Readonly<Record<ItemId, string>> = { close: "D1", self: "D2", pull: "D3", load: "D4" };

export const question = (item: ItemId): string => wordOf(items.entries, QUESTIONS[item]).question;
export const need = (id: NeedId): string => wordOf(needs.entries, id).name;
export const tag = (id: string): string => wordOf(tags.entries, id).label;

function wordOf<E extends { readonly id: string }>(entries: readonly E[], id: string): E {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`the library has no ${id}`);
  return found;
}
