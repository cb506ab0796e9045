import { beforeEach, describe, expect, test } from "vitest";
import { createNoticeList, type NoticeStore, noticesOf } from "./notice-settings.ts";
import { type NoticeScope, serveNotices } from "./notices.ts";
import { fakeCaches } from "./testing/fake-caches.ts";

const ORIGIN = "https://book.example.org";

interface FakeWindow {
  url: string;
  visibilityState: DocumentVisibilityState;
}

/** A browser that wakes its worker. */
function begin() {
  const listeners = new Map<string, (event: never) => void>();
  const [shown, done, windows]: [unknown[], string[], FakeWindow[]] = [[], [], []];
  const caches = fakeCaches();
  const clock = { hour: 12 };
  const scope: NoticeScope = {
    caches,
    location: { origin: ORIGIN },
    clients: {
      matchAll: async () =>
        windows.map((one) => ({ ...one, focus: async () => void done.push(`focus ${new URL(one.url).pathname}`) })),
      openWindow: async (url) => void done.push(`open ${url}`),
    },
    registration: {
      showNotification: async (title, options) => void shown.push({ title, ...options }),
      pushManager: { getSubscription: async () => ({ unsubscribe: async () => done.push("unsubscribe") > 0 }) },
    },
    addEventListener: (name: string, listener: (event: never) => void) => void listeners.set(name, listener),
  };
  serveNotices(scope, () => clock.hour);
  const fire = async (name: "push" | "notificationclick", fields: object = {}): Promise<void> => {
    const waited: Promise<unknown>[] = [];
    listeners.get(name)?.({ waitUntil: (work: Promise<unknown>) => void waited.push(work), ...fields } as never);
    await Promise.all(waited);
  };
  const press = () => fire("notificationclick", { notification: { close: () => void done.push("close") } });
  return { shown, done, windows, clock, fire, press, list: createNoticeList(caches, ORIGIN) };
}

const NOTICE = { title: "Your book", tag: "news", icon: "/icons/icon-192.png" };

let browser: ReturnType<typeof begin>;
let store: NoticeStore;
beforeEach(async () => {
  browser = begin();
  store = noticesOf(browser.list, "counterpoint-ours-1");
  await store.keep({ text: "Your book", quiet: { from: 21, to: 8 }, endpoint: "https://web.push.apple.com/one" });
});

describe("safety:S11 a push message", () => {
  test("shows one text, whatever it carries: no count, no badge, no name, nothing to press but itself", async () => {
    await browser.fire("push");
    await browser.fire("push", { data: { text: () => "Ana has written", json: () => ({ title: "Ana" }) } });
    expect(browser.shown).toEqual([NOTICE, NOTICE]);
  });

  test("shows nothing in quiet hours, and makes up for nothing after them", async () => {
    for (const hour of [21, 23, 0, 7]) {
      browser.clock.hour = hour;
      await browser.fire("push");
    }
    expect(browser.shown).toEqual([]);
    browser.clock.hour = 8;
    await browser.fire("push");
    expect(browser.shown).toEqual([NOTICE]);
  });

  test("of a browser that two people use is quiet when it is for both", async () => {
    const quiet = { from: 0, to: 12 };
    const theirs = { text: "Your book", quiet, endpoint: "https://web.push.apple.com/one" };
    await noticesOf(browser.list, "counterpoint-other-ours-1").keep(theirs);
    browser.clock.hour = 23;
    await browser.fire("push");
    expect(browser.shown).toEqual([NOTICE]);
    browser.clock.hour = 7;
    await browser.fire("push");
    expect(browser.shown).toEqual([NOTICE]);
  });

  test("shows nothing while the app is being looked at, and does while it is behind something or only away is open", async () => {
    const app: FakeWindow = { url: `${ORIGIN}/talk`, visibilityState: "visible" };
    browser.windows.push(app);
    await browser.fire("push");
    expect(browser.shown).toEqual([]);
    app.visibilityState = "hidden";
    await browser.fire("push");
    browser.windows.splice(0, 1, { url: `${ORIGIN}/away.html`, visibilityState: "visible" });
    await browser.fire("push");
    expect(browser.shown).toEqual([NOTICE, NOTICE]);
  });

  test("after it was switched off shows nothing, and gives the address back", async () => {
    await store.forget();
    await browser.fire("push");
    expect([browser.shown, browser.done]).toEqual([[], ["unsubscribe"]]);
  });
});

describe("a press on the notice", () => {
  test("safety:S12 opens the app at its beginning, with nothing in the address", async () => {
    await browser.press();
    expect(browser.done).toEqual(["close", "open /"]);
  });

  test("goes to a window that is there, and leaves it as it is", async () => {
    browser.windows.push(
      { url: `${ORIGIN}/away.html`, visibilityState: "visible" },
      { url: `${ORIGIN}/talk`, visibilityState: "hidden" },
    );
    await browser.press();
    expect(browser.done).toEqual(["close", "focus /talk"]);
  });
});
