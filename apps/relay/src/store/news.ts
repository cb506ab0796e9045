import type { News } from "./port.ts";

export interface Newsroom {
  tell(news: News): void;
  listen(listener: (news: News) => void): () => void;
}

/** Told in a task of its own: what a listener does cannot undo what the disk already has. */
export function createNewsroom(): Newsroom {
  const listeners = new Set<(news: News) => void>();
  return {
    tell: (news) => {
      for (const listener of listeners) queueMicrotask(() => listeners.has(listener) && listener(news));
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
