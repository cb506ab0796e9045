import { ITEMS } from "@counterpoint/balance";
import { describe, expect, test } from "vitest";
import { itemWords, placeWords, spokenPlace } from "./item-words.ts";
import { english } from "./messages/en.ts";

const { today } = english;

describe("the words of the four lines", () => {
  test("each line has a question of its own and two different ends", () => {
    const words = ITEMS.map(({ id }) => itemWords(id));
    expect(new Set(words.map(({ question }) => question)).size).toBe(4);
    for (const { low, high } of words) expect(low).not.toBe(high);
  });

  test("the app asks the question that the room names for the line", () => {
    for (const { id, question } of ITEMS) expect(itemWords(id)).toHaveProperty("id", question);
  });

  test("item:D3 only the line with a middle of its own has a word for it", () => {
    const named = ITEMS.filter(({ id }) => itemWords(id).middle !== null);
    expect(named.map(({ scale }) => scale)).toEqual(["bipolar"]);
  });
});

describe("where a note lies, in words", () => {
  test("item:D1 from one end to the other", () => {
    const read = [null, 0, 10, 30, 50, 70, 90, 100].map((value) => placeWords("close", value, today));
    expect(read).toEqual([
      "not answered",
      "miles apart",
      "near miles apart",
      "towards miles apart",
      "in between",
      "towards very close",
      "near very close",
      "very close",
    ]);
  });

  test("item:D3 the middle of the third line is an answer: just right", () => {
    expect(placeWords("pull", 0, today)).toBe("just right");
    expect(placeWords("pull", 50, today)).toBe("more closeness");
    expect(placeWords("pull", -50, today)).toBe("more room");
  });

  test("what is read back holds no number, on no line and at no place", () => {
    for (const { id, low, high } of ITEMS) {
      for (let value = low; value <= high; value++) expect(placeWords(id, value, today)).not.toMatch(/\d/);
    }
  });

  test("for a screen reader each step of a key sounds different, and empty is told from any place", () => {
    for (const { id, low, high } of ITEMS) {
      const heard = new Set([spokenPlace(id, null, today)]);
      for (let value = low; value <= high; value++) heard.add(spokenPlace(id, value, today));
      expect(heard.size).toBe(high - low + 2);
    }
    expect(spokenPlace("close", null, today)).toBe(today.empty);
    expect(spokenPlace("close", 100, today)).toBe("very close, 100");
  });
});
