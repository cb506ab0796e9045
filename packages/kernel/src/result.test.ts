import { expect, test } from "vitest";
import { err, ok, type Result } from "./result.ts";

/** Either half of it compiles only because `ok` tells the two apart. */
const told = (result: Result<number, "odd">): string =>
  result.ok ? `the value ${result.value}` : `the error ${result.error}`;

test("a result is a value or an error, and says which", () => {
  expect(told(ok(2))).toBe("the value 2");
  expect(told(err("odd"))).toBe("the error odd");
});

test("a value that looks like a failure is still a value", () => {
  expect(ok(err("odd"))).toEqual({ ok: true, value: { ok: false, error: "odd" } });
  expect(ok(undefined)).toStrictEqual({ ok: true, value: undefined });
});
