/**
 * The local level model without a filter. The level on each day is a wish: each answer pulls it with weight
 * 1 / observation variance, each neighbour with weight 1 / level variance. The precisions are written down as a matrix
 * and solved; with a level that may begin anywhere, the likelihood is that of the differences of neighbouring answers.
 */
import type { LevelPath, LocalLevel } from "../local-level.ts";

export function plainLevel(answers: Float64Array, { observationVariance, levelVariance }: LocalLevel): LevelPath {
  const size = answers.length;
  const precision = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const pull = new Array<number>(size).fill(0);
  const add = (row: number, column: number, value: number): void => {
    const line = precision[row];
    if (line !== undefined) line[column] = (line[column] ?? 0) + value;
  };
  for (let day = 0; day < size; day++) {
    const answer = answers[day] ?? Number.NaN;
    if (!Number.isNaN(answer)) {
      add(day, day, 1 / observationVariance);
      pull[day] = answer / observationVariance;
    }
    if (day === 0) continue;
    for (const [row, column, sign] of [
      [day, day, 1],
      [day - 1, day - 1, 1],
      [day, day - 1, -1],
      [day - 1, day, -1],
    ] as const) {
      add(row, column, sign / levelVariance);
    }
  }
  const covariance = inverseOf(precision);
  return {
    mean: Float64Array.from(covariance, (row) => row.reduce((sum, value, i) => sum + value * (pull[i] ?? 0), 0)),
    variance: Float64Array.from(covariance, (row, day) => row[day] ?? Number.NaN),
  };
}

function inverseOf(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let step = 0; step < size; step++) {
    const pivot = rows[step]?.[step] ?? Number.NaN;
    const scaled = (rows[step] ?? []).map((value) => value / pivot);
    rows[step] = scaled;
    for (const [i, row] of rows.entries()) {
      const factor = row[step] ?? 0;
      if (i !== step && factor !== 0) rows[i] = row.map((value, j) => value - factor * (scaled[j] ?? Number.NaN));
    }
  }
  return rows.map((row) => row.slice(size));
}
