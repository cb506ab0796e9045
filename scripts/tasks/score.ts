import type { RanTest, Report } from "./reports.ts";

export interface Score {
  readonly passed: number;
  readonly failed: number;
  /** What a reader has to know beside the two numbers. */
  readonly remarks: readonly string[];
}

export const CLEAN: Score = { passed: 0, failed: 0, remarks: [] };

export const failedOnce = (remark: string): Score => ({ passed: 0, failed: 1, remarks: [remark] });

/** A check that is no test suite: it adds nothing when all is well and one failure when not. */
export const scoreCheck = (code: number, remark: string): Score => (code === 0 ? CLEAN : failedOnce(remark));

/**
 * A suite that proves nothing must not look like success: left-out tests, a run without tests, a missing report and an
 * exit code that no failed test explains are failures too.
 */
export function scoreSuite(report: Report | undefined, code: number): Score {
  if (!report) return failedOnce("no report was written: the runner stopped before its tests.");
  const count = (outcome: string) => report.tests.filter((test) => test.outcome === outcome).length;
  const leftOut = count("left out");
  const remarks = [...report.problems, ...namesOfFailed(report.tests)];
  if (leftOut > 0) remarks.push(`${leftOut} left out (skip, todo or a filter): each counts as failed.`);
  if (report.tests.length === 0) remarks.push("no test ran: that counts as failed.");
  const failed = count("failed") + leftOut + Math.max(report.problems.length, report.tests.length === 0 ? 1 : 0);
  if (failed > 0 || code === 0) return { passed: count("passed"), failed, remarks };
  const unexplained = `the runner ended with exit code ${code} though no test failed: see its output above.`;
  return { passed: count("passed"), failed: 1, remarks: [...remarks, unexplained] };
}

/** Often the end of the output is all that is left to read. A test that ran at two sizes of screen may stand twice. */
const namesOfFailed = (tests: readonly RanTest[]): readonly string[] =>
  tests
    .filter(({ outcome }) => outcome === "failed")
    .map(({ file, titles, reason }) => `${[file, ...titles].join(" > ")}${reason === undefined ? "" : `: ${reason}`}`);

export const addScores = (scores: readonly Score[]): Score => ({
  passed: scores.reduce((sum, { passed }) => sum + passed, 0),
  failed: scores.reduce((sum, { failed }) => sum + failed, 0),
  remarks: scores.flatMap(({ remarks }) => remarks),
});
