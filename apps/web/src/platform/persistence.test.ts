import { describe, expect, test } from "vitest";
import { createPersistence } from "./persistence.ts";

function manager(
  persisted: boolean,
  granted: boolean,
): { asked: () => number; persisted(): Promise<boolean>; persist(): Promise<boolean> } {
  let asked = 0;
  return {
    asked: () => asked,
    persisted: async () => persisted,
    persist: async () => {
      asked++;
      return granted;
    },
  };
}

describe("persistence", () => {
  test("nothing is asked before something is kept", () => {
    const storage = manager(false, true);
    expect(createPersistence(storage).state.get()).toBe("not-asked");
    expect(storage.asked()).toBe(0);
  });

  test("the browser is asked once, and its answer told", async () => {
    const storage = manager(false, true);
    const persistence = createPersistence(storage);
    await Promise.all([persistence.somethingKept(), persistence.somethingKept()]);
    expect(await persistence.somethingKept()).toBe("kept");
    expect(persistence.state.get()).toBe("kept");
    expect(storage.asked()).toBe(1);
  });

  test("what was promised before is not asked again", async () => {
    const storage = manager(true, false);
    expect(await createPersistence(storage).somethingKept()).toBe("kept");
    expect(storage.asked()).toBe(0);
  });

  test("a refusal is told as one", async () => {
    expect(await createPersistence(manager(false, false)).somethingKept()).toBe("not-promised");
  });

  test("a browser that cannot is told as one, whether it lacks the means or throws", async () => {
    const broken = { persisted: () => Promise.reject(new TypeError("opaque origin")), persist: async () => true };
    expect(await createPersistence(broken).somethingKept()).toBe("unsupported");
  });
});
