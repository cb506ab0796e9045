import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, test as base, expect } from "@playwright/test";
import { type Relay, startRelay } from "./relay.ts";
import { watch } from "./watch.ts";

export interface Person {
  readonly context: BrowserContext;
}

export interface TestFixtures {
  /** A device of one more person: its own storage, watched like the first. */
  readonly newDevice: () => Promise<Person>;
}

export interface WorkerFixtures {
  /** The real relay, serving the built app; one for each worker. */
  readonly relay: Relay;
}

/** For a test that no size of screen can change: it runs on the desk alone. */
export const ONCE = { tag: "@once" } as const;

/**
 * `test` for the specs: `page.goto("/")` opens the built app. A test fails when any page complains, throws, breaks its
 * content security policy or asks another host, whatever else the test looks at.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  relay: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are used from this pattern.
    async ({}, use) => {
      const dataFolder = await mkdtemp(path.join(tmpdir(), "counterpoint-relay-"));
      const relay = await startRelay({ dataFolder });
      await use(relay);
      await relay.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],

  baseURL: async ({ relay }, use) => use(relay.origin),

  context: async ({ context, relay }, use) => {
    const { problems } = await watch(context, relay.origin);
    await use(context);
    expect(problems, "what the page must never do").toEqual([]);
  },

  newDevice: async ({ browser, contextOptions, relay, viewport, isMobile, hasTouch, baseURL }, use) => {
    const devices: { readonly context: BrowserContext; readonly problems: readonly string[] }[] = [];
    await use(async () => {
      const context = await browser.newContext({
        ...contextOptions,
        viewport,
        isMobile,
        hasTouch,
        baseURL: baseURL ?? "",
      });
      devices.push({ context, ...(await watch(context, relay.origin)) });
      return { context };
    });
    for (const { context } of devices) await context.close();
    expect(
      devices.flatMap(({ problems }) => problems),
      "what the other devices must never do",
    ).toEqual([]);
  },
});

export { expect };
