import { err } from "@counterpoint/kernel";
import { wishes } from "@counterpoint/library";
import {
  choicesOf,
  layOut,
  listItems,
  type Mark,
  type Marks,
  type MatchRound,
  matchesHere,
  matchRoundKind,
  type Pair,
  pairKind,
  readMatchRounds,
  readPair,
  subjectOfItem,
} from "@counterpoint/talk";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { day } from "../../../../app/testing/bench.tsx";
import { must } from "../../../../app/testing/must.ts";
import { type Couple, createCouple, type TestOurs } from "../../../../app/testing/ours.tsx";
import { putIn } from "./put-in.ts";
import { type Met, readMet } from "./read-met.ts";

const MORNING = Date.parse("2026-11-26T09:00Z");
const EVENING = Date.parse("2026-11-26T20:00Z");
const ITEMS = listItems("wishes", wishes.entries, []);
const [SCREENS = never(), LIGHTNESS = never(), HUG = never(), HANDS = never()] = ITEMS.map(({ ref }) => ref);

let couple: Couple;
let round: MatchRound;
let pair: Pair;

beforeEach(() => begin());

async function begin(): Promise<void> {
  vi.useFakeTimers({ toFake: ["Date"], now: MORNING });
  couple = await createCouple();
  must(await couple.a.space.commit(layOut({ list: "wishes", date: day("2026-11-26") }, ITEMS, [])));
  await couple.pass();
  pair = readPair(couple.b.space.list(pairKind)) ?? never();
  round = readMatchRounds(couple.b.space.list(matchRoundKind))[0] ?? never();
}

afterEach(() => {
  couple.close();
  vi.useRealTimers();
});

function never(): never {
  throw new Error("it is there");
}

type Opens = Parameters<typeof putIn>[1]["opens"];

const marks = (given: Readonly<Record<string, Mark>>): Marks => new Map(Object.entries(given));

const put = (book: Pick<TestOurs, "link" | "handIn" | "withdraw">, given: Marks, opens: Opens = "together-now") =>
  putIn(book, { round, pair, marks: given, opens, now: Date.now() });

const read = async (book: Pick<TestOurs, "link">): Promise<Met | undefined> =>
  (await readMet(book.link, [round])).get(round.key);

/** Which entries are common, and how. */
async function met(book: TestOurs): Promise<Readonly<Record<string, string>> | undefined> {
  const found = await read(book);
  if (found === undefined || found === "elsewhere") return undefined;
  return Object.fromEntries(found.flatMap(({ ref, common }) => (common === "nothing" ? [] : [[ref, common]])));
}

