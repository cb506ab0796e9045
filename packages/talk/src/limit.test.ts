import { err, ok } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { decideLimit, LIMIT_LENGTH, type LimitCommand, limitKind, readLimits } from "./limit.ts";
import { must, name, sharedSpace, TODAY } from "./testing.acceptance.ts";

const say = (of: number, text: string, will = ""): LimitCommand => ({
  type: "say",
  name: name(of),
  date: TODAY,
  about: "time",
  text,
  will,
});

const SAID = {
  id: `${TODAY}.${name(1)}`,
  date: TODAY,
  about: "time",
  text: "No hard talks after ten.",
  will: "I will go to bed.",
};

describe("a limit that is said", () => {
  test("is what somebody says of themselves, and the other can read it", () => {
    const space = sharedSpace();
    space.write("b", must(decideLimit([], say(1, " No hard talks after ten. ", "I will go to bed."))));
    expect(readLimits(space.list(limitKind, "b"))).toEqual([SAID]);
    expect(readLimits(space.list(limitKind, "a"))).toEqual([]);
  });

  test("safety:S6 is never reworded: there is no command for it, and its id is taken", () => {
    const space = sharedSpace();
    space.write("a", must(decideLimit([], say(1, "No hard talks after ten."))));
    const own = readLimits(space.list(limitKind, "a"));
    expect(decideLimit(own, say(1, "No hard talks after nine."))).toEqual(err("said-already"));
    expect(decideLimit(own, say(2, "No hard talks after nine.")).ok).toBe(true);
  });

  test("safety:S8 is taken back without a trace, by whoever said it alone", () => {
    const space = sharedSpace();
    space.write("a", must(decideLimit([], say(1, "No hard talks after ten."))));
    const own = readLimits(space.list(limitKind, "a"));
    const takeBack: LimitCommand = { type: "takeBack", id: SAID.id };
    expect(decideLimit([], takeBack)).toEqual(ok([]));
    // Even a client that was altered only writes into its own.
    space.write("b", must(decideLimit(own, takeBack)));
    expect(readLimits(space.list(limitKind, "a"))).toHaveLength(1);
    space.write("a", must(decideLimit(own, takeBack)));
    expect(readLimits(space.list(limitKind, "a"))).toEqual([]);
  });

  test("is refused where it says nothing or too much; what I will do may be left open", () => {
    expect(decideLimit([], say(1, "  "))).toEqual(err("empty"));
    expect(decideLimit([], say(1, "x".repeat(LIMIT_LENGTH + 1)))).toEqual(err("too-long"));
    expect(decideLimit([], say(1, "No", "x".repeat(LIMIT_LENGTH + 1)))).toEqual(err("too-long"));
    expect(decideLimit([], say(1, "No")).ok).toBe(true);
  });

  test("comes newest first", () => {
    const space = sharedSpace();
    for (const of of [1, 3, 2]) space.write("a", must(decideLimit([], say(of, `Limit ${of}`))));
    expect(readLimits(space.list(limitKind, "a")).map(({ text }) => text)).toEqual(["Limit 3", "Limit 2", "Limit 1"]);
  });
});
