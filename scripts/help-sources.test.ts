import path from "node:path";
import { type HelpCountry, helpCountries } from "@counterpoint/library";
import { expect, test } from "vitest";
import { helpSourcesPage } from "./help-sources.ts";
import { ROOT } from "./source-files.ts";

/** To write it anew: `npm test -- --only unit scripts/help-sources -u`. */
test("docs/help-sources.md says of every line of Help where it was seen, and nothing else", async () => {
  await expect(helpSourcesPage(helpCountries)).toMatchFileSnapshot(path.join(ROOT, "docs/help-sources.md"));
});

test("names the number, the page, the day it was read and the day it bears", () => {
  const country: HelpCountry = {
    id: "XX",
    name: "Nowhere",
    lines: [
      {
        kind: "men",
        name: "One | two",
        call: "12 34",
        about: null,
        sources: [
          { title: "A page", address: "page.example/one", checked: "2026-11-26", dated: "2020-04" },
          { title: "Another", address: "page.example/two", checked: "2026-11-26", dated: null },
        ],
      },
    ],
  };
  expect(helpSourcesPage([country])).toContain(
    "| men | One \\| two | 12 34 | A page, `page.example/one`, read 2026-11-26, of 2020-04; Another, `page.example/two`, read 2026-11-26 |",
  );
});
