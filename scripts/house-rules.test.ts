import { describe, expect, test } from "vitest";
import { codeLines, type SourceFile, sourceFiles } from "./source-files.ts";

/** What docs ask of the code and no linter checks. Words that are forbidden are put together here, to not find themselves. */
const CODE = /\.(tsx?|mjs|css)$/;
const TESTS = /\.(test|spec|acceptance)\.tsx?$/;

const files = sourceFiles(CODE);
const tests = files.filter(({ name }) => TESTS.test(name));

/** `file:line: text` of each line that matches. */
const linesMatching = (searched: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  searched.flatMap(({ name, text }) =>
    text.split("\n").flatMap((line, at) => (pattern.test(line) ? [`${name}:${at + 1}: ${line.trim()}`] : [])),
  );

describe("files are short", () => {
  const lengths = files.map(({ name, text }) => ({ name, lines: codeLines(text) }));
  const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
  const quantile = (share: number) => sorted[Math.floor((sorted.length - 1) * share)];

  test("none has more than 400 lines of code", () => {
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  test("half have at most 80, and 95 in a hundred at most 250", () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(80);
    expect(quantile(0.95)).toBeLessThanOrEqual(250);
  });
});

test("nothing is left for later in a comment", () => {
  expect(linesMatching(files, new RegExp(`\\b(TO${"DO"}|FIX${"ME"}|XX${"X"}|HA${"CK"})\\b`))).toEqual([]);
});

test("no test is focused, left out or expected to fail", () => {
  const marked = /\b(test|it|describe|suite)(\.\w+)*\.(only|skip|todo|fixme|fails?|skipIf|runIf)\s*\(/;
  expect(linesMatching(tests, marked)).toEqual([]);
});

test("no test sleeps", () => {
  expect(linesMatching(tests, /waitForTimeout\(|setTimeout\(\s*\w+\s*,|timers\/promises/)).toEqual([]);
});

test("types are cast at most four times in 1,000 lines", () => {
  const sources = files.filter(({ name }) => /\.tsx?$/.test(name) && !TESTS.test(name));
  const casts = linesMatching(sources, /^(?!\s*(import|export|\/\/|\*|\/\*)).*\bas (?!const\b)[A-Z{[(\w]+.*[;),{]/);
  const lines = sources.reduce((sum, { text }) => sum + codeLines(text), 0);
  expect(casts.length, casts.join("\n")).toBeLessThanOrEqual(Math.ceil((lines * 4) / 1000));
});

test("no type is taken from another package behind the lint's back", () => {
  expect(linesMatching(files, /\bimport\("@counterpoint\/[^"]*"\)\.(?!then\b)|\brequire\(/)).toEqual([]);
});

test("every test belongs to a runner", () => {
  const runners = [
    /^(packages|apps)\/[^/]+\/(src|tooling)\/.*\.test\.ts$/,
    /^(scripts|e2e\/support)\/.*\.test\.ts$/,
    /^apps\/web\/src\/.*\.test\.tsx$/,
    /^e2e\/[^/]+\.spec\.ts$/,
    /\.acceptance\.tsx?$/,
  ];
  expect(tests.map(({ name }) => name).filter((name) => !runners.some((runner) => runner.test(name)))).toEqual([]);
});
