/**
 * What SSREG takes the errors to be: a part that fades from day to day and a part that is new each day. Of the total
 * variance, 1 − λ belongs to the first, whose correlation over g days is φ^g.
 */
export interface ErrorModel {
  readonly phi: number;
  readonly lambda: number;
  readonly prior: number;
}

const PHIS: readonly number[] = [0.2, 0.4, 0.6, 0.75, 0.85, 0.93];
const LAMBDAS: readonly number[] = [0, 0.3, 0.6, 0.8];
const PRIOR_OF_INDEPENDENCE = 0.15;

/** Fixed beforehand and the same for everybody: days that do not depend on each other, and 24 ways in which they do. */
export const GRID: readonly ErrorModel[] = [
  { phi: 0, lambda: 0, prior: PRIOR_OF_INDEPENDENCE },
  ...PHIS.flatMap((phi) =>
    LAMBDAS.map((lambda) => ({
      phi,
      lambda,
      prior: (1 - PRIOR_OF_INDEPENDENCE) / (PHIS.length * LAMBDAS.length),
    })),
  ),
];
