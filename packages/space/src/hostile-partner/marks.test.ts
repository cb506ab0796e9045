/** One of two people who puts in for common ground whatever their client likes, with a relay that does what it says. */
import { emptyToken, matchPlaces, matchTokens } from "@counterpoint/crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Deposit } from "../exchange/port.ts";
import type { Arrived } from "../link/port.ts";
import { alarmsOf } from "../testing/attacked.ts";
import { beginCouple, type Couple } from "../testing/couple.ts";
import { fetch, keysOf } from "../testing/links.ts";
import { append, released, revealOf } from "../testing/rounds.ts";
import { value } from "../testing/world.ts";

type Choices = ReadonlyMap<string, "open" | "keen">;

const LIST = "activities|2026-11-26";
const ITEMS = ["dance", "swim", "cook"];
const MINE: Choices = new Map([
  ["dance", "keen"],
  ["swim", "open"],
]);
const EVERYTHING: Choices = new Map(ITEMS.map((item) => [item, "keen"]));

let couple: Couple;
let mine: Deposit;

beforeEach(async () => {
  couple = await beginCouple();
  mine = await put(couple.a, MINE);
});

async function put(device: Couple["a"], choices: Choices, items = ITEMS, list = LIST): Promise<Deposit> {
  const { exchange } = device.link;
  return value(await exchange.putIn(await exchange.roundOf(list), { kind: "choices", items, choices }, { opensAt: 0 }));
}

/** What each reads once the relay has held the two against each other. */
async function opened(theirs: Deposit, items = ITEMS): Promise<readonly unknown[]> {
  const log: Arrived[] = [];
  append(log, ...released(couple.a.space.id, { a: mine, b: theirs }));
  for (const device of [couple.a, couple.b]) await fetch(device, log);
  return Promise.all([
    couple.a.link.exchange.matches(mine.round, ITEMS, MINE),
    couple.b.link.exchange.matches(mine.round, items, EVERYTHING),
  ]);
}

const read = (matches: Choices) => ({ ok: true, value: matches });

describe("safety:S6 whoever puts in", () => {
  test("safety:S6 that they would like everything shows that they did: both read the same", async () => {
    expect(await opened(await put(couple.b, EVERYTHING))).toEqual([read(MINE), read(MINE)]);
    expect(alarmsOf(couple.a)).toEqual([]);
  });

  test("safety:S6 what they have worded otherwise since agrees with nothing", async () => {
    const edited = ["dance", "swim alone", "cook"];
    const keen: Choices = new Map([["swim alone", "keen"]]);
    const theirs = await put(couple.b, keen, edited);
    expect(revealOf(couple.a.space.id, { a: mine, b: theirs })).toEqual(
      revealOf(couple.a.space.id, { a: mine, b: theirs }, { agreeing: [] }),
    );
  });

  test("safety:S6 tokens of another day's list agree with nothing", async () => {
    const before = await put(couple.b, EVERYTHING, ITEMS, "activities|2026-11-25");
    const theirs = { ...before, round: mine.round };
    expect(revealOf(couple.a.space.id, { a: mine, b: theirs })).toEqual(
      revealOf(couple.a.space.id, { a: mine, b: theirs }, { agreeing: [] }),
    );
  });

  test("safety:S6 the token for keen without the one for open learns of keen alone, and is read as both are", async () => {
    const [first] = (await keysOf(couple.b.world)).epochs;
    if (first === undefined) throw new Error("there is a secret");
    const places = await matchPlaces(first, mine.round, ITEMS);
    const all = matchTokens(places, EVERYTHING);
    const keenOnly = all.map((token, at) => (places[at]?.degree === "keen" ? token : emptyToken()));
    const [hers, his] = await opened({ ...(await put(couple.b, EVERYTHING)), tokens: keenOnly });
    expect([hers, his]).toEqual([read(new Map([["dance", "keen"]])), read(new Map([["dance", "keen"]]))]);
  });
});
