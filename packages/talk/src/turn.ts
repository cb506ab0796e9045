/** A stretch of talking time, kept as instants so that a phone may sleep through it. All times in milliseconds. */
export type Turn =
  | { readonly kind: "paused"; readonly length: number; readonly spent: number }
  | { readonly kind: "running"; readonly length: number; readonly spent: number; readonly since: number };

export const TEN_MINUTES: number = 10 * 60 * 1000;

export const readyTurn = (length: number = TEN_MINUTES): Turn => ({ kind: "paused", length, spent: 0 });

/** Begins, or goes on after a pause. */
export function start(turn: Turn, now: number): Turn {
  if (turn.kind === "running") return turn;
  return { kind: "running", length: turn.length, spent: turn.spent, since: now };
}

export function pause(turn: Turn, now: number): Turn {
  if (turn.kind === "paused") return turn;
  return { kind: "paused", length: turn.length, spent: spentBy(turn, now) };
}

/** What is left, from the whole length down to 0. */
export const remaining = (turn: Turn, now: number): number => turn.length - spentBy(turn, now);

export const isOver = (turn: Turn, now: number): boolean => remaining(turn, now) === 0;

/** When a running turn will be over; null while it does not run. */
export function finishAt(turn: Turn): number | null {
  return turn.kind === "running" ? turn.since + turn.length - turn.spent : null;
}

/** A clock that is set back while the turn runs costs no time; one set forward ends it at most. */
function spentBy(turn: Turn, now: number): number {
  const running = turn.kind === "running" ? Math.max(0, now - turn.since) : 0;
  return Math.min(turn.length, turn.spent + running);
}
