import type { Reading } from "@counterpoint/talk";
import { expect, test } from "vitest";
import type { Sample } from "./sample.ts";
import { whyNot } from "./why.ts";

const why = (sample: Partial<Sample>, reading: Partial<Reading> = {}) =>
  whyNot({
    sample: { text: "Tea at four", labels: [], optional: [], safety: null, group: "", ...sample },
    reading: { safety: [], marks: [], strengths: [], ...reading },
  });

const marks = [{ label: "should", rule: "should.test", start: 0, end: 3 }] as const;

test("what was read as it should be needs no word", () => {
  expect(why({})).toBeNull();
  expect(why({ labels: ["demand"] }, { marks })).toBeNull();
  expect(why({ safety: "fear" }, { safety: ["child"] })).toBeNull();
  expect(why({ optional: ["should"] }, { marks })).toBeNull();
});

test("what was not says what is wrong, what it is, and what was found", () => {
  expect(why({}, { marks })).toBe("BENIGN     Tea at four  ⟵ should.test");
  expect(why({ labels: ["criticism"] })).toBe("UNMARKED   criticism: Tea at four  ⟵ nothing");
  expect(why({ labels: ["criticism"] }, { marks })).toBe("OTHERWISE  criticism: Tea at four  ⟵ should.test");
  expect(why({ labels: ["criticism"], text: "x" }, { safety: ["fear"] })).toBe("ALARM      criticism: x  ⟵ fear");
  expect(why({ safety: "child" })).toBe("NOT FOUND  child: Tea at four  ⟵ nothing");
  const both = [...marks, { label: "criticism", rule: "criticism.test", start: 4, end: 6 }] as const;
  expect(why({ labels: ["criticism"] }, { marks: both })).toBe(
    "ALSO       criticism: Tea at four  ⟵ should.test, criticism.test",
  );
});
