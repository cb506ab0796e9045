import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";
import { memoIn } from "./testing/memo.ts";
import { keepTheme, readTheme, type Theme } from "./theme.ts";

function setUp(): {
  memo: Memo;
  attributes: Map<string, string>;
  root: Pick<Element, "setAttribute" | "removeAttribute">;
} {
  const attributes = new Map<string, string>();
  return {
    memo: memoIn(),
    attributes,
    root: {
      setAttribute: (name, value) => void attributes.set(name, value),
      removeAttribute: (name) => void attributes.delete(name),
    },
  };
}

/** Runs the script of index.html over a given storage and tells what it set. */
function beforePaint(localStorage: Pick<Storage, "getItem">): string | undefined {
  const script = readFileSync(path.join(import.meta.dirname, "../../public/theme-before-paint.js"), "utf8");
  const dataset: Record<string, string> = {};
  runInNewContext(script, { localStorage, document: { documentElement: { dataset } } });
  return dataset["theme"];
}

describe("theme", () => {
  test("is the device's own until one is chosen", () => {
    expect(readTheme(setUp().memo)).toBe("system");
  });

  test.each<Theme>(["light", "dark", "system"])("%s is kept and shown at once", (theme) => {
    const { memo, attributes, root } = setUp();
    keepTheme(theme, memo, root);
    expect(readTheme(memo)).toBe(theme);
    expect(attributes.get("data-theme")).toBe(theme === "system" ? undefined : theme);
  });

  test("going back to the device's own takes the mark off", () => {
    const { memo, attributes, root } = setUp();
    keepTheme("dark", memo, root);
    keepTheme("system", memo, root);
    expect(attributes.has("data-theme")).toBe(false);
  });

  test("an unknown value counts as none", () => {
    const { memo } = setUp();
    memo.keep(MEMO_KEYS.theme, "sepia");
    expect(readTheme(memo)).toBe("system");
  });
});

describe("the script that runs before the first paint", () => {
  test.each<Theme>(["light", "dark"])("shows %s under the same key", (theme) => {
    const { memo, root } = setUp();
    keepTheme(theme, memo, root);
    expect(beforePaint({ getItem: memo.read })).toBe(theme);
  });

  test("leaves everything else to the device", () => {
    expect(beforePaint({ getItem: () => null })).toBeUndefined();
    expect(beforePaint({ getItem: () => "sepia" })).toBeUndefined();
  });

  test("bears a browser that refuses storage", () => {
    const refused = {
      getItem: (): never => {
        throw new Error("denied");
      },
    };
    expect(beforePaint(refused)).toBeUndefined();
  });
});
