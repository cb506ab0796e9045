import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";

/** Where the test runners leave what they did, relative to the project's folder. */
export const REPORTS = {
  unit: "build/reports/unit.json",
  browser: "build/reports/browser.json",
  e2e: "build/reports/e2e.json",
} as const;

export type Suite = keyof typeof REPORTS;

export interface RanTest {
  readonly file: string;
  /** The titles of the describe blocks around the test, then its own. */
  readonly titles: readonly string[];
  readonly outcome: "passed" | "failed" | "left out";
  /** The first line of what a failed test said. */
  readonly reason?: string;
}

export interface Report {
  readonly tests: readonly RanTest[];
  /** What went wrong outside any test: a file that does not load, an unhandled error. */
  readonly problems: readonly string[];
}

/** Undefined when the runner left no report at all. */
export function readReport(root: string, suite: Suite): Report | undefined {
  const file = path.join(root, REPORTS[suite]);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  return suite === "e2e" ? parsePlaywright(text, root) : parseVitest(text, root);
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

export function parseVitest(text: string, root: string): Report {
  const { testResults }: VitestReport = JSON.parse(text);
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(
      ({ ancestorTitles, title, status, failureMessages = [] }): RanTest => ({
        file: relative(root, name),
        titles: [...ancestorTitles.filter((ancestor) => ancestor !== ""), title],
        outcome: status === "passed" ? "passed" : status === "failed" ? "failed" : "left out",
        ...reasonOf(failureMessages),
      }),
    ),
  );
  const problems = testResults
    .filter(({ status, assertionResults }) => status === "failed" && !assertionResults.some(isFailed))
    .map(({ name, message }) => `${relative(root, name)}: ${message}`);
  return { tests, problems };
}

interface PlaywrightSuite {
  readonly title: string;
  readonly file: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly status: "expected" | "unexpected" | "flaky" | "skipped";
      readonly results?: readonly { readonly errors?: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly config: { readonly rootDir: string };
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

export function parsePlaywright(text: string, root: string): Report {
  const { config, suites, errors }: PlaywrightReport = JSON.parse(text);
  const fileOf = (file: string) => relative(root, path.resolve(config.rootDir, file));
  // The outermost suite is the file itself: its title is no describe block.
  const tests = suites.flatMap((suite) => testsOf({ ...suite, title: "" }, [], fileOf));
  return { tests, problems: errors.map(({ message }) => message ?? "an error without a message") };
}

function testsOf(
  suite: PlaywrightSuite,
  above: readonly string[],
  fileOf: (file: string) => string,
): readonly RanTest[] {
  const titles = suite.title === "" ? above : [...above, suite.title];
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map(
      ({ status, results = [] }): RanTest => ({
        file: fileOf(spec.file),
        titles: [...titles, spec.title],
        outcome: status === "expected" ? "passed" : status === "skipped" ? "left out" : "failed",
        ...reasonOf(results.flatMap(({ errors = [] }) => errors.map(({ message = "" }) => message))),
      }),
    ),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, titles, fileOf))];
}

function reasonOf([first]: readonly string[]): { readonly reason?: string } {
  const line = first === undefined ? undefined : stripVTControlCharacters(first).trim().split("\n")[0];
  return line ? { reason: line } : {};
}

const isFailed = ({ status }: { readonly status: string }): boolean => status === "failed";

const relative = (root: string, file: string): string => path.relative(root, file).replaceAll("\\", "/");
