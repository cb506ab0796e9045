import type { Page } from "@playwright/test";

/**
 * All that a curious person could find behind a screen without its database: the document, and what scripts left. Of its
 * head only the title: which scripts were fetched ahead by now is a matter of time.
 */
export const everythingOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
    return [
      document.title,
      JSON.stringify([...document.documentElement.attributes].map(({ name, value }) => [name, value])),
      document.body.outerHTML,
      ...fields.map((field) => field.value),
      JSON.stringify([history.state, window.name, location.href, document.cookie]),
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    ].join("\n");
  });

/** The addresses and titles in the history of this tab, oldest first, without the empty page that it began as. */
export async function visited(page: Page): Promise<readonly { readonly url: string; readonly title: string }[]> {
  const browser = await page.context().newCDPSession(page);
  const { entries } = await browser.send("Page.getNavigationHistory");
  await browser.detach();
  return entries.filter(({ url }) => url !== "about:blank").map(({ url, title }) => ({ url, title }));
}
