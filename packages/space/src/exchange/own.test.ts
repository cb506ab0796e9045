import { newRoundId, seededChance } from "@counterpoint/kernel";
import { describe, expect, test } from "vitest";
import { expired, lastHour, mayOpen, type Own, type Put, withOwn } from "./own.ts";

const round = newRoundId(seededChance(1));
const put = (version: number, what: Put["what"] = "answer", hash = `${what} ${version}`): Put => ({
  version,
  what,
  hash,
});
const answer = (version: number, hash?: string): Put => put(version, "answer", hash ?? `answer ${version}`);
/** A record by this device that is a dummy looks like an answer to whoever opens it. */
const asAnswer = ({ version, hash }: Put): Put => ({ version, what: "answer", hash });

const own = (last: Put, sent: Put | null, state: Own["state"] = "unsent"): Own => ({
  round,
  last,
  sent,
  state,
  until: 9,
});

describe("hold:H3 what a relay may open as the own part of a round", () => {
  test("anything, where this device has put in nothing", () => expect(mayOpen(undefined, answer(1))).toBe(true));

  test("what was put in last, whether the relay has said so or not", () => {
    expect(mayOpen(own(answer(1), null), answer(1))).toBe(true);
    expect(mayOpen(own(answer(2), answer(2), "sent"), answer(2))).toBe(true);
  });

  test("what it has said to have, while it has not heard of what came since", () => {
    expect(mayOpen(own(answer(2), answer(1)), answer(1))).toBe(true);
    expect(mayOpen(own(put(2, "dummy"), answer(1)), answer(1))).toBe(true);
  });

  test("hold:H3 nothing older than that, and nothing else in its place", () => {
    expect(mayOpen(own(answer(3), answer(3), "sent"), answer(2))).toBe(false);
    expect(mayOpen(own(answer(3), answer(2)), answer(1))).toBe(false);
    expect(mayOpen(own(answer(3), answer(3), "sent"), answer(3, "another"))).toBe(false);
  });

  test("hold:H3 no dummy, sent or not", () => {
    const dummy = put(1, "dummy");
    expect(mayOpen(own(dummy, dummy, "sent"), asAnswer(dummy))).toBe(false);
    expect(mayOpen(own(dummy, null), asAnswer(dummy))).toBe(false);
    expect(mayOpen(own(answer(2), dummy), asAnswer(dummy))).toBe(false);
  });

  test("what another own device has put in, as far as the relay has not said to have more", () => {
    expect(mayOpen(own(put(1, "dummy"), null, "refused"), answer(1, "the tablet's"))).toBe(true);
    expect(mayOpen(own(answer(1), answer(1), "sent"), answer(2, "the tablet's"))).toBe(true);
    expect(mayOpen(own(answer(5), null), answer(2, "the tablet's"))).toBe(true);
  });
});

test("of each round there is one, and it is forgotten a day after nobody opens it any more", () => {
  const one = own(answer(1), null);
  expect(withOwn([one], { ...one, last: answer(2) })).toEqual([{ ...one, last: answer(2) }]);
  expect([expired([one], 9), expired([one], 10)]).toEqual([[], [round]]);
  expect([lastHour(100, 0), lastHour(100, 130)]).toEqual([100 + 192, 130 + 192]);
});
