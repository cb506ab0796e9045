import {
  type Association,
  type Effect,
  type EffectReading,
  type LevelReading,
  type MapReading,
  zoneOf,
} from "@counterpoint/balance";

/** What the room reads, with its numbers side by side, as `--json` prints it. */
type LevelFound = Extract<LevelReading, { readonly kind: "level" }>;
export type FlatLevel = Exclude<LevelReading, LevelFound> | (Omit<LevelFound, "level"> & LevelFound["level"]);

type Placed = Extract<MapReading, { readonly kind: "placed" }>;
export type FlatMap =
  | Exclude<MapReading, Placed>
  | {
      readonly kind: "placed";
      /** What the window that ends with this date says by itself. */
      readonly zone: Placed["zone"];
      /** What Balance would show on this date: a zone changes there only after two weekly updates agree. */
      readonly settled: Placed["zone"];
    };

type EffectFound = Extract<EffectReading, { readonly kind: "effect" }>;
export type FlatEffect = Exclude<EffectReading, EffectFound> | (Omit<EffectFound, "effect"> & Effect);

export type FlatAssociation = Pick<Association, "x" | "y" | "listed"> &
  FlatEffect & { readonly size: number | null; readonly passes: boolean };

export const flatLevel = (reading: LevelReading): FlatLevel =>
  reading.kind === "level" ? { kind: "level", n: reading.n, ...reading.level } : reading;

export function flatMap(reading: MapReading): FlatMap {
  if (reading.kind !== "placed") return reading;
  const { close, self, zone: settled } = reading;
  const above = { close: close.above ?? Number.NaN, self: self.above ?? Number.NaN };
  return { kind: "placed", zone: zoneOf(above) ?? "in-between", settled };
}

export const flatEffect = (reading: EffectReading): FlatEffect =>
  reading.kind === "effect"
    ? { kind: "effect", n: reading.n, ...reading.effect }
    : { kind: reading.kind, n: reading.n };

export function flatAssociation(association: Association): FlatAssociation {
  const { x, y, listed } = association;
  const found = association.kind === "effect";
  return {
    x,
    y,
    listed,
    ...flatEffect(association),
    size: found ? association.size : null,
    passes: found && association.passes,
  };
}
