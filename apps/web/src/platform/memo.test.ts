import { describe, expect, test } from "vitest";
import { memoOf } from "./memo.ts";

class MapStorage implements Storage {
  readonly #kept = new Map<string, string>();
  get length(): number {
    return this.#kept.size;
  }
  clear(): void {
    this.#kept.clear();
  }
  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }
  key(): string | null {
    return null;
  }
  removeItem(key: string): void {
    this.#kept.delete(key);
  }
  setItem(key: string, value: string): void {
    this.#kept.set(key, value);
  }
}

describe("memo", () => {
  test("keeps, reads and forgets", () => {
    const storage = new MapStorage();
    const memo = memoOf(() => storage);
    expect(memo.read("theme")).toBeNull();
    memo.keep("theme", "dark");
    expect(memo.read("theme")).toBe("dark");
    memo.keep("theme", null);
    expect(memo.read("theme")).toBeNull();
    expect(storage.length).toBe(0);
  });

  test("a browser that refuses storage forgets, and does not throw", () => {
    const memo = memoOf(() => {
      throw new DOMException("denied", "SecurityError");
    });
    memo.keep("theme", "dark");
    expect(memo.read("theme")).toBeNull();
  });

  test("a full storage forgets, and does not throw", () => {
    const storage = new MapStorage();
    storage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    const memo = memoOf(() => storage);
    memo.keep("theme", "dark");
    expect(memo.read("theme")).toBeNull();
  });
});
