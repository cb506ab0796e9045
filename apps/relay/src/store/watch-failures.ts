import type { Failure, Store } from "./port.ts";

/** The same store, with somebody told of each failure that it answers with: the host, who alone can mend them. */
export function watchFailures(store: Store, met: (failure: Failure) => void): Store {
  const look = (answer: unknown): void => {
    const failure = failureIn(answer);
    if (failure !== undefined) met(failure);
  };
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...given: readonly unknown[]): unknown => {
        const answer: unknown = Reflect.apply(member, target, given);
        // Bugs reject, and are told by whoever waits for the answer itself.
        if (answer instanceof Promise) answer.then(look, () => undefined);
        return answer;
      };
    },
  });
}

function failureIn(answer: unknown): Failure | undefined {
  if (typeof answer !== "object" || answer === null || !("error" in answer)) return undefined;
  const { error } = answer;
  if (typeof error !== "object" || error === null || !("kind" in error)) return undefined;
  if (error.kind === "full" || error.kind === "closed") return { kind: error.kind };
  if (error.kind === "unavailable" && "detail" in error) return { kind: error.kind, detail: String(error.detail) };
  return undefined;
}
