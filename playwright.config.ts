import { defineConfig } from "@playwright/test";
import { ensureBrowser } from "./scripts/browser.mjs";
import { REPORTS } from "./scripts/tasks/reports.ts";

const { executablePath, args } = ensureBrowser();

/** What no size of screen can change runs once, on the desk; what is for a finger, two bars or a camera, on the phone. */
const ONE_SIZE =
  /(backup|by-file|canary|come-back|days|full-disk|hand|in-step|insecure|keep-needs-both|keyboard|killed|lock|lock-folder|lock-killed|lock-passkey|lock-tabs|looking-around|narrow|newer-data|note|offline|privacy|quick-exit|recovery-words|travel|two-tabs|updates|wipe-folder)\.spec\.ts$/;
const TOUCH = /(add-device|touch)\.spec\.ts$/;

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  outputDir: "build/test-results",
  reporter: [["list"], ["json", { outputFile: REPORTS.e2e }]],
  forbidOnly: true,
  // A test that passes at the second try has found something.
  retries: 0,
  workers: 3,
  // Waiting longer costs nothing where all is well, and a machine may be ten times slower than the one this was written on.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    launchOptions: { executablePath, args: [...args] },
    serviceWorkers: "allow",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    screenshot: "only-on-failure",
    // Recording everything makes the suite several times slower; for one spec, `--trace on`.
    trace: "off",
  },
  projects: [
    {
      name: "phone",
      testIgnore: ONE_SIZE,
      // The same of one test among others that do depend on it: `ONCE` of e2e/support/app.ts.
      grepInvert: /@once/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: "desk", testIgnore: TOUCH, use: { viewport: { width: 1280, height: 800 } } },
  ],
});
