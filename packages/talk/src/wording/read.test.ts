import { expect, test } from "vitest";
import { readWording } from "./read.ts";

test("nothing is said of a message in which there is nothing", () => {
  expect(readWording("Good morning. See you at six?")).toEqual({ safety: [], marks: [], strengths: [] });
});
