import { at } from "./at.ts";

/** Below this share of what it was, a diagonal element is rounding and no information. */
const NOTHING_LEFT = 1e-12;

/**
 * Replaces the lower triangle of a symmetric `size` × `size` matrix, kept row by row, by its Cholesky factor L with
 * L Lᵀ = the matrix. False where it is not positive definite; the contents are then of no use.
 */
export function factorise(matrix: Float64Array, size: number): boolean {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const before = at(matrix, row * size + column);
      let rest = before;
      for (let i = 0; i < column; i++) rest -= at(matrix, row * size + i) * at(matrix, column * size + i);
      if (column < row) {
        matrix[row * size + column] = rest / at(matrix, column * size + column);
      } else {
        if (!(rest > NOTHING_LEFT * before)) return false;
        matrix[row * size + row] = Math.sqrt(rest);
      }
    }
  }
  return true;
}

/** Replaces b by the solution x of L x = b. */
export function forwardSolve(factor: Float64Array, size: number, b: Float64Array): void {
  for (let row = 0; row < size; row++) {
    let rest = at(b, row);
    for (let i = 0; i < row; i++) rest -= at(factor, row * size + i) * at(b, i);
    b[row] = rest / at(factor, row * size + row);
  }
}

/** Replaces b by the solution x of Lᵀ x = b. */
export function backSolve(factor: Float64Array, size: number, b: Float64Array): void {
  for (let row = size - 1; row >= 0; row--) {
    let rest = at(b, row);
    for (let i = row + 1; i < size; i++) rest -= at(factor, i * size + row) * at(b, i);
    b[row] = rest / at(factor, row * size + row);
  }
}

/** ln of the determinant of L Lᵀ. */
export function logDeterminant(factor: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += Math.log(at(factor, i * size + i));
  return 2 * sum;
}
