import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const STANDARDS = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
} as const;

/** All that can differ in the dark. */
const COLOURS = { type: "rule", values: ["color-contrast"] } as const;

/** Fails with what axe finds on the page as it is, in light and in dark; the page is light afterwards. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = { dark: await findings(page, "dark", COLOURS), light: await findings(page, "light", STANDARDS) };
  expect(found, `axe on ${page.url()}`).toEqual({ dark: [], light: [] });
}

async function findings(
  page: Page,
  colorScheme: "light" | "dark",
  runOnly: typeof STANDARDS | typeof COLOURS,
): Promise<readonly string[]> {
  // Colours in the middle of a transition would be measured as they are at that moment.
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await bringAxe(page);
  const { violations }: Awaited<ReturnType<AxeBuilder["analyze"]>> = await page.evaluate(
    (only) => Reflect.get(window, "axe").run(document, { runOnly: only, resultTypes: ["violations"] }),
    runOnly,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ target }) => id !== "region" || !isSkipLink(target.join(" ")))
      .map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")} (${failureSummary ?? ""})`),
  );
}

/** The builder carries axe into the page anew at each look, which takes longer than the look; once a page is enough. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => "axe" in window)) return;
  await new AxeBuilder({ page }).setLegacyMode().withRules(["document-title"]).analyze();
}

/** A skip link stands before every landmark; axe lets only the first of the document do so, and Help brings another. */
const isSkipLink = (target: string): boolean => target.endsWith('[href$="#main"]');
