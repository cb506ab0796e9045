import { afterEach, beforeEach, expect, test } from "vitest";
import { type LeadPorts, watchLead } from "./lead.ts";

/** Tabs of one browser: each has a window and a page of its own, and the locks are the browser's. */
class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = "hidden";
}

interface Tab {
  readonly ports: LeadPorts;
  look(): void;
  hide(): void;
}

let name: string;
let leading: string[];
let ends: (() => void)[];

beforeEach(() => {
  name = `lead ${crypto.randomUUID()}`;
  leading = [];
  ends = [];
});
afterEach(() => {
  for (const end of ends) end();
});

function openTab(who: string, state: DocumentVisibilityState = "hidden"): Tab & { readonly close: () => void } {
  const [page, scope] = [new Page(), new EventTarget()];
  page.visibilityState = state;
  const ports = { locks: navigator.locks, window: scope, document: page };
  const close = watchLead(
    name,
    () => {
      leading.push(who);
      return () => {
        leading = leading.filter((one) => one !== who);
      };
    },
    ports,
  );
  ends.push(close);
  const see = (next: DocumentVisibilityState): void => {
    page.visibilityState = next;
    page.dispatchEvent(new Event("visibilitychange"));
  };
  return { ports, close, look: () => see("visible"), hide: () => see("hidden") };
}

const lead = (who: string) => expect.poll(() => leading).toEqual([who]);

test("one tab leads, also one that nobody has looked at yet", async () => {
  openTab("a");
  await lead("a");
});

test("of several, the one that is looked at; each time the other ceases", async () => {
  const a = openTab("a", "visible");
  await lead("a");
  a.hide();
  const b = openTab("b", "visible");
  await lead("b");
  b.hide();
  a.look();
  await lead("a");
});

test("where the leading one is closed, one that waits comes next, and the lock is free after the last", async () => {
  const a = openTab("a");
  await lead("a");
  const b = openTab("b");
  const c = openTab("c");
  a.close();
  await lead("b");
  c.close();
  b.close();
  await expect.poll(() => leading).toEqual([]);
  expect(await navigator.locks.request(name, { ifAvailable: true }, (lock) => lock !== null)).toBe(true);
});

test("the one whose lead was taken waits its turn again, however often it goes to and fro", async () => {
  const a = openTab("a", "visible");
  await lead("a");
  const b = openTab("b");
  for (let turn = 0; turn < 5; turn += 1) {
    a.hide();
    b.look();
    await lead("b");
    b.hide();
    a.look();
    await lead("a");
  }
  a.close();
  await lead("b");
});

test("two windows side by side: the one that is pressed leads", async () => {
  const a = openTab("a", "visible");
  const b = openTab("b", "visible");
  await lead("b");
  a.ports.window.dispatchEvent(new Event("focus"));
  await lead("a");
  b.ports.window.dispatchEvent(new Event("focus"));
  await lead("b");
});

test("ended before it was its turn, it never leads", async () => {
  openTab("a");
  await lead("a");
  const b = openTab("b");
  b.close();
  b.look();
  const c = openTab("c");
  c.look();
  await lead("c");
});
