import type { Bytes, StretchCost } from "@counterpoint/space";

/** What goes between the page and the worker that stretches a passphrase. */
export interface StretchRequest {
  readonly passphrase: string;
  readonly salt: Bytes;
  readonly cost: StretchCost;
}

export interface StretchAnswer {
  readonly secret: Bytes;
}

export const isStretchRequest = (value: unknown): value is StretchRequest =>
  typeof value === "object" && value !== null && "passphrase" in value && "salt" in value && "cost" in value;

export const isStretchAnswer = (value: unknown): value is StretchAnswer =>
  typeof value === "object" && value !== null && "secret" in value && value.secret instanceof Uint8Array;
