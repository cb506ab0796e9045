import { describe, expect, test } from "vitest";
import { type Destination, keepDestination, readDestination } from "./exit-destination.ts";
import type { Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";
import { leave, listenForShift } from "./quick-exit.ts";
import { memoIn } from "./testing/memo.ts";

interface Exit {
  readonly memo: Memo;
  readonly window: EventTarget;
  readonly done: readonly string[];
  leave(): void;
}

function setUp(memo: Memo = memoIn()): Exit {
  const done: string[] = [];
  const window = new EventTarget();
  return {
    memo,
    window,
    done,
    leave: () =>
      leave({
        memo,
        window,
        page: { replaceChildren: () => void done.push("emptied") },
        location: { replace: (url) => void done.push(`to ${url}`), reload: () => void done.push("reloaded") },
      }),
  };
}

function key(name: string | undefined, at: number): Event {
  const event = new Event("keydown");
  const fields = { key: name, repeat: false, ctrlKey: false, altKey: false, metaKey: false };
  Object.defineProperty(event, "timeStamp", { value: at });
  return Object.assign(event, fields);
}

describe("leaving", () => {
  test("safety:S17 the screen is emptied first, then the address is replaced by the local page", () => {
    const exit = setUp();
    exit.leave();
    expect(exit.done).toEqual(["emptied", "to /away.html"]);
  });

  test("safety:S17 the next opening is covered", () => {
    const exit = setUp();
    exit.leave();
    expect(exit.memo.read(MEMO_KEYS.left)).not.toBeNull();
  });

  test.each<[Destination, string]>([
    ["kitchen", "/away.html"],
    ["blank", "about:blank"],
  ])("the destination %s is kept and leads to %s", (destination, address) => {
    const exit = setUp();
    keepDestination(destination, exit.memo);
    expect(readDestination(exit.memo)).toBe(destination);
    exit.leave();
    expect(exit.done.at(-1)).toBe(`to ${address}`);
  });

  test("safety:S17 a kept address that is not one of ours is never followed", () => {
    const exit = setUp();
    exit.memo.keep(MEMO_KEYS.destination, "https://example.org/");
    exit.leave();
    expect(exit.done.at(-1)).toBe("to /away.html");
  });

  test("safety:S17 coming back to the emptied page loads it anew", () => {
    const exit = setUp();
    exit.leave();
    exit.window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: false }));
    expect(exit.done).not.toContain("reloaded");
    exit.window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    expect(exit.done).toContain("reloaded");
  });

  test("works where storage is refused", () => {
    const exit = setUp({ read: () => null, keep: () => undefined });
    exit.leave();
    expect(exit.done).toEqual(["emptied", "to /away.html"]);
  });
});

describe("listening for Shift", () => {
  test("calls back at the third press, once", () => {
    const window = new EventTarget();
    let calls = 0;
    listenForShift(() => calls++, window);
    for (const at of [0, 100, 200, 300]) window.dispatchEvent(key("Shift", at));
    expect(calls).toBe(1);
  });

  test("a key event without a key, as filling in a form sends, starts anew", () => {
    const window = new EventTarget();
    let calls = 0;
    listenForShift(() => calls++, window);
    for (const name of ["Shift", "Shift", undefined, "Shift"]) window.dispatchEvent(key(name, 0));
    expect(calls).toBe(0);
  });

  test("a click in between starts anew: marking text is not leaving", () => {
    const window = new EventTarget();
    let calls = 0;
    listenForShift(() => calls++, window);
    for (let i = 0; i < 4; i++) {
      window.dispatchEvent(key("Shift", i));
      window.dispatchEvent(new Event("pointerdown"));
    }
    expect(calls).toBe(0);
  });

  test("stops when told to", () => {
    const window = new EventTarget();
    let calls = 0;
    const stop = listenForShift(() => calls++, window);
    stop();
    for (const at of [0, 100, 200]) window.dispatchEvent(key("Shift", at));
    expect(calls).toBe(0);
  });
});
