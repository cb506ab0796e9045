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
      if (cease === mine) cease = undefined;
      stop();
      resolve();
    };
    cease = mine;
    return promise;
  };
  /** Settles when the lock is gone: given up, taken by another tab, or never had. */
  const request = async (options: LockOptions, granted: () => void): Promise<void> => {
    let mine: (() => void) | undefined;
    try {
      await locks.request(name, options, () => {
        granted();
        if (over.signal.aborted) return;
        const held = hold();
        mine = cease;
        return held;
      });
    } catch {
      if (cease === mine) mine?.();
    }
    if (!over.signal.aborted) wait();
  };
  const wait = (): void => {
    if (waits) return;
    waits = true;
    void request({ signal: over.signal }, () => {
      waits = false;
    });
  };
  const take = (): void => {
    if (takes || cease !== undefined || page.visibilityState !== "visible") return;
    takes = true;
    void request({ steal: true }, () => {
      takes = false;
    });
  };

  page.addEventListener("visibilitychange", take);
  scope.addEventListener("focus", take);
  // Not both: what waits might get it first, and would lead for a moment only.
  if (page.visibilityState === "visible") take();
  else wait();
  return () => {
    over.abort();
    page.removeEventListener("visibilitychange", take);
    scope.removeEventListener("focus", take);
    cease?.();
  };
}
