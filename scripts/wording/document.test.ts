import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DOCUMENT, writtenInto } from "./document.ts";

// Our own sets are ten times as many, and say less: their table is written by the same command, and not counted again here.
test("docs/wording.md says of the fresh set what `npm run wording-score -- --write` counts", () => {
  const document = readFileSync(DOCUMENT, "utf8");
  expect(document).toMatch(/<!-- fresh -->[\s\S]*hurtful messages marked[\s\S]*<!-- end of fresh -->/);
  expect(document).toMatch(/<!-- examples -->\s+1\. [\s\S]*\n10\. [\s\S]*<!-- end of examples -->/);
  expect(writtenInto(document, ["fresh", "examples"])).toBe(document);
});
