/** Mean and standard deviation (with n − 1) of what is not NaN. */
export function spread(values: Float64Array): { readonly mean: number; readonly sd: number } {
  let [n, sum] = [0, 0];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    n++;
    sum += value;
  }
  const mean = sum / n;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  return { mean, sd: Math.sqrt(squares / (n - 1)) };
}
