import { expect, test } from "vitest";
import { isNear } from "./near.ts";
import { readSamples } from "./sample.ts";

test("reads our own sets and those that say the kind of danger apart", () => {
  const own = '{"text":"a","labels":["criticism"],"safety":null,"source":"own"}';
  const ours = '{"text":"b","labels":[],"safety":"fear","source":"own","group":"signal"}';
  const other =
    '{"id":1,"text":"c","labels":[],"optional":["should"],"safety":true,"safety_kind":"child","benign":false}';
  const plain = '{"text":"d","labels":[],"safety":false,"safety_kind":null}';
  expect(readSamples([own, ours, "", other, plain].join("\n"))).toEqual([
    { text: "a", labels: ["criticism"], optional: [], safety: null, group: "" },
    { text: "b", labels: [], optional: [], safety: "fear", group: "signal" },
    { text: "c", labels: [], optional: ["should"], safety: "child", group: "" },
    { text: "d", labels: [], optional: [], safety: null, group: "" },
  ]);
});

test("refuses a label that there is none of", () => {
  expect(() => readSamples('{"text":"a","labels":["rudeness"],"safety":null}')).toThrow();
});

test("near is near both ways, and everything is near to itself", () => {
  expect([isNear("comparison", "criticism"), isNear("criticism", "comparison"), isNear("should", "should")]).toEqual([
    true,
    true,
    true,
  ]);
  expect(isNear("should", "comparison")).toBe(false);
});
