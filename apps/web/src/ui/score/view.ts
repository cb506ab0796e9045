/** The most weeks on one system: about as many as a person can remember living through. */
const MOST = 12;
const FEWEST = 4;
/** A week narrower than this, and its note touches the next. */
const NARROWEST = 27;

/** How many weeks fit beside one another into a stave of this width, in CSS px. */
export const weeksThatFit = (width: number): number => Math.max(FEWEST, Math.min(MOST, Math.floor(width / NARROWEST)));

/** Which weeks are shown: from the one at `start` up to the one before `end`. */
export interface View {
  readonly start: number;
  readonly end: number;
}

/**
 * The view that ends `back` weeks before the newest, where `fit` fit and there are `total`. A view is never cut short at
 * the old end while there are weeks enough to fill it.
 */
export function viewAt(back: number, fit: number, total: number): View {
  const end = total - Math.min(Math.max(0, back), furthest(fit, total));
  return { start: Math.max(0, end - fit), end };
}

/** How many weeks one can step back until the oldest is in view. */
export const furthest = (fit: number, total: number): number => Math.max(0, total - fit);

/** How far back the view lies that begins with week `index`. */
export const backTo = (index: number, fit: number, total: number): number =>
  Math.min(furthest(fit, total), Math.max(0, total - fit - index));
