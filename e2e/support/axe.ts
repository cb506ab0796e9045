import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with what axe finds on the page as it is, in light and in dark; the page is light afterwards. */
export async function expectAccessible(page: Page): Promise<void> {
  // Only colours differ in the dark.
  const found = { dark: await findings(page, "dark", ["color-contrast"]), light: await findings(page, "light") };
  expect(found, `axe on ${page.url()}`).toEqual({ dark: [], light: [] });
}

async function findings(
  page: Page,
  colorScheme: "light" | "dark",
  rules?: readonly string[],
): Promise<readonly string[]> {
  // Colours in the middle of a transition would be measured as they are at that moment.
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === undefined ? axe.withTags(STANDARDS) : axe.withRules([...rules])).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ target }) => id !== "region" || !isSkipLink(target.join(" ")))
      .map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")} (${failureSummary ?? ""})`),
  );
}

/** A skip link stands before every landmark; axe lets only the first of the document do so, and Help brings another. */
const isSkipLink = (target: string): boolean => target.endsWith('[href$="#main"]');
