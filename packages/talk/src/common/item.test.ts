import { err } from "@counterpoint/kernel";
import { activities } from "@counterpoint/library";
import { describe, expect, test } from "vitest";
import { must, name, sharedSpace } from "../testing.acceptance.ts";
import {
  commonItemKind,
  decideItem,
  type ItemCommand,
  type ListedItem,
  listItems,
  MEANING_LIMIT,
  TITLE_LIMIT,
} from "./item.ts";

const space = () => {
  const shared = sharedSpace();
  const items = (): readonly ListedItem[] =>
    listItems("activities", activities.entries, shared.list(commonItemKind, "a"));
  return {
    items,
    own: () => items().filter(({ ref }) => !ref.includes("@")),
    act: (by: "a" | "b", command: ItemCommand) =>
      shared.write(by, must(decideItem(command, { list: "activities", items: items() }))),
  };
};

const add = (of: number, title: string, meaning = ""): ItemCommand => ({ type: "add", id: name(of), title, meaning });

describe("a list for two", () => {
  test("is the library’s, and behind it what either has added, in one order for both", () => {
    const list = space();
    list.act("a", add(2, "  Skating  on the pond "));
    list.act("b", add(1, "Chess", "Slow games, with tea."));
    expect(
      list
        .items()
        .slice(0, activities.entries.length)
        .map(({ ref }) => ref),
    ).toEqual(activities.entries.map(({ id }) => `${id}@1`));
    expect(list.own()).toEqual([
      { ref: name(1), title: "Chess", meaning: "Slow games, with tea." },
      { ref: name(2), title: "Skating on the pond", meaning: "" },
    ]);
  });

  test("what was added belongs to both: either may reword it or take it off", () => {
    const list = space();
    list.act("a", add(1, "Chess"));
    list.act("b", { type: "edit", id: name(1), title: "Draughts", meaning: "" });
    expect(list.own().map(({ title }) => title)).toEqual(["Draughts"]);
    list.act("b", { type: "remove", id: name(1) });
    expect(list.own()).toEqual([]);
  });

  test("says of no entry who added it", () => {
    const [one, other] = [space(), space()];
    one.act("a", add(1, "Chess"));
    other.act("b", add(1, "Chess"));
    expect(one.items()).toEqual(other.items());
  });

  test("keeps another list’s entries out", () => {
    const shared = sharedSpace();
    shared.write("a", must(decideItem(add(1, "Chess"), { list: "rituals", items: [] })));
    expect(listItems("activities", [], shared.list(commonItemKind, "b"))).toEqual([]);
  });
});

describe("an entry is refused", () => {
  const context = { list: "activities" as const, items: listItems("activities", activities.entries, []) };
  const refused = (command: ItemCommand) => decideItem(command, context);

  test("where it has no name, or more words than fit", () => {
    expect(refused(add(1, " \t"))).toEqual(err("empty"));
    expect(refused(add(1, "x".repeat(TITLE_LIMIT + 1)))).toEqual(err("too-long"));
    expect(refused(add(1, "Chess", "x".repeat(MEANING_LIMIT + 1)))).toEqual(err("too-long"));
    expect(refused(add(1, "x".repeat(TITLE_LIMIT), "x".repeat(MEANING_LIMIT))).ok).toBe(true);
  });

  test("where the list has one of that name", () => {
    expect(refused(add(1, "swap  BOOKS"))).toEqual(err("twice"));
  });

  test("where it is one of the library’s, or none at all", () => {
    const [first] = context.items;
    expect(refused({ type: "remove", id: first?.ref ?? "" })).toEqual(err("not-own"));
    expect(refused({ type: "edit", id: name(9), title: "Chess", meaning: "" })).toEqual(err("not-own"));
  });

  test("but not where only its own words stay the same", () => {
    const items = [...context.items, { ref: name(1), title: "Chess", meaning: "" }];
    const edited = decideItem({ type: "edit", id: name(1), title: "chess", meaning: "Slow." }, { ...context, items });
    expect(edited.ok).toBe(true);
  });
});
