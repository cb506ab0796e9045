import { err, ok } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { late } from "./late.ts";

const use = async (part: { readonly answer: number }) => ok(part.answer);

test("what was loaded is used, and answers", async () => {
  expect(await late(Promise.resolve({ answer: 42 }), use)).toEqual(ok(42));
});

test("what cannot be loaded is an error that a caller can act on", async () => {
  const gone = Promise.reject<{ readonly answer: number }>(new TypeError("gone"));
  expect(await late(gone, use)).toEqual(err({ kind: "unavailable", detail: "TypeError: gone" }));
});

test("a fault of what was loaded stays one", async () => {
  const broken = async () => {
    throw new RangeError("a bug");
  };
  await expect(late(Promise.resolve({}), broken)).rejects.toThrow("a bug");
});
