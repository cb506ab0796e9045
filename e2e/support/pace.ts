import type { BrowserContext } from "@playwright/test";
import { keepPace } from "../../apps/web/src/platform/pace.ts";

/** Whoever has this browser chose on Us, before anything else, to send at once: a test of something else waits for no batch. */
export async function sendAtOnceIn(context: BrowserContext): Promise<void> {
  const kept: (readonly [key: string, value: string])[] = [];
  keepPace("now", { read: () => null, keep: (key, value) => void (value === null || kept.push([key, value])) });
  await context.addInitScript((settings) => {
    // A page without an address, as a frame may be, has no storage.
    if (origin === "null") return;
    for (const [key, value] of settings) localStorage.setItem(key, value);
  }, kept);
}
