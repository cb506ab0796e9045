import { at } from "./at.ts";
import { type StudentT, studentT } from "./student-t.ts";

/** A weighted mixture of t distributions that share their degrees of freedom (more than 2) and differ in place and width. */
export interface TMixture {
  readonly t: StudentT;
  /** They sum to 1. */
  readonly weights: Float64Array;
  readonly centres: Float64Array;
  readonly scales: Float64Array;
}

export function tMixture(
  degrees: number,
  parts: readonly { readonly weight: number; readonly centre: number; readonly scale: number }[],
): TMixture {
  return {
    t: studentT(degrees),
    weights: Float64Array.from(parts, ({ weight }) => weight),
    centres: Float64Array.from(parts, ({ centre }) => centre),
    scales: Float64Array.from(parts, ({ scale }) => scale),
  };
}

export function mixtureMean({ weights, centres }: TMixture): number {
  let mean = 0;
  for (let i = 0; i < weights.length; i++) mean += at(weights, i) * at(centres, i);
  return mean;
}

/** By the law of total variance; a t with ν degrees has variance ν / (ν − 2). */
export function mixtureSd(mixture: TMixture): number {
  const { t, weights, centres, scales } = mixture;
  const mean = mixtureMean(mixture);
  const spread = t.degrees / (t.degrees - 2);
  let variance = 0;
  for (let i = 0; i < weights.length; i++) {
    variance += at(weights, i) * (spread * at(scales, i) ** 2 + (at(centres, i) - mean) ** 2);
  }
  return Math.sqrt(variance);
}

export function mixtureCdf({ t, weights, centres, scales }: TMixture, x: number): number {
  let below = 0;
  for (let i = 0; i < weights.length; i++) below += at(weights, i) * t.cdf((x - at(centres, i)) / at(scales, i));
  return below;
}

/** P(value > x), with full relative precision where it is small. */
export function mixtureAbove({ t, weights, centres, scales }: TMixture, x: number): number {
  let above = 0;
  for (let i = 0; i < weights.length; i++) above += at(weights, i) * t.cdf((at(centres, i) - x) / at(scales, i));
  return above;
}

/** Two-sided tail: twice the smaller of P(value < 0) and P(value > 0). */
export const tailProbability = (mixture: TMixture): number =>
  2 * Math.min(mixtureCdf(mixture, 0), mixtureAbove(mixture, 0));

const MOST_STEPS = 200;

/**
 * The x with P(value ≤ x) = p, for p strictly between 0 and 1. Bisection between two ends that hold it; a step of
 * Newton's is taken where it stays between them, which makes it short.
 */
export function mixtureQuantile(mixture: TMixture, p: number): number {
  let [low, high] = bracket(mixture, p);
  let x = (low + high) / 2;
  for (let step = 0; step < MOST_STEPS; step++) {
    const excess = mixtureCdf(mixture, x) - p;
    if (excess > 0) high = x;
    else low = x;
    const newton = x - excess / density(mixture, x);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-13 * Math.max(high - low, Math.abs(x))) return next;
    x = next;
  }
  return x;
}

function bracket(mixture: TMixture, p: number): [low: number, high: number] {
  const mean = mixtureMean(mixture);
  let reach = 2 * mixtureSd(mixture);
  while (mixtureCdf(mixture, mean - reach) > p || mixtureCdf(mixture, mean + reach) < p) reach *= 2;
  return [mean - reach, mean + reach];
}

function density({ t, weights, centres, scales }: TMixture, x: number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const scale = at(scales, i);
    sum += (at(weights, i) * t.density((x - at(centres, i)) / scale)) / scale;
  }
  return sum;
}