describe("marks that are put in", () => {
  test("meet where both have made them, and at once where both want it", async () => {
    const mine = marks({ [SCREENS]: "keen", [LIGHTNESS]: "open", [HUG]: "keen" });
    expect(await put(couple.a, mine)).toBe("done");
    expect(await met(couple.a)).toBeUndefined();
    expect(await put(couple.b, marks({ [SCREENS]: "keen", [LIGHTNESS]: "keen", [HANDS]: "open" }))).toBe("done");
    expect([couple.a.asked, couple.b.asked]).toEqual([["hand in"], ["hand in"]]);
    for (const book of [couple.a, couple.b])
      expect(await met(book)).toEqual({ [SCREENS]: "keen", [LIGHTNESS]: "open" });
    expect([couple.a.view().alarms, couple.b.view().alarms]).toEqual([[], []]);
  });

  test("open at the hour and not before, and are handed in with all else", async () => {
    for (const book of [couple.a, couple.b]) {
      expect(await put(book, marks({ [SCREENS]: "open" }), "at-the-hour")).toBe("done");
      expect(book.asked).toEqual([]);
    }
    await couple.pass();
    expect(await met(couple.a)).toBeUndefined();
    vi.setSystemTime(EVENING);
    await couple.pass();
    for (const book of [couple.a, couple.b]) expect(await met(book)).toEqual({ [SCREENS]: "open" });
  });

  test("others in their place are those that count", async () => {
    await put(couple.a, marks({ [SCREENS]: "keen", [LIGHTNESS]: "keen" }));
    await put(couple.a, marks({ [LIGHTNESS]: "open" }));
    await put(couple.b, marks({ [SCREENS]: "keen", [LIGHTNESS]: "keen" }));
    expect(await met(couple.b)).toEqual({ [LIGHTNESS]: "open" });
  });

  test("safety:S8 taken back they meet nowhere, are gone from the relay at once, and what is there looks as before", async () => {
    await put(couple.a, marks({ [SCREENS]: "keen" }));
    expect(await put(couple.a, new Map(), "at-the-hour")).toBe("done");
    expect(couple.a.asked).toEqual(["hand in", "withdraw"]);
    const shapes = couple.relay.deposits.map(({ round: of, tokens, sealed }) => ({
      of,
      sealed,
      tokens: tokens.length,
    }));
    expect(shapes[1]).toEqual(shapes[0]);
    await put(couple.b, marks({ [SCREENS]: "keen" }));
    vi.setSystemTime(EVENING);
    await couple.pass();
    for (const book of [couple.a, couple.b]) expect(await met(book)).toBeUndefined();
  });

  test("hold:H4 safety:S8 cut off right after it was kept, a taking back still goes above what another own device has put in", async () => {
    const cut = { ...couple.a, withdraw: async () => err({ kind: "offline" } as const) };
    expect(await put(cut, new Map(), "at-the-hour")).toBe("waits");
    const { exchange } = couple.a.link;
    const [kept] = must(await exchange.unsent());
    if (kept === undefined) throw new Error("it waits");
    expect(must(await exchange.again(kept.round, kept.version, 4))?.version).toBe(kept.version + 4);
  });

  test("safety:S6 to one, the other who never looked, marked nothing, or marked other things is the same", async () => {
    await put(couple.a, marks({ [SCREENS]: "keen" }));
    const seen = [[await read(couple.a), couple.a.link.exchange.waiting(), couple.a.link.standing().seen.seq]];
    for (const theirs of [marks({}), marks({ [LIGHTNESS]: "keen", [HANDS]: "open" })]) {
      await put(couple.b, theirs);
      seen.push([await read(couple.a), couple.a.link.exchange.waiting(), couple.a.link.standing().seen.seq]);
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
});

const anyMarks = fc
  .dictionary(fc.constantFrom(SCREENS, LIGHTNESS, HUG, HANDS), fc.constantFrom<Mark>("open", "keen"))
  .map(marks);

test("whatever the two mark, both read what both hold, the same as where no relay compares, and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(anyMarks, anyMarks, async (mine, theirs) => {
      couple.close();
      await begin();
      await put(couple.a, mine);
      await put(couple.b, theirs);
      vi.setSystemTime(EVENING);
      await couple.pass();
      const held = matchesHere(choicesOf(round, mine), choicesOf(round, theirs));
      const expected = round.items.flatMap((item) => {
        const common = held.get(subjectOfItem(item));
        return common === undefined ? [] : [[item.ref, common]];
      });
      const seen = expected.length === 0 ? undefined : Object.fromEntries(expected);
      expect([await met(couple.a), await met(couple.b)]).toEqual([seen, seen]);
    }),
    { numRuns: 12 },
  );
});

describe("marks are not put in, and it says so,", () => {
  test("where the list has opened, or its last evening is over", async () => {
    for (const book of [couple.a, couple.b]) await put(book, marks({ [SCREENS]: "keen" }));
    expect(await put(couple.a, marks({ [HANDS]: "keen" }))).toBe("over");
    vi.setSystemTime(MORNING + 8 * 86_400_000);
    expect(await put(couple.b, marks({ [HANDS]: "keen" }))).toBe("over");
  });

  test("where they cannot be kept; without a line they are, and wait", async () => {
    const { link } = couple.a;
    const full = { ...link, exchange: { ...link.exchange, putIn: async () => err({ kind: "full" } as const) } };
    expect(await put({ ...couple.a, link: full }, marks({ [SCREENS]: "keen" }))).toBe("failed");
    expect(link.exchange.waiting()).toEqual([]);
    const offline = { ...couple.a, handIn: async () => err({ kind: "offline" } as const) };
    expect(await put(offline, marks({ [SCREENS]: "keen" }))).toBe("waits");
    expect(link.exchange.waiting()).toMatchObject([{ what: "choices", state: "unsent" }]);
  });
});

test("what another device of one’s own has marked opens there alone", async () => {
  const { link } = couple.a;
  const foreign = { ...link.exchange, matches: async () => err({ kind: "not-agreed" } as const) };
  expect(await read({ link: { ...link, exchange: foreign } })).toBe("elsewhere");
  const broken = { ...link.exchange, matches: async () => err({ kind: "full" } as const) };
  expect(await read({ link: { ...link, exchange: broken } })).toBeUndefined();
});
