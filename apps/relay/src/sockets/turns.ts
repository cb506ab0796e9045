/** Work on one thing goes in turn, in the order in which it was asked for. */
export interface Turns<Name> {
  take<T>(name: Name, work: () => Promise<T>): Promise<T>;
}

export function createTurns<Name>(): Turns<Name> {
  const last = new Map<Name, Promise<unknown>>();
  return {
    take: (name, work) => {
      const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
      // Whoever comes next waits for it, whatever comes of it.
      const done = mine.then(
        () => undefined,
        () => undefined,
      );
      last.set(name, done);
      void done.then(() => last.get(name) === done && last.delete(name));
      return mine;
    },
  };
}
