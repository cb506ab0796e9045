export interface Rate {
  /** How much may come at once. */
  readonly burst: number;
  readonly perSecond: number;
}

/** What flows in, and is taken out. A class, because there are some for each connection, and closures take three times as much. */
export class Bucket {
  readonly #rate: Rate;
  #left: number;
  #filledAt: number;

  constructor(rate: Rate, start: number) {
    this.#rate = rate;
    this.#left = rate.burst;
    this.#filledAt = start;
  }

  /** Takes `amount` out if there is so much left at the instant `now` (in milliseconds, of a clock that never goes back). */
  take(amount: number, now: number): boolean {
    const { burst, perSecond } = this.#rate;
    this.#left = Math.min(burst, this.#left + ((now - this.#filledAt) * perSecond) / 1000);
    this.#filledAt = now;
    if (amount > this.#left) return false;
    this.#left -= amount;
    return true;
  }
}
