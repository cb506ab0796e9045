import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Page } from "playwright";
import { ensureBrowser } from "../../scripts/browser.mjs";
import { bundle } from "./browser.ts";
import { startServer } from "./serving.ts";

/** Devices of one book in a real browser, on a fresh profile, with a relay in a process of its own. */
export async function inStep<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "counterpoint-bench-"));
  const script = path.join(folder, "page.js");
  await writeFile(script, await bundle(path.join(import.meta.dirname, "in-step-page.ts")));
  const server = await startServer(path.join(import.meta.dirname, "in-step-server.ts"), script);
  const { executablePath, args } = ensureBrowser();
  const context = await chromium.launchPersistentContext(path.join(folder, "profile"), {
    executablePath,
    args: [...args],
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`http://127.0.0.1:${server.port}/`);
    return await use(page);
  } finally {
    await context.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
