export interface Scale {
  readonly min: number;
  readonly max: number;
}

const clamp = (value: number, { min, max }: Scale): number => Math.min(max, Math.max(min, value));

export const middleOf = ({ min, max }: Scale): number => Math.round((min + max) / 2);

/** Where a value stands on the stave, 0 at the inline start and 1 at the end. */
export const shareOf = (value: number, scale: Scale): number =>
  (clamp(value, scale) - scale.min) / (scale.max - scale.min);

/** The whole value at a share of the stave; a hand beyond the ends counts as at the end. */
export const valueAt = (share: number, scale: Scale): number =>
  clamp(Math.round(scale.min + share * (scale.max - scale.min)), scale);

const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: 0,
  ArrowRight: 0,
  ArrowUp: 0,
  ArrowDown: 0,
  PageUp: 10,
  PageDown: -10,
};

/**
 * What a key writes, or null where the platform's own range input is left to answer.
 * On an empty stave there is nothing to move from, so the first key writes the middle or an end.
 */
export const keyValue = (key: string, value: number | null, scale: Scale): number | null => {
  if (key === "Home") return scale.min;
  if (key === "End") return scale.max;
  const step = KEYS[key];
  if (step === undefined) return null;
  if (value === null) return middleOf(scale);
  return step === 0 ? null : clamp(value + step, scale);
};

/**
 * What a change by the platform means (an arrow, a voice command, a touch reader's swipe). Readers step an empty
 * range away from its hidden middle by up to a tenth; that first step writes the middle itself.
 */
export const platformValue = (raw: number, value: number | null, scale: Scale): number => {
  const middle = middleOf(scale);
  if (value === null && Math.abs(raw - middle) <= (scale.max - scale.min) / 10) return middle;
  return clamp(raw, scale);
};
