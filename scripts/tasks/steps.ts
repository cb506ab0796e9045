import { rmSync } from "node:fs";
import path from "node:path";
import { ensureBrowser } from "../browser.mjs";
import { findPostgres } from "../postgres.ts";
import { buildApp } from "./build.ts";
import { tryImage } from "./image.ts";
import { checkMission } from "./mission.ts";
import { REPORTS, readReport } from "./reports.ts";
import { CLEAN, failedOnce, type Score, scoreCheck, scoreSuite } from "./score.ts";
import { capture, runTool } from "./tool.ts";

export interface House {
  readonly root: string;
  /** npm's own JavaScript file. */
  readonly npmCli: string;
  /** What the person added after the step: files or options for the test runner. */
  readonly filters: readonly string[];
}

export interface Step {
  readonly name: string;
  /** The steps without whose success this one says nothing. */
  readonly after: readonly string[];
  readonly run: (house: House) => Promise<Score> | Score;
}

export const STEPS: readonly Step[] = [
  { name: "lint", after: [], run: lint },
  { name: "types", after: [], run: types },
  { name: "knip", after: [], run: knip },
  { name: "lock", after: [], run: lock },
  { name: "unit", after: [], run: (house) => vitest(house, "unit") },
  { name: "chromium", after: [], run: chromium },
  { name: "browser", after: ["chromium"], run: (house) => vitest(house, "browser") },
  { name: "build", after: [], run: build },
  { name: "e2e", after: ["chromium", "build"], run: e2e },
  { name: "image", after: [], run: image },
  { name: "mission", after: ["unit", "browser", "e2e"], run: mission },
];

async function lint({ root }: House): Promise<Score> {
  const code = await runTool(root, "biome", "ci", "--error-on-warnings", "--max-diagnostics=60");
  return scoreCheck(code, "`node node_modules/@biomejs/biome/bin/biome check --write` mends what can be mended.");
}

async function types({ root }: House): Promise<Score> {
  return scoreCheck(await runTool(root, "tsc", "-b"), "the types do not fit: see the errors above.");
}

async function knip({ root }: House): Promise<Score> {
  const code = await runTool(root, "knip", "--no-progress", "--no-config-hints");
  return scoreCheck(code, "something is unused, or used without being in a package.json: see the list above.");
}

/** npm writes lockfiles with which `npm ci` fails when a platform's package is not in the registry. */
function lock({ root, npmCli }: House): Score {
  for (const folder of [".", "tools/node"]) {
    const cwd = path.join(root, folder);
    const { code, output } = capture(cwd, npmCli, "ci", "--dry-run", "--no-audit", "--no-fund", "--loglevel=warn");
    if (code === 0 && !output.includes("Missing")) continue;
    process.stdout.write(output);
    return failedOnce(`${folder}/package-lock.json does not fit its package.json on every platform.`);
  }
  return CLEAN;
}

async function vitest({ root, filters }: House, suite: "unit" | "browser"): Promise<Score> {
  rmSync(path.join(root, REPORTS[suite]), { force: true });
  const output = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORTS[suite]}`];
  const code = await runTool(root, "vitest", "run", "--project", suite, ...output, ...filters);
  const score = scoreSuite(readReport(root, suite), code);
  if (suite !== "unit" || findPostgres() !== undefined) return score;
  return { ...score, remarks: [...score.remarks, NO_POSTGRES] };
}

/** In continuous integration a test fails instead. */
const NO_POSTGRES =
  "PostgreSQL was not found: the relay's store was tested on SQLite alone. With apt: apt-get install postgresql.";

function chromium(): Score {
  try {
    process.env["CHROME_BIN"] = ensureBrowser().executablePath;
    console.log(process.env["CHROME_BIN"]);
    return CLEAN;
  } catch (error) {
    return failedOnce(String(error));
  }
}

async function build({ root }: House): Promise<Score> {
  return (await buildApp(root)) ? CLEAN : failedOnce("the app does not build: see the error above.");
}

async function e2e({ root, filters }: House): Promise<Score> {
  rmSync(path.join(root, REPORTS.e2e), { force: true });
  const code = await runTool(root, "playwright", "test", ...filters);
  return scoreSuite(readReport(root, "e2e"), code);
}

async function image({ root }: House): Promise<Score> {
  const findings = await tryImage(root);
  return findings.length === 0 ? CLEAN : { passed: 0, failed: findings.length, remarks: findings };
}

function mission({ root }: House): Score {
  const findings = checkMission(root);
  return findings.length === 0 ? CLEAN : { passed: 0, failed: 1, remarks: findings };
}
