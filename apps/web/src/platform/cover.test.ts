import { describe, expect, test } from "vitest";
import { type Cover, type CoverState, coverState, watchCover } from "./cover.ts";
import type { Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";
import { memoIn } from "./testing/memo.ts";

class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = "visible";
  readonly attributes = new Map<string, string>();
  readonly documentElement = {
    setAttribute: (name: string, value: string) => void this.attributes.set(name, value),
    removeAttribute: (name: string) => void this.attributes.delete(name),
  };
}

interface Scene {
  readonly memo: Memo;
  readonly window: EventTarget;
  readonly page: Page;
  readonly cover: Cover;
  readonly seen: readonly CoverState[];
}

function setUp(kept?: Map<string, string>): Scene {
  const memo = memoIn(kept);
  const window = new EventTarget();
  const page = new Page();
  const cover = watchCover({ memo, window, document: page });
  const seen: CoverState[] = [];
  cover.state.subscribe(() => seen.push(cover.state.get()));
  return { memo, window, page, cover, seen };
}

function hide(page: Page, visibilityState: DocumentVisibilityState): void {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event("visibilitychange"));
}

test("every combination has one state, and quick exit outweighs the rest", () => {
  for (const hidden of [true, false]) {
    for (const focused of [true, false]) {
      expect(coverState({ left: true, hidden, focused })).toBe("left");
      expect(coverState({ left: false, hidden, focused })).toBe(!hidden && focused ? "open" : "away");
    }
  }
});

describe("safety:S14 the screen is covered when attention leaves it", () => {
  test("hidden, and back", () => {
    const { page, cover, seen } = setUp();
    hide(page, "hidden");
    expect(page.attributes.get("data-covered")).toBe("away");
    hide(page, "visible");
    expect(page.attributes.has("data-covered")).toBe(false);
    expect(seen).toEqual(["away", "open"]);
    expect(cover.state.get()).toBe("open");
  });

  test("another window in front, and back", () => {
    const { window, seen } = setUp();
    window.dispatchEvent(new Event("blur"));
    window.dispatchEvent(new Event("focus"));
    expect(seen).toEqual(["away", "open"]);
  });

  test("being put aside by the browser, and back", () => {
    const { window, seen } = setUp();
    window.dispatchEvent(new Event("pagehide"));
    window.dispatchEvent(new Event("pageshow"));
    expect(seen).toEqual(["away", "open"]);
  });

  test("hidden and without focus, it stays until both are over", () => {
    const { page, window, cover } = setUp();
    window.dispatchEvent(new Event("blur"));
    hide(page, "hidden");
    hide(page, "visible");
    expect(cover.state.get()).toBe("away");
    window.dispatchEvent(new Event("focus"));
    expect(cover.state.get()).toBe("open");
  });
});

describe("safety:S17 after quick exit", () => {
  test("the next opening is covered until a person takes the cover off", () => {
    const { cover, page, window, memo } = setUp(new Map([[MEMO_KEYS.left, "1"]]));
    expect(cover.state.get()).toBe("left");
    expect(page.attributes.get("data-covered")).toBe("left");
    window.dispatchEvent(new Event("focus"));
    expect(cover.state.get()).toBe("left");
    cover.uncover();
    expect(cover.state.get()).toBe("open");
    expect(memo.read(MEMO_KEYS.left)).toBeNull();
  });

  test("the other windows are covered too, and uncovered with it", () => {
    const { cover, memo, window } = setUp();
    memo.keep(MEMO_KEYS.left, "1");
    window.dispatchEvent(new Event("storage"));
    expect(cover.state.get()).toBe("left");
    memo.keep(MEMO_KEYS.left, null);
    window.dispatchEvent(new Event("storage"));
    expect(cover.state.get()).toBe("open");
  });
});

test("stops watching when told to", () => {
  const { cover, page, seen } = setUp();
  cover.stop();
  hide(page, "hidden");
  expect(seen).toEqual([]);
});
