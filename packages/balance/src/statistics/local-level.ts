import { err, ok, type Result } from "@counterpoint/kernel";
import { at } from "./at.ts";

/** A level that wanders from day to day, and answers that scatter around it. */
export interface LocalLevel {
  /** Of an answer around the level. */
  readonly observationVariance: number;
  /** Of the step that the level takes in a day. */
  readonly levelVariance: number;
}

/** One number per day: the level as it was known that evening (filtered), or as it is known now (smoothed). */
export interface LevelPath {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

export interface Filtered extends LevelPath {
  /** The first day with an answer. Before it nothing is known, and mean and variance are NaN. */
  readonly first: number;
  /** Of all answers but the first, which only says where the level began. */
  readonly logLikelihood: number;
}

/**
 * The Kalman filter of the local level model, y = μ + ε and μ' = μ + η, with an exact diffuse start: after the first
 * answer the level is that answer, with the variance of one. Days that are NaN let the variance grow. Durbin and
 * Koopman, Time Series Analysis by State Space Methods, chapter 2.
 */
export function filterLevel(answers: Float64Array, model: LocalLevel): Result<Filtered, "no-answers"> {
  const first = answers.findIndex((answer) => !Number.isNaN(answer));
  if (first === -1) return err("no-answers");
  const mean = new Float64Array(answers.length).fill(Number.NaN);
  const variance = new Float64Array(answers.length).fill(Number.NaN);
  mean[first] = at(answers, first);
  variance[first] = model.observationVariance;
  let logLikelihood = 0;
  for (let day = first + 1; day < answers.length; day++) {
    const predicted = at(variance, day - 1) + model.levelVariance;
    const surprise = at(answers, day) - at(mean, day - 1);
    if (Number.isNaN(surprise)) {
      mean[day] = at(mean, day - 1);
      variance[day] = predicted;
      continue;
    }
    const expected = predicted + model.observationVariance;
    const gain = predicted / expected;
    mean[day] = at(mean, day - 1) + gain * surprise;
    variance[day] = predicted * (1 - gain);
    logLikelihood -= (Math.log(2 * Math.PI * expected) + (surprise * surprise) / expected) / 2;
  }
  return ok({ first, mean, variance, logLikelihood });
}

/** The smoother of Rauch, Tung and Striebel (1965): what later answers say about earlier days. */
export function smoothLevel({ first, mean, variance }: Filtered, { levelVariance }: LocalLevel): LevelPath {
  const smoothed = { mean: mean.slice(), variance: variance.slice() };
  for (let day = mean.length - 2; day >= first; day--) {
    const predicted = at(variance, day) + levelVariance;
    const share = at(variance, day) / predicted;
    smoothed.mean[day] = at(mean, day) + share * (at(smoothed.mean, day + 1) - at(mean, day));
    smoothed.variance[day] = at(variance, day) + share * share * (at(smoothed.variance, day + 1) - predicted);
  }
  for (let day = first - 1; day >= 0; day--) {
    smoothed.mean[day] = at(smoothed.mean, day + 1);
    smoothed.variance[day] = at(smoothed.variance, day + 1) + levelVariance;
  }
  return smoothed;
}
