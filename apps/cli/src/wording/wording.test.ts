import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const MAIN = path.join(import.meta.dirname, "../main.ts");

function wording(input: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, "wording", ...options], {
    input,
    encoding: "utf8",
  });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { status, stderr, answers: lines.map((line): unknown => JSON.parse(line)) };
}

const lineOf = (id: unknown, text: string) => `${JSON.stringify({ id, text })}\n`;

test("one line for each, in their order; a bad one says what is wrong in its place", () => {
  const { status, stderr, answers } = wording(
    `${lineOf("b", "Good morning")}nonsense\n\n${lineOf(["a"], "See you at six")}{"id":1}`,
  );
  expect([status, stderr]).toEqual([0, ""]);
  const plain = { labels: [], safety: false, safetyKinds: [], spans: [], suggestions: [] };
  expect(answers).toEqual([
    { id: "b", ...plain },
    { line: 2, error: expect.stringContaining("no JSON") },
    { id: ["a"], ...plain },
    { line: 5, error: 'There is no "text".' },
  ]);
});

test("of nothing it says nothing", () => {
  expect(wording("")).toEqual({ status: 0, stderr: "", answers: [] });
  expect(wording("\n", "--json")).toEqual({ status: 0, stderr: "", answers: [] });
});

test("spans are of the text as it was given, pictures and all", () => {
  const text = "👨‍👩‍👧 ok. U NEVER listen to me!!! 😤";
  const { answers } = wording(lineOf(1, text));
  expect(answers).toMatchObject([
    { id: 1, labels: ["absolute"], safety: false, suggestions: [expect.any(String), expect.any(String)] },
  ]);
  const [{ spans }] = answers as [{ spans: [{ label: string; start: number; end: number }] }];
  expect(spans.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
    ["absolute", expect.stringMatching(/^U NEVER listen/)],
  ]);
});

test("safety:S19 a signal leaves nothing to polish", () => {
  const { answers } = wording(lineOf(1, "You never listen. I will kill you if you leave"));
  expect(answers).toEqual([
    { id: 1, labels: [], safety: true, safetyKinds: ["threat_by_writer"], spans: [], suggestions: [] },
  ]);
});
