import { expect, test } from "vitest";
import { watchWaking } from "./waking.ts";

const ports = () => ({ window: new EventTarget(), document: new EventTarget() });

test.each([
  ["window", "online"],
  ["window", "pageshow"],
  ["window", "pagehide"],
  ["document", "visibilitychange"],
  ["document", "resume"],
] as const)("the %s’s %s is a moment to try, until it is ended", (target, name) => {
  const both = ports();
  let woken = 0;
  const end = watchWaking(() => {
    woken += 1;
  }, both);
  both[target].dispatchEvent(new Event(name));
  expect(woken).toBe(1);
  end();
  both[target].dispatchEvent(new Event(name));
  expect(woken).toBe(1);
});
