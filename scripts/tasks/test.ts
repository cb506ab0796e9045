import { rmSync } from "node:fs";
import path from "node:path";
import { REPORTS } from "./reports.ts";
import { addScores, failedOnce, type Score } from "./score.ts";
import { type House, STEPS, type Step } from "./steps.ts";

interface Request {
  readonly root: string;
  readonly npmCli: string;
  /** `--only STEP[,STEP…]`, then files or options for the test runner. */
  readonly args: readonly string[];
}

interface Done {
  readonly step: Step;
  readonly seconds: number;
  readonly score: Score;
}

/** Runs the steps one after the other, all of them even when one fails. The last line is `N passed, N failed`. */
export async function runTests({ root, npmCli, args }: Request): Promise<number> {
  const plan = readPlan(args);
  if (typeof plan === "string") {
    console.error(plan);
    return 2;
  }
  if (plan.steps === STEPS) forgetReports(root);
  const house: House = { root, npmCli, filters: plan.filters };
  const isInterrupted = watchForInterruption();
  const done: Done[] = [];
  for (const step of plan.steps) {
    done.push(await runStep(step, house, done));
    if (isInterrupted()) return 130;
  }
  return report(done);
}

/** A full run must not be judged by what an earlier one left. */
function forgetReports(root: string): void {
  for (const file of Object.values(REPORTS)) rmSync(path.join(root, file), { force: true });
}

/** The signal reaches the running tool as well and ends it; what is left to do is not to begin the next step. */
function watchForInterruption(): () => boolean {
  let interrupted = false;
  const note = () => {
    interrupted = true;
  };
  process.once("SIGINT", note).once("SIGTERM", note);
  return () => interrupted;
}

interface Plan {
  readonly steps: readonly Step[];
  readonly filters: readonly string[];
}

/** A sentence when the arguments make no sense. */
function readPlan(args: readonly string[]): Plan | string {
  const [flag, names, ...filters] = args;
  if (flag === undefined) return { steps: STEPS, filters: [] };
  const usage = `Usage: npm test [-- --only STEP,STEP… [FILE or option…]]; steps: ${STEPS.map(({ name }) => name).join(", ")}.`;
  if (flag !== "--only" || names === undefined) return usage;
  const wanted = names.split(",");
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) return `There is no step "${unknown.join(", ")}". ${usage}`;
  const helpers = STEPS.filter(({ name }) => wanted.includes(name)).flatMap(({ after }) => after.filter(isPreparation));
  return { steps: STEPS.filter(({ name }) => wanted.includes(name) || helpers.includes(name)), filters };
}

/** What a narrowed run does without being asked, because the step named needs it. */
const isPreparation = (name: string): boolean => name === "chromium" || name === "build";

async function runStep(step: Step, house: House, done: readonly Done[]): Promise<Done> {
  console.log(`\n── ${step.name} ${"─".repeat(Math.max(0, 70 - step.name.length))}`);
  const broken = step.after.filter((name) => isPreparation(name) && done.some(hasFailed(name)));
  if (broken.length > 0) {
    return { step, seconds: 0, score: failedOnce(`not run, because "${broken.join('" and "')}" failed.`) };
  }
  const start = performance.now();
  const score = await runSafely(step, house);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${step.name}: ${inWords(score)} (${seconds.toFixed(1)} s)`);
  return { step, seconds, score };
}

async function runSafely(step: Step, house: House): Promise<Score> {
  try {
    return await step.run(house);
  } catch (error) {
    return failedOnce(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

const hasFailed =
  (name: string) =>
  ({ step, score }: Done): boolean =>
    step.name === name && score.failed > 0;

function report(done: readonly Done[]): number {
  const width = Math.max(...done.map(({ step }) => step.name.length));
  console.log(`\n── summary ${"─".repeat(63)}`);
  for (const { step, seconds, score } of done) {
    console.log(`${step.name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${inWords(score)}`);
    for (const remark of score.remarks) console.log(`${" ".repeat(width)}            ${remark}`);
  }
  const { passed, failed } = addScores(done.map(({ score }) => score));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

function inWords({ passed, failed }: Score): string {
  if (passed === 0) return failed === 0 ? "ok" : `failed${failed > 1 ? ` (${failed})` : ""}`;
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
}
