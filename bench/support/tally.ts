export interface Tally {
  readonly count: number;
  add(amount: number): void;
  /** Resolves when it has come so far. */
  reached(count: number): Promise<void>;
}

/** Counts what arrives. Whoever waits is woken in the order of what they wait for. */
export function createTally(): Tally {
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  let now = 0;
  return {
    get count() {
      return now;
    },
    add: (amount) => {
      now += amount;
      while (waiting[0] !== undefined && waiting[0].count <= now) waiting.shift()?.resolve();
    },
    reached: (count) =>
      new Promise((resolve) => {
        if (count <= now) resolve();
        else {
          const at = waiting.findIndex((other) => other.count > count);
          waiting.splice(at === -1 ? waiting.length : at, 0, { count, resolve });
        }
      }),
  };
}
