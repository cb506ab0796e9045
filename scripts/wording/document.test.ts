import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DOCUMENT, writtenInto } from "./document.ts";

test("docs/wording.md says what `npm run wording-score -- --write` counts", () => {
  const document = readFileSync(DOCUMENT, "utf8");
  expect(document).toMatch(/<!-- figures -->[\s\S]*hurtful messages marked[\s\S]*<!-- end of figures -->/);
  expect(writtenInto(document)).toBe(document);
});
