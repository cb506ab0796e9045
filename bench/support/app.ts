import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { startRelay } from "../../e2e/support/relay.ts";
import { ensureBrowser } from "../../scripts/browser.mjs";

export interface App {
  readonly origin: string;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** The built app on a fresh profile in a real browser, served by the real relay. Everything goes when `use` ends. */
export async function withApp<T>(use: (app: App) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "counterpoint-bench-"));
  const relay = await startRelay({ dataFolder: path.join(folder, "data") });
  const { executablePath, args } = ensureBrowser();
  const context = await chromium.launchPersistentContext(path.join(folder, "profile"), {
    executablePath,
    args: [...args],
    viewport: { width: 390, height: 844 },
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    return await use({ origin: relay.origin, context, page });
  } finally {
    await context.close();
    await relay.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Through the first page into Today, with something kept, so that the next visit opens there at once. */
export async function keepSomething(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await page.getByRole("button", { name: "On my own" }).click();
  for (const need of ["Being understood", "Fun and play", "Room of my own"]) {
    await page.getByRole("button", { name: need }).click();
  }
  for (const button of ["Go on", "Go on", "That is enough for now", "Keep it", "Open today’s page"]) {
    await page.getByRole("button", { name: button }).click();
  }
  await page.getByRole("slider").first().waitFor();
}
