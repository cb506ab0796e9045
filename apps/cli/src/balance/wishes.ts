import { INSIGHT_WORLDS, type InsightWorldName } from "@counterpoint/balance";
import { type CivilDate, err, ok, parseCivilDate, type Result } from "@counterpoint/kernel";
import type { Given } from "../command.ts";

/** What was typed behind `balance`: a file to read, or a world to simulate. */
export type Wishes =
  | {
      readonly kind: "file";
      readonly file: string;
      readonly lines: Readonly<Record<"close" | "self", number | null>>;
      readonly asOf: CivilDate | null;
    }
  | {
      readonly kind: "simulate";
      readonly world: InsightWorldName;
      readonly couples: number;
      readonly seed: number;
    };

const OF_A_FILE = ["--line-close", "--line-self", "--as-of"];
const OF_A_SIMULATION = ["--couples", "--seed"];
const COUPLES = 100;
const SEED = 1;
const MOST_COUPLES = 100_000;
const LARGEST_SEED = 2 ** 32 - 1;

/** The error is the sentence to print. */
export function readWishes(given: Given): Result<Wishes, string> {
  const [file] = given.words;
  const world = given.options.get("--simulate");
  if (world !== undefined) return readSimulation(file, world, given);
  if (file === undefined) return err('"balance" needs a FILE.csv, or --simulate WORLD. See counterpoint --help.');
  const strange = OF_A_SIMULATION.find((name) => given.options.has(name));
  return strange === undefined ? readFileWishes(file, given) : err(`"${strange}" belongs to --simulate.`);
}

function readFileWishes(file: string, { options }: Given): Result<Wishes, string> {
  const close = readLine("--line-close", options.get("--line-close"));
  if (!close.ok) return close;
  const self = readLine("--line-self", options.get("--line-self"));
  if (!self.ok) return self;
  const typed = options.get("--as-of");
  const lines = { close: close.value, self: self.value };
  if (typed === undefined) return ok({ kind: "file", file, lines, asOf: null });
  const asOf = parseCivilDate(typed);
  if (!asOf.ok) return err(`"--as-of" takes a date such as 2026-11-24, not "${typed}".`);
  return ok({ kind: "file", file, lines, asOf: asOf.value });
}

function readLine(name: string, typed: string | undefined): Result<number | null, string> {
  if (typed === undefined) return ok(null);
  const fits = /^\d+(\.\d+)?$/.test(typed) && Number(typed) <= 100;
  return fits ? ok(Number(typed)) : err(`"${name}" takes a number from 0 to 100, not "${typed}".`);
}

function readSimulation(file: string | undefined, typed: string, { options }: Given): Result<Wishes, string> {
  if (file !== undefined) return err(`--simulate makes its own days and takes no file: "${file}".`);
  const strange = OF_A_FILE.find((name) => options.has(name));
  if (strange !== undefined) return err(`"${strange}" belongs to a file.`);
  if (!isWorld(typed)) {
    return err(`There is no world "${typed}". There are ${Object.keys(INSIGHT_WORLDS).join(", ")}.`);
  }
  const couples = readWhole("--couples", options.get("--couples") ?? String(COUPLES), 2, MOST_COUPLES);
  if (!couples.ok) return couples;
  const seed = readWhole("--seed", options.get("--seed") ?? String(SEED), 0, LARGEST_SEED);
  return seed.ok ? ok({ kind: "simulate", world: typed, couples: couples.value, seed: seed.value }) : seed;
}

const isWorld = (name: string): name is InsightWorldName => Object.hasOwn(INSIGHT_WORLDS, name);

function readWhole(name: string, typed: string, least: number, most: number): Result<number, string> {
  const fits = /^\d+$/.test(typed) && Number(typed) >= least && Number(typed) <= most;
  return fits ? ok(Number(typed)) : err(`"${name}" takes a whole number from ${least} to ${most}, not "${typed}".`);
}
