import type { Failure } from "../store/port.ts";

/** Often enough to be seen, and seldom enough not to fill with words a disk that is full. */
const PAUSE_MS = 60 * 60 * 1000;

/** Tells the host of failures of the store: each kind at most once an hour. `now` is in milliseconds. */
export function sayFailures(print: (line: string) => void, now: () => number): (failure: Failure) => void {
  const said = new Map<Failure["kind"], number>();
  return (failure) => {
    const last = said.get(failure.kind);
    if (failure.kind === "closed" || (last !== undefined && now() - last < PAUSE_MS)) return;
    said.set(failure.kind, now());
    print(sentence(failure));
  };
}

function sentence(failure: Exclude<Failure, { readonly kind: "closed" }>): string {
  if (failure.kind === "unavailable") return `The store cannot be reached, and clients try again: ${failure.detail}`;
  return "The disk is full: nothing new is kept, nothing is lost, and clients try again. Make room; docs/hosting.md says how.";
}
