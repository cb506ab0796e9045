export interface Rate {
  /** How much may come at once. */
  readonly burst: number;
  readonly perSecond: number;
}

export interface Bucket {
  /** Takes `amount` out if there is so much left at the instant `now` (in milliseconds, of a clock that never goes back). */
  take(amount: number, now: number): boolean;
}

export function createBucket({ burst, perSecond }: Rate, start: number): Bucket {
  let [left, filledAt] = [burst, start];
  return {
    take: (amount, now) => {
      left = Math.min(burst, left + ((now - filledAt) * perSecond) / 1000);
      filledAt = now;
      if (amount > left) return false;
      left -= amount;
      return true;
    },
  };
}
