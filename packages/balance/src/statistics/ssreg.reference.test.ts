import { describe, expect, test } from "vitest";
import { type Cell, coefficient, type Regression, ssreg } from "./ssreg.ts";
import { mixtureMean, mixtureQuantile, mixtureSd, tailProbability } from "./t-mixture.ts";
import { LH } from "./testing/lh.ts";
import { NILE, NILE_WITH_GAPS } from "./testing/nile.ts";

function regress(columns: readonly Float64Array[], outcome: Float64Array): Regression {
  const found = ssreg(columns, outcome);
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

const cell = ({ cells }: Regression, phi: number, lambda: number): Cell => {
  const found = cells.find(({ model }) => model.phi === phi && model.lambda === lambda);
  if (found === undefined) throw new Error("no such cell");
  return found;
};

/** Within a share of what was printed. */
const near = (actual: number | undefined, printed: number, share: number): void => {
  expect(Math.abs((actual ?? Number.NaN) / printed - 1)).toBeLessThanOrEqual(share);
};

const ONES = NILE.map(() => 1);

describe("ref:T3 the Nile before and after 1898", () => {
  const found = regress([ONES, NILE.map((_, i) => (i + 1 > 28 ? 1 : 0))], NILE);

  test("the step has the printed mean, sd and tail", () => {
    const step = coefficient(found, 1);
    near(mixtureMean(step), -250.82389624, 1e-7);
    near(mixtureSd(step), 36.94441831, 1e-7);
    near(tailProbability(step), 2.978972e-6, 1e-6);
    expect(tailProbability(step).toExponential(6)).toBe("2.978972e-6");
  });

  test("the errors are believed to be as printed", () => {
    const mean = (of: "phi" | "lambda") => found.cells.reduce((sum, { weight, model }) => sum + weight * model[of], 0);
    near(mean("phi"), 0.34186067, 1e-7);
    near(mean("lambda"), 0.426427631, 1e-7);
  });

  test("three cells are those of generalised least squares in R", () => {
    near(cell(found, 0.4, 0).beta[1], -253.236994805, 1e-10);
    near(cell(found, 0.4, 0).se[1], 46.4094029568, 1e-10);
    near(cell(found, 0.4, 0).weight, 0.0148339, 5e-6);
    near(cell(found, 0.6, 0.3).beta[1], -255.801020367, 1e-10);
    near(cell(found, 0.6, 0.3).se[1], 52.9327398868, 1e-10);
    near(cell(found, 0, 0).beta[1], -247.777777778, 1e-10);
    near(cell(found, 0, 0).se[1], 28.4352016922, 1e-10);
  });

  test("and so are the differences of their restricted likelihoods", () => {
    const independent = cell(found, 0, 0);
    const difference = ({ weight, model }: Cell) =>
      Math.log(weight / model.prior) - Math.log(independent.weight / independent.model.prior);
    near(difference(cell(found, 0.4, 0)), -0.589939581, 1e-8);
    near(difference(cell(found, 0.6, 0.3)), -0.921009883, 1e-8);
  });
});

test("ref:T4 a drift of the Nile, with forty years missing", () => {
  const found = regress([ONES, NILE.map((_, i) => (i + 1 - 50.5) / 100)], NILE_WITH_GAPS);
  const drift = coefficient(found, 1);
  expect(found.n).toBe(60);
  near(mixtureMean(drift), -267.290273251, 1e-9);
  near(mixtureSd(drift), 130.549988684, 1e-9);
  near(tailProbability(drift), 0.0405902219, 1e-8);
  near(cell(found, 0.4, 0).beta[1], -256.197439651, 1e-9);
  near(cell(found, 0.4, 0).se[1], 93.8365332991, 1e-9);
});

test("ref:T5 the level of a hormone, and its intervals", () => {
  const level = coefficient(regress([LH.map(() => 1)], LH), 0);
  near(mixtureMean(level), 2.42130008827, 1e-10);
  near(mixtureSd(level), 0.243109657797, 1e-10);
  for (const [p, printed] of [
    [0.1, 2.17266092512],
    [0.9, 2.67322214062],
    [0.025, 1.9657844969],
    [0.975, 2.9063610837],
  ] as const) {
    near(mixtureQuantile(level, p), printed, 1e-10);
  }
});
