import { DatabaseError } from "pg";
import { describe, expect, test } from "vitest";
import { failureOf } from "./failure.ts";

function answered(code: string): DatabaseError {
  const error = new DatabaseError("canary-5e1f", 11, "error");
  error.code = code;
  error.detail = "Key (op)=(canary-5e1f) already exists.";
  return error;
}

describe("what PostgreSQL answers", () => {
  test("a full disk is called that", () => expect(failureOf(answered("53100"))).toEqual({ kind: "full" }));

  test.each(["57P01", "40P01", "08006", "XX001", "53300"])("hold:H1 %s is told by its number alone", (code) => {
    expect(failureOf(answered(code))).toEqual({ kind: "unavailable", detail: `PostgreSQL answered ${code}` });
  });

  test.each(["23505", "42601", "22P02"])("%s is a bug", (code) => {
    expect(failureOf(answered(code))).toBeUndefined();
  });
});

test("a line that broke is no bug", () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  expect(failureOf(refused)).toEqual({ kind: "unavailable", detail: "ECONNREFUSED" });
  const ended = new Error("Connection terminated unexpectedly");
  expect(failureOf(ended)).toEqual({ kind: "unavailable", detail: "Connection terminated unexpectedly" });
});

test("anything else is a bug", () => {
  expect(failureOf(new TypeError("planned"))).toBeUndefined();
  expect(failureOf("planned")).toBeUndefined();
});
