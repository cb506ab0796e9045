import type { Page } from "@playwright/test";
import { expect, ONCE, test } from "./support/app.ts";
import { words } from "./support/words.ts";
import { workerReady } from "./support/worker.ts";

/** As if the push service of the browser's maker had woken it. */
async function push(page: Page, data = ""): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  const registration = new Promise<string>((resolve) => {
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const ours = registrations.find(({ scopeURL, isDeleted }) => scopeURL === `${origin}/` && !isDeleted);
      if (ours !== undefined) resolve(ours.registrationId);
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.deliverPushMessage", { origin, registrationId: await registration, data });
  await session.detach();
}

const shown = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const notices = (await registration?.getNotifications()) ?? [];
    return notices.map(({ title, body, tag }) => ({ title, body, tag }));
  });

/** What a person leaves behind who has switched notices on. */
const keep = (page: Page, from: number, to: number) =>
  page.evaluate(
    async ([text, quiet]) => {
      const settings = { text, quiet, endpoint: "https://web.push.apple.com/one" };
      const cache = await caches.open("notices");
      await cache.put(`${location.origin}/notices`, new Response(JSON.stringify(settings)));
    },
    [words.push.text, { from, to }] as const,
  );

test(
  "safety:S11 a push shows one text, once, whatever it carries, and none in quiet hours or after it was switched off",
  ONCE,
  async ({ page, context }) => {
    await context.grantPermissions(["notifications"]);
    await page.goto("/");
    await workerReady(page);
    // Beside the app: while it is looked at nothing is shown.
    await page.goto("/away.html");
    const hour = await page.evaluate(() => new Date().getHours());
    await keep(page, hour, (hour + 2) % 24);
    await push(page);
    await keep(page, hour, hour);
    await push(page, "Ana has answered");
    await expect.poll(() => shown(page)).toHaveLength(1);
    await push(page);
    expect(await shown(page)).toEqual([{ title: "Your book", body: "", tag: "news" }]);
  },
);
