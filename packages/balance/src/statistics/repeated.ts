import { type Estimate, shrinkTo } from "./shrinkage.ts";

/** One answer to a question that is asked now and then, and how many days ago. */
export interface AgedAnswer {
  readonly value: number;
  readonly age: number;
}

/** A guess at the variance of one answer around what is true, and how many answers that guess is worth. */
export interface VariancePrior {
  readonly variance: number;
  readonly strength: number;
}

const HALF_LIFE_DAYS = 60;

/**
 * What is believed of each of several questions that one person answers now and then, each at least once: older answers
 * count half every 60 days, and each question is drawn towards the mean of all, the more the less it was answered.
 * `error` is the variance of one answer; between questions the variance is never taken to be less than `leastBetween`.
 */
export function readRepeated(
  questions: readonly (readonly AgedAnswer[])[],
  error: number,
  leastBetween: number,
): readonly Estimate[] {
  const recents = questions.map(recentMean);
  const means = recents.map(({ mean }) => mean);
  const centre = meanOf(means);
  const noise = error / meanOf(recents.map(({ weight }) => weight));
  const between = Math.max(leastBetween, sampleVariance(means) - noise);
  return recents.map(({ mean, weight }) => shrinkTo(centre, between, { mean, variance: error / weight }));
}

/** The variance of one answer around the mean of its question, pooled over questions and drawn to the guess. */
export function varianceWithin(questions: readonly (readonly AgedAnswer[])[], prior: VariancePrior): number {
  const squares = questions.map((answers) => sampleVariance(answers.map(({ value }) => value)) * (answers.length - 1));
  const degrees = questions.reduce((sum, answers) => sum + answers.length - 1, 0);
  return drawn(prior, sumOf(squares), degrees);
}

/**
 * The same from the steps between an answer and the one before it, which slow change hardly touches: a step has twice
 * the variance of an answer (von Neumann 1941).
 */
export function varianceOfSteps(questions: readonly (readonly AgedAnswer[])[], prior: VariancePrior): number {
  const steps = questions.flatMap((answers) => {
    const inTime = answers.toSorted((one, other) => other.age - one.age);
    return inTime.slice(1).map(({ value }, i) => value - (inTime[i]?.value ?? Number.NaN));
  });
  return drawn(prior, sumOf(steps.map((step) => step ** 2 / 2)), steps.length);
}

const drawn = ({ variance, strength }: VariancePrior, squares: number, degrees: number): number =>
  (strength * variance + squares) / (strength + degrees);

function recentMean(answers: readonly AgedAnswer[]): { readonly mean: number; readonly weight: number } {
  const weights = answers.map(({ age }) => 2 ** (-age / HALF_LIFE_DAYS));
  const weight = sumOf(weights);
  return { mean: sumOf(answers.map(({ value }, i) => value * (weights[i] ?? Number.NaN))) / weight, weight };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

const meanOf = (values: readonly number[]): number => sumOf(values) / values.length;

function sampleVariance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  return sumOf(values.map((one) => (one - mean) ** 2)) / (values.length - 1);
}
