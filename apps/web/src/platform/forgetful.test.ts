import { describe, expect, test } from "vitest";
import { backupOffered, type ForgetfulScope, forgets, isBackupDue } from "./forgetful.ts";
import { memoIn } from "./testing/memo.ts";

const scope = (navigator: ForgetfulScope["navigator"], standalone = false): ForgetfulScope => ({
  navigator,
  matchMedia: (query) => ({ matches: query === "(display-mode: standalone)" && standalone }),
});
const APPLE = "Apple Computer, Inc.";

describe("a browser that forgets after seven days", () => {
  test.each([
    ["Safari in a tab", scope({ vendor: APPLE }), true],
    ["a page from the home screen of an iPhone", scope({ vendor: APPLE, standalone: true }), false],
    ["an installed page on a Mac", scope({ vendor: APPLE }, true), false],
    ["Chromium", scope({ vendor: "Google Inc." }), false],
    ["Firefox", scope({ vendor: "" }), false],
    ["one that says nothing of itself", scope({}), false],
  ])("%s", (_, where, expected) => {
    expect(forgets(where)).toBe(expected);
  });

  test("is offered a backup once, and never again whatever was answered", () => {
    const [memo, safari] = [memoIn(), scope({ vendor: APPLE })];
    expect(isBackupDue(memo, safari)).toBe(true);
    expect(isBackupDue(memo, safari)).toBe(true);
    backupOffered(memo);
    expect(isBackupDue(memo, safari)).toBe(false);
  });

  test("elsewhere nothing is offered", () => {
    expect(isBackupDue(memoIn(), scope({ vendor: "Google Inc." }))).toBe(false);
  });
});
