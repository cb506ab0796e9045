export interface LeadPorts {
  readonly locks: Pick<LockManager, "request">;
  readonly window: EventTarget;
  readonly document: EventTarget & Pick<Document, "visibilityState">;
}

const BROWSER = (): LeadPorts => ({ locks: navigator.locks, window, document });

/**
 * Of all tabs of this browser one leads: the one that was looked at last. It takes the lock from the one before, since a
 * tab in the background may be asleep and would hold it for nothing; and when it is closed, one that waits comes next.
 * `lead` is called when this tab begins to, and what it gives when this tab ceases to. Returns a function that ends it.
 */
export function watchLead(name: string, lead: () => () => void, ports: LeadPorts = BROWSER()): () => void {
  const { locks, window: scope, document: page } = ports;
  const over = new AbortController();
  let cease: (() => void) | undefined;
  let waits = false;
  let takes = false;

  const hold = (): Promise<void> => {
    cease?.();
    const { promise, resolve } = Promise.withResolvers<void>();
    const stop = lead();
    const mine = (): void => {
      if (cease !== mine) return;
      cease = undefined;
      stop();
      resolve();
    };
    cease = mine;
    return promise;
  };
  /** Settles when the lock is gone again: given up, or taken by another tab. Whether it was ever had. */
  const ask = async (options: LockOptions): Promise<boolean> => {
    let mine: (() => void) | undefined;
    let had = false;
    try {
      await locks.request(name, options, (lock) => {
        had = lock !== null;
        if (lock === null || over.signal.aborted) return;
        takes = false;
        const held = hold();
        mine = cease;
        return held;
      });
    } catch {
      mine?.();
    }
    return had;
  };
  const wait = async (): Promise<void> => {
    if (waits) return;
    waits = true;
    while (!over.signal.aborted && (await ask({ signal: over.signal }))) waits = true;
    waits = false;
  };
  /** What is free is not taken from anybody: where this tab was about to have it, a line would be opened twice. */
  const take = async (): Promise<void> => {
    if (cease !== undefined || takes || over.signal.aborted || page.visibilityState !== "visible") return;
    takes = true;
    if (!(await ask({ ifAvailable: true })) && !over.signal.aborted) await ask({ steal: true });
    await wait();
  };
  const seen = (): void => void take();

  page.addEventListener("visibilitychange", seen);
  scope.addEventListener("focus", seen);
  void (page.visibilityState === "visible" ? take() : wait());
  return () => {
    over.abort();
    page.removeEventListener("visibilitychange", seen);
    scope.removeEventListener("focus", seen);
    cease?.();
  };
}
