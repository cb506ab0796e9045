import { addDays, err } from "@counterpoint/kernel";
import { decodeBatch, encodeBatch } from "@counterpoint/records";
import { describe, expect, test } from "vitest";
import { decideShown, readShown, SHOWN_LENGTH, type ShownCommand, shownKind } from "./shown.ts";
import { must, name, sharedSpace, TODAY } from "./testing.acceptance.ts";

const show = (of: number, text: string, date = TODAY): ShownCommand => ({ type: "show", name: name(of), date, text });

describe("a copy out of somebody’s own book", () => {
  test("has the words that it had, and says of itself only on which day it was shown", () => {
    const space = sharedSpace();
    space.write("a", must(decideShown(show(1, " A long day.\nI wanted to be alone. ", addDays(TODAY, -1)))));
    space.write("a", must(decideShown(show(2, "Better."))));
    expect(readShown(space.list(shownKind, "a"))).toEqual([
      { id: `${TODAY}.${name(2)}`, date: TODAY, text: "Better." },
      { id: `2026-11-25.${name(1)}`, date: "2026-11-25", text: "A long day.\nI wanted to be alone." },
    ]);
    expect(readShown(space.list(shownKind, "b"))).toEqual([]);
  });

  test("safety:S8 is taken back without a trace, and by whoever showed it alone", () => {
    const space = sharedSpace();
    space.write("a", must(decideShown(show(1, "A long day."))));
    const takeBack = must(decideShown({ type: "takeBack", id: `${TODAY}.${name(1)}` }));
    space.write("b", takeBack);
    expect(readShown(space.list(shownKind, "a"))).toHaveLength(1);
    space.write("a", takeBack);
    expect(readShown(space.list(shownKind, "a"))).toEqual([]);
  });

  test("is refused where it is empty or longer than a note can be; the longest travels", () => {
    expect(decideShown(show(1, " \n"))).toEqual(err("empty"));
    expect(decideShown(show(1, "x".repeat(SHOWN_LENGTH + 1)))).toEqual(err("too-long"));
    const space = sharedSpace();
    space.write("a", must(decideShown(show(1, "x".repeat(SHOWN_LENGTH)))));
    for (const { batch } of space.log) expect(must(decodeBatch(encodeBatch(batch)))).toEqual(batch);
    expect(space.list(shownKind, "a")).toHaveLength(1);
  });
});
