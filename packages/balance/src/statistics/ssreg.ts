import { err, ok, type Result } from "@counterpoint/kernel";
import { at } from "./at.ts";
import { backSolve, factorise, forwardSolve, logDeterminant } from "./cholesky.ts";
import { type ObservedDays, observedDays } from "./observed-days.ts";
import { type ErrorModel, GRID } from "./ssreg-grid.ts";
import { type TMixture, tMixture } from "./t-mixture.ts";
import { createWorkspace, type Workspace, whiten } from "./whiten.ts";

/** The generalised least squares fit under one error model, and how much the data speak for that model. */
export interface Cell {
  readonly model: ErrorModel;
  /** Of all cells they sum to 1. */
  readonly weight: number;
  readonly beta: readonly number[];
  readonly se: readonly number[];
}

export interface Regression {
  /** Days that count: those on which everything is known. */
  readonly n: number;
  /** n less the number of regressors. */
  readonly degrees: number;
  readonly cells: readonly Cell[];
}

/** "too-few" days, or "no-variation": an outcome without spread, or regressors that say the same. */
export type RegressionError = "too-few" | "no-variation";

/** Days that must be known beyond one per regressor. */
const SPARE_DAYS = 8;
/** Of the outcome's own size. Less than this is rounding. */
const NOTHING_LEFT = 1e-10;

/**
 * SSREG: linear regression of one person's days on a few regressors, where an error may last from day to day and days
 * may be missing. It is fitted under each of 25 error models and averaged over them by restricted likelihood, with
 * p(σ²) ∝ 1/σ² (Harville 1974 for the likelihood; the filter is that of Jones 1980). `columns` and `outcome` have one
 * number per consecutive day, NaN where it is not known; an intercept is a column of ones.
 */
export function ssreg(columns: readonly Float64Array[], outcome: Float64Array): Result<Regression, RegressionError> {
  const days = observedDays(columns, outcome);
  if (days.n < columns.length + SPARE_DAYS) return err("too-few");
  const scratch = createScratch(columns.length);
  const fits: Fit[] = [];
  for (const model of GRID) {
    const fit = fitUnder(model, days, scratch);
    if (fit === undefined) return err("no-variation");
    fits.push(fit);
  }
  return ok({ n: days.n, degrees: days.n - columns.length, cells: weighed(fits) });
}

/** What is believed of one coefficient, by its place among the columns. */
export function coefficient({ cells, degrees }: Regression, column: number): TMixture {
  return tMixture(
    degrees,
    cells.map(({ weight, beta, se }) => ({
      weight,
      centre: beta[column] ?? Number.NaN,
      scale: se[column] ?? Number.NaN,
    })),
  );
}

interface Fit extends Omit<Cell, "weight"> {
  readonly logWeight: number;
}

/** What is written over for every error model, so that a fit makes little that is new. */
interface Scratch {
  readonly filter: Workspace;
  readonly factor: Float64Array;
  readonly right: Float64Array;
}

const createScratch = (size: number): Scratch => ({
  filter: createWorkspace(size + 1),
  factor: new Float64Array(size * size),
  right: new Float64Array(size),
});

function fitUnder(model: ErrorModel, days: ObservedDays, { filter, factor, right }: Scratch): Fit | undefined {
  const { n, width } = days;
  const size = width - 1;
  const degrees = n - size;
  const logVariance = whiten(days, model, filter);
  const { products } = filter;

  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) factor[row * size + column] = at(products, row * width + column);
    right[row] = at(products, size * width + row);
  }
  if (!factorise(factor, size)) return undefined;

  forwardSolve(factor, size, right);
  const whole = at(products, size * width + size);
  const left = whole - sumOfSquares(right);
  if (!(left > NOTHING_LEFT * whole)) return undefined;
  backSolve(factor, size, right);
  const beta = Array.from(right);

  const logWeight = Math.log(model.prior) - (logVariance + logDeterminant(factor, size) + degrees * Math.log(left)) / 2;
  return { model, logWeight, beta, se: standardErrors(factor, right, left / degrees) };
}

/** Square roots of the diagonal of variance · A⁻¹; L⁻¹ has in column j what A⁻¹ needs for its j-th diagonal element. */
function standardErrors(factor: Float64Array, column: Float64Array, variance: number): readonly number[] {
  const size = column.length;
  const se: number[] = [];
  for (let j = 0; j < size; j++) {
    column.fill(0);
    column[j] = 1;
    forwardSolve(factor, size, column);
    se.push(Math.sqrt(variance * sumOfSquares(column)));
  }
  return se;
}

function sumOfSquares(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

function weighed(fits: readonly Fit[]): readonly Cell[] {
  const most = Math.max(...fits.map(({ logWeight }) => logWeight));
  const relative = fits.map(({ logWeight }) => Math.exp(logWeight - most));
  const total = relative.reduce((sum, one) => sum + one, 0);
  return fits.map(({ model, beta, se }, i) => ({ model, weight: (relative[i] ?? 0) / total, beta, se }));
}
