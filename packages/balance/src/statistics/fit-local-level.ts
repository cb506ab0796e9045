import { err, ok, type Result } from "@counterpoint/kernel";
import { at } from "./at.ts";
import type { LocalLevel } from "./local-level.ts";

/** Where the ratio of the two variances is looked for, as logarithms: from a level that stands to one that jumps. */
const HIGHEST = 6;
const STEP = 0.5;
const FINE_ENOUGH = 1e-7;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

const LEAST_ANSWERS = 3;

/**
 * The local level model with the greatest likelihood. With the ratio q = level variance / observation variance fixed,
 * the scale has a closed form, so that one number is searched for: on a grid, since there may be two summits, then by
 * golden section. `lowestRatio` > 0 is the least q that is thought possible: the likelihood alone often prefers 0.
 */
export function fitLocalLevel(
  answers: Float64Array,
  lowestRatio: number,
): Result<LocalLevel, "too-few" | "no-variation"> {
  const known = answers.filter((answer) => !Number.isNaN(answer));
  if (known.length < LEAST_ANSWERS) return err("too-few");
  if (known.every((answer) => answer === known[0])) return err("no-variation");

  const lowest = Math.log(lowestRatio);
  const score = (logRatio: number): number => concentrated(answers, Math.exp(logRatio)).logLikelihood;
  let summit = lowest;
  let best = score(lowest);
  for (let logRatio = lowest + STEP; logRatio <= HIGHEST; logRatio += STEP) {
    const reached = score(logRatio);
    if (reached > best) [summit, best] = [logRatio, reached];
  }
  const ratio = Math.exp(climb(score, Math.max(lowest, summit - STEP), summit + STEP));
  const { scale } = concentrated(answers, ratio);
  return ok({ observationVariance: scale, levelVariance: scale * ratio });
}

/** The place of the greatest score between two ends with one summit between them (Kiefer 1953). */
function climb(score: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [scoreLeft, scoreRight] = [score(left), score(right)];
  while (high - low > FINE_ENOUGH) {
    if (scoreLeft >= scoreRight) {
      [high, right, scoreRight] = [right, left, scoreLeft];
      left = high - GOLDEN * (high - low);
      scoreLeft = score(left);
    } else {
      [low, left, scoreLeft] = [left, right, scoreRight];
      right = low + GOLDEN * (high - low);
      scoreRight = score(right);
    }
  }
  // At the lower end of the range the summit may be the end itself.
  return score(from) >= score((low + high) / 2) ? from : (low + high) / 2;
}

interface Concentrated {
  /** The observation variance that fits best to the ratio. */
  readonly scale: number;
  readonly logLikelihood: number;
}

/** The filter of `filterLevel` with an observation variance of 1, keeping nothing but what the likelihood needs. */
function concentrated(answers: Float64Array, ratio: number): Concentrated {
  let mean = Number.NaN;
  let variance = 1;
  let squares = 0;
  let logs = 0;
  let count = 0;
  for (let day = 0; day < answers.length; day++) {
    const answer = at(answers, day);
    if (Number.isNaN(mean)) {
      mean = answer;
      continue;
    }
    variance += ratio;
    if (Number.isNaN(answer)) continue;
    const expected = variance + 1;
    const surprise = answer - mean;
    mean += (variance / expected) * surprise;
    variance /= expected;
    squares += (surprise * surprise) / expected;
    logs += Math.log(expected);
    count++;
  }
  const scale = squares / count;
  return { scale, logLikelihood: -(count * (Math.log(2 * Math.PI * scale) + 1) + logs) / 2 };
}
