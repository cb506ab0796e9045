// `npm start`, `npm test` and the other commands begin here. Until everything is installed this must run on any
// Node.js from 18 on with no dependency; what comes after (scripts/tasks) is TypeScript, run by Node.js itself.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./lib/install.mjs";
import { nodeIsTooOld, runAgainWithNewerNode } from "./lib/node.mjs";
import { npmCli } from "./lib/npm.mjs";
import { run } from "./lib/process.mjs";
import { say } from "./lib/say.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [task = "start", ...args] = process.argv.slice(2);

const tasks = {
  start: async () => {
    const { buildAppIfChanged } = await import("./tasks/build.ts");
    if (!(await buildAppIfChanged(root))) return 1;
    return node("apps/relay/src/main.ts", args, { cwd: root });
  },
  test: async () => {
    const { runTests } = await import("./tasks/test.ts");
    return runTests({ root, args, npmCli: npmCli() });
  },
  check: async () => {
    const { runTests } = await import("./tasks/test.ts");
    return runTests({ root, args: ["--only", "lint,types,knip"], npmCli: npmCli() });
  },
  mission: async () => {
    const { writeMission } = await import("./tasks/mission.ts");
    return writeMission(root);
  },
  dev: async () => {
    const { runDev } = await import("./tasks/dev.ts");
    return runDev(root);
  },
  counterpoint: () => node("apps/cli/src/main.ts", args, { cwd: whereItWasCalled() }),
  bench: () => node("bench/main.ts", args, { cwd: root }),
  "wording-score": () => node("scripts/wording/score.ts", args, { cwd: whereItWasCalled() }),
  soak: async () => {
    const { soak } = await import("./tasks/soak.ts");
    return soak(root, args);
  },
};

if (!Object.hasOwn(tasks, task)) {
  say(`There is no task "${task}". There are: ${Object.keys(tasks).join(", ")}.`);
  process.exit(2);
}
// The exit code is set, not forced: what is still on its way through a pipe arrives.
if (nodeIsTooOld()) {
  process.exitCode = await runAgainWithNewerNode(root);
} else {
  await install(root);
  process.exitCode = await tasks[task]();
}

function node(file, rest, options) {
  return run(process.execPath, [path.join(root, file), ...rest], options);
}

/** npm runs scripts in the project's folder; files named by the user are relative to where the user is. */
function whereItWasCalled() {
  const byNpm = process.env.npm_lifecycle_event === task ? process.env.INIT_CWD : undefined;
  return byNpm ?? process.cwd();
}
