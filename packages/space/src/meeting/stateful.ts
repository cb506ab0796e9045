/** A state that a screen follows: the same object until it changes. */
export interface Stateful<State> {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly become: (next: State) => void;
}

export function createStateful<State>(first: State): Stateful<State> {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    state: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    become: (next) => {
      now = next;
      for (const listener of listeners) listener();
    },
  };
}
