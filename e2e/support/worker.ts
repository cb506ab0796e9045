import { expect, type Page } from "@playwright/test";

/** Until the worker has every file and answers for this page: from here on no network is needed. */
export async function workerReady(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}
