/**
 * SSREG as a textbook would do it, slow and without a filter: the whole correlation matrix of the errors is written
 * down, and everything is solved by Gauss and Jordan. Shares no code with the fast one but the grid.
 */
import { type ErrorModel, GRID } from "../ssreg-grid.ts";

export interface PlainCell {
  readonly model: ErrorModel;
  readonly weight: number;
  readonly beta: readonly number[];
  readonly se: readonly number[];
}

type Matrix = readonly (readonly number[])[];

/** Rows of regressors and an outcome, and the day of each row. */
export interface PlainData {
  readonly days: readonly number[];
  readonly x: Matrix;
  readonly y: readonly number[];
}

export function plainSsreg({ days, x, y }: PlainData): readonly PlainCell[] {
  const fits = GRID.map((model) => {
    const v = days.map((one) => days.map((other) => correlation(model, Math.abs(one - other))));
    const { inverse, logDeterminant } = invert(v);
    const a = product(product(transposed(x), inverse), x);
    const b = product(product(transposed(x), inverse), columnOf(y));
    const solved = invert(a);
    const beta = product(solved.inverse, b).map(([one = Number.NaN]) => one);
    const residuals = y.map((one, i) => one - dot(x[i] ?? [], beta));
    const degrees = y.length - beta.length;
    const s = dot(
      residuals,
      product(inverse, columnOf(residuals)).map(([one = Number.NaN]) => one),
    );
    return {
      model,
      beta,
      se: beta.map((_, j) => Math.sqrt((s / degrees) * (solved.inverse[j]?.[j] ?? Number.NaN))),
      logWeight: Math.log(model.prior) - (logDeterminant + solved.logDeterminant + degrees * Math.log(s)) / 2,
    };
  });
  const most = Math.max(...fits.map(({ logWeight }) => logWeight));
  const total = fits.reduce((sum, { logWeight }) => sum + Math.exp(logWeight - most), 0);
  return fits.map(({ model, beta, se, logWeight }) => ({
    model,
    beta,
    se,
    weight: Math.exp(logWeight - most) / total,
  }));
}

const correlation = ({ phi, lambda }: ErrorModel, gap: number): number => (gap === 0 ? 1 : (1 - lambda) * phi ** gap);

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, i) => sum + value * (other[i] ?? Number.NaN), 0);

const columnOf = (values: readonly number[]): Matrix => values.map((value) => [value]);

const transposed = (matrix: Matrix): Matrix =>
  (matrix[0] ?? []).map((_, j) => matrix.map((row) => row[j] ?? Number.NaN));

function product(one: Matrix, other: Matrix): Matrix {
  const columns = transposed(other);
  return one.map((row) => columns.map((column) => dot(row, column)));
}

/** By elimination with the largest pivot; the matrices here are positive definite, so that the determinant is above 0. */
function invert(matrix: Matrix): { readonly inverse: Matrix; readonly logDeterminant: number } {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  let logDeterminant = 0;
  for (let step = 0; step < size; step++) {
    const below = rows.slice(step).map((row) => Math.abs(row[step] ?? 0));
    const best = step + below.indexOf(Math.max(...below));
    const pivotRow = rows[best] ?? [];
    rows[best] = rows[step] ?? [];
    const pivot = pivotRow[step] ?? Number.NaN;
    logDeterminant += Math.log(Math.abs(pivot));
    const scaled = pivotRow.map((value) => value / pivot);
    rows[step] = scaled;
    for (const [i, row] of rows.entries()) {
      const factor = row[step] ?? 0;
      if (i !== step && factor !== 0) rows[i] = row.map((value, j) => value - factor * (scaled[j] ?? Number.NaN));
    }
  }
  return { inverse: rows.map((row) => row.slice(size)), logDeterminant };
}
