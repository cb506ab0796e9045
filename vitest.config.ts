import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { ensureBrowser } from "./scripts/browser.mjs";

/** Waiting longer costs nothing where all is well, and a machine may be ten times slower than the one this was written on. */
const PATIENCE = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };
const NOT_IN_NODE = ["**/*.browser.test.ts", "**/*.browser.test.tsx", "**/node_modules/**"];

export default defineConfig({
  test: {
    // Vitest would leave a core to itself, and it is idle while tests run.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: [
            "packages/*/src/**/*.test.ts",
            "apps/*/{src,tooling}/**/*.test.ts",
            "scripts/**/*.test.ts",
            "e2e/support/**/*.test.ts",
          ],
          exclude: NOT_IN_NODE,
          setupFiles: ["scripts/vitest.setup.ts"],
          ...PATIENCE,
        },
      },
      {
        plugins: [react()],
        define: { __BUILD__: JSON.stringify({ version: "0.0.0", hash: "test" }) },
        css: { transformer: "lightningcss" },
        // Found only while a test runs, these would make Vite bundle again and reload the page in the middle.
        optimizeDeps: {
          include: [
            "react",
            "react/jsx-runtime",
            "react/jsx-dev-runtime",
            "react-dom/client",
            "vitest-browser-react",
            "valibot",
            "idb",
            "hash-wasm",
            "@scure/bip39",
            "@scure/bip39/wordlists/english.js",
            "@scure/base",
            "@hpke/core",
            "age-encryption",
            "axe-core",
            "uqr",
          ],
        },
        test: {
          name: "browser",
          include: ["apps/web/src/**/*.test.tsx", "{apps,packages}/*/src/**/*.browser.test.ts"],
          setupFiles: ["scripts/vitest.setup.ts", "scripts/vitest.browser.setup.ts"],
          ...PATIENCE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // A colour on its way to another would be compared at any moment of it.
            provider: playwright({ launchOptions: launchOptions(), contextOptions: { reducedMotion: "reduce" } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});

function launchOptions() {
  const { executablePath, args } = ensureBrowser();
  return { executablePath, args: [...args] };
}
