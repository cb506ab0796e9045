import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

/** Minutes of the simulation where nothing is said; a shorter soak does less of everything else, too. */
const MINUTES = 20;
const KILLS = 200;
const FRAMES = 1_000_000;

export interface Trial {
  readonly name: string;
  /** The file of a program that prints its seeds, and ends with 1 at the first thing that is not as it should be. */
  readonly file: string;
  readonly given: readonly string[];
}

const RELAY = "apps/relay/src/kill/soak.acceptance.ts";

/** What the tests do in a slice, at length. `seed` is for those that take one; the simulation draws many, and prints them. */
export function trialsOf(minutes: number, seed: number): readonly Trial[] {
  const share = Math.min(1, minutes / MINUTES);
  const [kills, frames] = [String(Math.ceil(KILLS * share)), String(Math.ceil(FRAMES * share))];
  return [
    { name: "devices that go their ways", file: "scripts/soak/devices.ts", given: ["--minutes", String(minutes)] },
    { name: "a relay that is killed", file: RELAY, given: [kills, "0", String(seed)] },
    { name: "mutated frames at the relay", file: RELAY, given: ["0", frames, String(seed)] },
    {
      name: "mutated frames at a client",
      file: "scripts/soak/frames.ts",
      given: ["--frames", frames, "--seed", String(seed)],
    },
  ];
}

/** A number of minutes, or a sentence. */
export function readMinutes([first, ...more]: readonly string[]): number | string {
  if (first === undefined) return MINUTES;
  const minutes = Number(first);
  if (more.length === 0 && /^\d+(\.\d+)?$/.test(first) && minutes > 0) return minutes;
  return "Usage: npm run soak [-- MINUTES]";
}

/** All of them one after the other, also when one fails. The last line is `N passed, N failed`. */
export async function soak(root: string, args: readonly string[]): Promise<number> {
  const minutes = readMinutes(args);
  if (typeof minutes === "string") {
    console.error(minutes);
    return 2;
  }
  const seed = Date.now() % 1_000_000_000;
  console.log(`seed ${seed}`);
  let failed = 0;
  const trials = trialsOf(minutes, seed);
  for (const trial of trials) {
    console.log(`\n── ${trial.name} ${"─".repeat(Math.max(0, 70 - trial.name.length))}`);
    const start = performance.now();
    const code = await runTrial(root, trial);
    if (code !== 0) failed++;
    console.log(
      `${trial.name}: ${code === 0 ? "passed" : "failed"} (${Math.round((performance.now() - start) / 1000)} s)`,
    );
  }
  console.log(`\n${trials.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

async function runTrial(root: string, { file, given }: Trial): Promise<number> {
  const child = spawn(process.execPath, ["--expose-gc", "--no-warnings", path.join(root, file), ...given], {
    cwd: root,
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  return typeof code === "number" ? code : 1;
}
