/** A number of a list whose length the caller knows. What is not there becomes NaN, which no test lets pass. */
export const at = (values: Float64Array, index: number): number => values[index] ?? Number.NaN;
