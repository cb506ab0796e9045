import { err, ok } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import { readLine } from "./read-line.ts";

test.for([7, "d001", null, true, 1.5, [1, "a"], { of: "a" }])("keeps an id of any type: %j", (id) => {
  expect(readLine(JSON.stringify({ id, text: "Hello", more: 1 }))).toEqual(ok({ id, text: "Hello" }));
});

test("takes a message without an id, and one without words", () => {
  expect(readLine('{"text":""}\r')).toEqual(ok({ id: null, text: "" }));
});

test.for([
  ["[]", "This is no JSON object."],
  ["null", "This is no JSON object."],
  ['"text"', "This is no JSON object."],
  ['{"id":1}', 'There is no "text".'],
  ['{"id":1,"text":5}', '"text" is no string.'],
  ['{"id":1,"text":null}', '"text" is no string.'],
] as const)("says what is wrong with %s", ([line, why]) => {
  expect(readLine(line)).toEqual(err(why));
});

test("says of what is no JSON that it is none", () => {
  expect(readLine("{text}")).toMatchObject({ ok: false, error: expect.stringMatching(/^This is no JSON: /) });
});
