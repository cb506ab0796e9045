/** What a relay tells of itself: how many, never who. Sums since the start, and what is open now. */
export interface Counters {
  readonly connections: number;
  readonly framesReceived: number;
  readonly framesSent: number;
  readonly envelopesKept: number;
  readonly refusals: number;
  /** Notices that no push service took, for a reason other than that nobody is there any more. */
  readonly noticesFailed: number;
}

export interface Counting {
  add(what: keyof Counters, amount: number): void;
  now(): Counters;
}

export function startCounting(): Counting {
  const sums = {
    ...{ connections: 0, framesReceived: 0, framesSent: 0, envelopesKept: 0 },
    ...{ refusals: 0, noticesFailed: 0 },
  };
  return {
    add: (what, amount) => {
      sums[what] += amount;
    },
    now: () => ({ ...sums }),
  };
}
