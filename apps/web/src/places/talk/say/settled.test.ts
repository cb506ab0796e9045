import { describe, expect, test } from "vitest";
import { settled } from "./settled.ts";

describe("what can be read while somebody types", () => {
  test.for([
    ["You never", "You "],
    ["You never ", "You never "],
    ["You never.", "You never."],
    ["You don’t", "You "],
    ["Tu es déçu", "Tu es "],
    ["n", ""],
    ["", ""],
  ])("%j: %j", ([text = "", read]) => {
    expect(settled(text, true)).toBe(read);
  });

  test("all of it once nobody types", () => {
    expect(settled("You never", false)).toBe("You never");
  });
});
