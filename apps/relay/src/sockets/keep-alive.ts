export interface Pingable {
  ping(): void;
  on(event: "pong", listener: () => void): unknown;
  terminate(): void;
}

export interface KeptAlive {
  stop(): void;
}

/**
 * Asks every `ms` whether somebody is there, and lets go of a line whose other end did not answer the time before, such
 * as a phone that left the network.
 */
export function keepAlive(line: Pingable, ms: number): KeptAlive {
  let answered = true;
  line.on("pong", () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) {
      line.terminate();
      return;
    }
    answered = false;
    line.ping();
  }, ms);
  return { stop: () => clearInterval(timer) };
}
