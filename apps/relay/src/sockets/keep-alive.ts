export interface Pingable {
  ping(): void;
  on(event: "pong", listener: (this: Pingable) => void): unknown;
  terminate(): void;
}

export interface KeepAlive {
  add(line: Pingable): void;
  /** It is closed. */
  remove(line: Pingable): void;
  stop(): void;
}

/** Lines are asked a part at a time, so that thousands of them never hold up what others say. */
const PARTS = 45;

/**
 * Asks every `ms` whether somebody is there, and lets go of a line whose other end did not answer the time before, such
 * as a phone that left the network. One timer does for all lines: those of their own would be most of what a line that is
 * silent takes.
 */
export function createKeepAlive(ms: number): KeepAlive {
  const parts = Array.from({ length: PARTS }, () => new Set<Pingable>());
  const asked = new Set<Pingable>();
  let [next, added] = [0, 0];

  function answered(this: Pingable): void {
    asked.delete(this);
  }
  const ask = (line: Pingable): void => {
    if (asked.has(line)) {
      line.terminate();
      return;
    }
    asked.add(line);
    line.ping();
  };
  const timer = setInterval(() => {
    for (const line of parts[next % PARTS] ?? []) ask(line);
    next++;
  }, ms / PARTS);

  return {
    add: (line) => {
      line.on("pong", answered);
      parts[added % PARTS]?.add(line);
      added++;
    },
    remove: (line) => {
      asked.delete(line);
      for (const part of parts) if (part.delete(line)) return;
    },
    stop: () => clearInterval(timer),
  };
}
