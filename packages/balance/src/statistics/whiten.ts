import type { ObservedDays } from "./observed-days.ts";
import type { ErrorModel } from "./ssreg-grid.ts";

/** What a filter works in, made once and used for every error model. */
export interface Workspace {
  /** Zᵀ V⁻¹ Z, lower triangle row by row, Z being regressors and outcome side by side. */
  readonly products: Float64Array;
  readonly state: Float64Array;
  readonly innovation: Float64Array;
}

export const createWorkspace = (width: number): Workspace => ({
  products: new Float64Array(width * width),
  state: new Float64Array(width),
  innovation: new Float64Array(width),
});

/**
 * Runs a scalar Kalman filter, with the same gain, over every column: their innovations are what L⁻¹ makes of them, with
 * L the Cholesky factor of the errors' correlation V, gaps included. Leaves Zᵀ V⁻¹ Z in the workspace and returns ln |V|.
 * Nearly all that a reading costs is spent in here, so that it calls nothing and makes nothing.
 */
export function whiten(
  { n, width, values, steps }: ObservedDays,
  { phi, lambda }: ErrorModel,
  { products, state, innovation }: Workspace,
): number {
  products.fill(0);
  state.fill(0);
  const fresh = (1 - lambda) * (1 - phi * phi);
  let variance = 1 - lambda;
  let logDeterminant = 0;
  for (let day = 0; day < n; day++) {
    const expected = variance + lambda;
    const gain = variance / expected;
    logDeterminant += Math.log(expected);
    variance *= 1 - gain;
    let decay = 1;
    for (let step = steps[day] ?? 0; step > 0; step--) {
      decay *= phi;
      variance = phi * phi * variance + fresh;
    }
    for (let row = 0; row < width; row++) {
      const before = state[row] ?? 0;
      const surprise = (values[day * width + row] ?? 0) - before;
      innovation[row] = surprise;
      state[row] = decay * (before + gain * surprise);
      const weighted = surprise / expected;
      for (let column = 0; column <= row; column++) {
        products[row * width + column] = (products[row * width + column] ?? 0) + weighted * (innovation[column] ?? 0);
      }
    }
  }
  return logDeterminant;
}
