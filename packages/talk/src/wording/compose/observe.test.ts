import { describe, expect, test } from "vitest";
import { normalise } from "../normalise.ts";
import { askInstead, observe } from "./observe.ts";

const seen = (text: string): string | undefined => observe(normalise(text), [])?.text;

describe("what a camera would have seen", () => {
  test.for([
    ["You never listen to me, you always interrupt", "you did not listen to me"],
    ["why dont u ever ask about my day", "you did not ask about my day"],
    ["You came home at ten on Tuesday, we said eight", "you came home at ten on Tuesday"],
    ["can't you ever do the dishes without being asked", "you did not do the dishes without being asked"],
    ["you keep looking at your phone when im talking", "you looked at your phone"],
    ["YOU ALWAYS LEAVE THE KITCHEN A MESS", "you left the kitchen a mess"],
    ["You should have called me last night", "you did not call me last night"],
    ["You shouldn't have told Mia about it", "you told Mia about it"],
    ["you've never once asked me how I am", "you did not ask me"],
    ["You never ever say thank you", "you did not say thank you"],
    ["You're always late", "you were late"],
    ["you're always on your phone", "you were on your phone"],
    ["u never text back", "you did not text back"],
    ["u never pick the kids up ur so selfish", "you did not pick the kids up"],
    ["you forgot our anniversary, as usual", "you forgot our anniversary"],
  ])("%s", ([text = "", observation]) => {
    expect(seen(text)).toBe(observation);
  });

  test.for([
    "You never care about anyone",
    "You did it on purpose to upset me",
    "You make me sick",
    "All you do is complain",
    "You're always so lazy",
    "You think I'm crazy",
    "You always judge my friends",
    "You always pick your mates over me",
    "",
  ])("%s: nothing that could be seen, so nothing is invented", (text) => {
    expect(seen(text)).toBeUndefined();
  });

  test("what lies outside a mark comes before what lies within", () => {
    const text = "You never help me. You came home at ten.";
    expect(observe(normalise(text), [{ start: 0, end: 17 }])?.text).toBe("you came home at ten");
  });
});

describe("what can be asked for in the place of an order", () => {
  test.for([
    ["You need to listen to me", "listen"],
    ["stop shouting at me", "quiet"],
    ["Do the dishes now", "share"],
    ["You have to change", undefined],
    ["You need to change the plans", "plan"],
    ["Do something", undefined],
  ] as const)("%s", ([text, ask]) => {
    expect(askInstead(normalise(text))).toBe(ask);
  });
});
