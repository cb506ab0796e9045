import { addDays, err } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { must, name, sharedSpace, TODAY } from "./testing.acceptance.ts";
import { decideThanks, readThanks, THANKS_LENGTH, type ThanksCommand, thanksKind } from "./thanks.ts";

const thank = (of: number, text: string, date = TODAY): ThanksCommand => ({
  type: "thank",
  name: name(of),
  date,
  text,
});

describe("thanks", () => {
  test("of both stand in one list, newest first, each with whose they are", () => {
    const space = sharedSpace();
    space.write("a", must(decideThanks(thank(1, " For the soup. ", addDays(TODAY, -1)))));
    space.write("b", must(decideThanks(thank(2, "For asking twice."))));
    const seen = readThanks(space.list(thanksKind, "a"), space.list(thanksKind, "b"));
    expect(seen.map(({ date, from, text }) => [date, from, text])).toEqual([
      [TODAY, "other", "For asking twice."],
      ["2026-11-25", "me", "For the soup."],
    ]);
  });

  test("nobody counts them: all that is told of one is its day, whose it is, and its words", () => {
    const space = sharedSpace();
    space.write("a", must(decideThanks(thank(1, "For the soup."))));
    const [one] = readThanks(space.list(thanksKind, "a"), []);
    expect(Object.keys(one ?? {}).toSorted()).toEqual(["date", "from", "id", "text"]);
  });

  test("safety:S8 can be taken back, and then were never there", () => {
    const space = sharedSpace();
    space.write("a", must(decideThanks(thank(1, "For the soup."))));
    space.write("b", must(decideThanks({ type: "takeBack", id: `${TODAY}.${name(1)}` })));
    expect(readThanks(space.list(thanksKind, "a"), [])).toHaveLength(1);
    space.write("a", must(decideThanks({ type: "takeBack", id: `${TODAY}.${name(1)}` })));
    expect(readThanks(space.list(thanksKind, "a"), space.list(thanksKind, "b"))).toEqual([]);
  });

  test("are refused where they say nothing, or more than fits", () => {
    expect(decideThanks(thank(1, ""))).toEqual(err("empty"));
    expect(decideThanks(thank(1, "x".repeat(THANKS_LENGTH + 1)))).toEqual(err("too-long"));
  });

  test("of a day that is none are no record", () => {
    const space = sharedSpace();
    const operation = { kind: "thanks", version: 1, field: "text", value: "For the soup." };
    for (const id of [`2026-02-30.${name(1)}`, `${TODAY}.short`, name(1)]) space.write("a", [{ ...operation, id }]);
    expect(space.list(thanksKind, "a")).toEqual([]);
  });
});
