import { describe, expect, test } from "vitest";
import { parsePlaywright, parseVitest } from "./reports.ts";

const ROOT = "/home/ana/counterpoint";

describe("what vitest reports", () => {
  const file = (status: string, message: string, assertionResults: readonly object[]) => ({
    name: `${ROOT}/packages/kernel/src/civil.test.ts`,
    status,
    message,
    assertionResults,
  });
  const parse = (...testResults: readonly object[]) => parseVitest(JSON.stringify({ testResults }), ROOT);

  test("each test with the titles around it", () => {
    const report = parse(
      file("failed", "", [
        { ancestorTitles: ["dates", "leap years"], title: "29 February", status: "passed" },
        {
          ancestorTitles: [],
          title: "overflow",
          status: "failed",
          failureMessages: ["\u001b[31mAssertionError\u001b[39m: expected 1 to be 2\n    at civil.test.ts:9:2"],
        },
        { ancestorTitles: [], title: "later", status: "skipped" },
      ]),
    );
    expect(report.problems).toEqual([]);
    expect(report.tests).toEqual([
      {
        file: "packages/kernel/src/civil.test.ts",
        titles: ["dates", "leap years", "29 February"],
        outcome: "passed",
      },
      {
        file: "packages/kernel/src/civil.test.ts",
        titles: ["overflow"],
        outcome: "failed",
        reason: "AssertionError: expected 1 to be 2",
      },
      { file: "packages/kernel/src/civil.test.ts", titles: ["later"], outcome: "left out" },
    ]);
  });

  test("a file that does not load is a problem, for it has no tests to fail", () => {
    expect(parse(file("failed", "Cannot find module", [])).problems).toEqual([
      "packages/kernel/src/civil.test.ts: Cannot find module",
    ]);
  });
});

describe("what Playwright reports", () => {
  const spec = (title: string, ...statuses: readonly string[]) => ({
    title,
    file: "first.spec.ts",
    tests: statuses.map((status) => ({ status })),
  });
  const parse = (suites: readonly object[], errors: readonly object[] = []) =>
    parsePlaywright(JSON.stringify({ config: { rootDir: `${ROOT}/e2e` }, suites, errors }), ROOT);

  test("one test for each screen size, without the file's name among its titles", () => {
    const inner = {
      title: "alone",
      file: "first.spec.ts",
      specs: [spec("keeps an evening", "expected", "unexpected")],
    };
    const report = parse([{ title: "first.spec.ts", file: "first.spec.ts", specs: [], suites: [inner] }]);
    expect(report.tests).toEqual([
      { file: "e2e/first.spec.ts", titles: ["alone", "keeps an evening"], outcome: "passed" },
      { file: "e2e/first.spec.ts", titles: ["alone", "keeps an evening"], outcome: "failed" },
    ]);
  });

  test("a test that passed at the second try has failed; one that was skipped is left out", () => {
    const report = parse([{ title: "a.spec.ts", file: "a.spec.ts", specs: [spec("t", "flaky", "skipped")] }]);
    expect(report.tests.map(({ outcome }) => outcome)).toEqual(["failed", "left out"]);
  });

  test("what a failed test said at first", () => {
    const results = [
      { errors: [{ message: "\u001b[2mexpect(\u001b[22mlocator).toBeVisible() failed\n\nLocator: …" }] },
    ];
    const tests = [{ status: "unexpected", results }];
    const report = parse([
      { title: "a.spec.ts", file: "a.spec.ts", specs: [{ title: "t", file: "a.spec.ts", tests }] },
    ]);
    expect(report.tests.map(({ reason }) => reason)).toEqual(["expect(locator).toBeVisible() failed"]);
  });

  test("what went wrong outside a test is kept", () => {
    expect(parse([], [{ message: "no such fixture" }]).problems).toEqual(["no such fixture"]);
  });
});
