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
  await letBarsGo(page);
  const found = { dark: await findings(page, "dark", COLOURS), light: await findings(page, "light", STANDARDS) };
  await pinBars(page);
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

/**
 * Axe looks at one moment of a page that scrolls, and takes a target that happens to lie half under a bar for one that is
 * too small. So bars lie in the flow while it looks; that they leave room for every target is looked at in bars.spec.ts.
 */
async function letBarsGo(page: Page): Promise<void> {
  await page.evaluate(() => {
    const flow = new CSSStyleSheet();
    flow.replaceSync("nav, header { position: static !important }");
    Object.assign(window, { flow });
    document.adoptedStyleSheets.push(flow);
  });
}

async function pinBars(page: Page): Promise<void> {
  await page.evaluate(() => {
    const flow = Reflect.get(window, "flow");
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== flow);
  });
}

/** The builder carries axe into the page anew at each look, which takes longer than the look; once a page is enough. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => "axe" in window)) return;
  await new AxeBuilder({ page }).setLegacyMode().withRules(["document-title"]).analyze();
}

/** A skip link stands before every landmark; axe lets only the first of the document do so, and Help brings another. */
const isSkipLink = (target: string): boolean => target.endsWith('[href$="#main"]');
