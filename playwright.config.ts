import { defineConfig } from "@playwright/test";
import { ensureBrowser } from "./scripts/browser.mjs";
import { REPORTS } from "./scripts/tasks/reports.ts";

const { executablePath, args } = ensureBrowser();

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  outputDir: "build/test-results",
  reporter: [["list"], ["json", { outputFile: REPORTS.e2e }]],
  forbidOnly: true,
  // A test that passes at the second try has found something.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  use: {
    launchOptions: { executablePath, args: [...args] },
    serviceWorkers: "allow",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  projects: [
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    { name: "desk", use: { viewport: { width: 1280, height: 800 } } },
  ],
});
