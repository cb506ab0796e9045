export interface Listeners {
  add(listener: () => void): () => void;
  tell(): void;
  clear(): void;
}

/** One that throws is reported as any uncaught error is, and keeps the others from nothing. */
export function createListeners(): Listeners {
  const all = new Set<() => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
    clear: () => all.clear(),
    tell: () => {
      for (const listener of all) {
        try {
          listener();
        } catch (cause) {
          queueMicrotask(() => {
            throw cause;
          });
        }
      }
    },
  };
}
