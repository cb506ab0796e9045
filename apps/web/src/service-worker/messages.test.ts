import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBuild, parseQuestion } from "./messages.ts";

test("hold:H7 whatever is sent, only a question is taken for one", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect([null, "describe", "activate"]).toContain(parseQuestion(data));
    }),
  );
  expect(parseQuestion("describe")).toBe("describe");
  expect(parseQuestion("activate")).toBe("activate");
});

test("hold:H7 whatever is answered, only a build is taken for one", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const build = parseBuild(data);
      if (build !== null) expect([typeof build.version, typeof build.hash]).toEqual(["string", "string"]);
    }),
  );
  expect(parseBuild({ version: "1.0.0", hash: "a", more: 1 })).toEqual({ version: "1.0.0", hash: "a" });
  expect(parseBuild({ version: "1.0.0" })).toBeNull();
});
