import type { Zone } from "./reading.ts";

/** How sure it must be on which side of their line a person is, on each axis by itself; then both hold with 80 %. */
const SURE = 0.9;

/** `above` is P(level > own line). Undefined where either axis could be on both sides. */
export function zoneOf(above: { readonly close: number; readonly self: number }): Zone | undefined {
  const [close, self] = [sideOf(above.close), sideOf(above.self)];
  if (close === undefined || self === undefined) return undefined;
  if (close === "above") return self === "above" ? "close-and-free" : "crowded";
  return self === "above" ? "far" : "stretched";
}

function sideOf(above: number): "above" | "below" | undefined {
  if (above >= SURE) return "above";
  return 1 - above >= SURE ? "below" : undefined;
}
