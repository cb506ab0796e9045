import type { BalanceReading } from "@counterpoint/balance";
import { type LevelsQuestion, type LevelsRequest, parseAnswer } from "./messages.ts";

export type LevelsOutcome =
  | { readonly kind: "read"; readonly reading: BalanceReading }
  /** A newer question took its place: nobody waits for this one any more. */
  | { readonly kind: "overtaken" }
  | { readonly kind: "failed" };

/** Reads levels out of check-ins without holding the page up. The newest question wins. */
export interface LevelsReader {
  read(question: LevelsQuestion): Promise<LevelsOutcome>;
  close(): void;
}

/** What a worker tells. */
export interface WorkerEvents {
  readonly onData: (data: unknown) => void;
  readonly onFailure: () => void;
}

/** What is used of a worker. */
export interface WorkerPort {
  post(request: LevelsRequest): void;
  end(): void;
}

interface Asked {
  readonly request: LevelsRequest;
  readonly resolve: (outcome: LevelsOutcome) => void;
}

/** `start` throws where the browser starts no worker; it is called when the first question comes. */
export function createLevelsReader(start: (events: WorkerEvents) => WorkerPort): LevelsReader {
  let worker: WorkerPort | null = null;
  let running: Asked | null = null;
  /** One waits while another is worked on; more would only be work for nobody. */
  let waiting: Asked | null = null;
  let lastId = 0;

  const giveUp = (outcome: LevelsOutcome): void => {
    worker?.end();
    worker = null;
    const asked = [running, waiting];
    running = null;
    waiting = null;
    for (const one of asked) one?.resolve(outcome);
  };
  const fail = (): void => giveUp({ kind: "failed" });

  const hear = (data: unknown): void => {
    const answer = parseAnswer(data);
    if (running === null || answer === null || answer.id !== running.request.id) {
      fail();
      return;
    }
    const { resolve } = running;
    const overtaken = waiting !== null;
    running = null;
    if (overtaken) resolve({ kind: "overtaken" });
    else resolve(answer.reading === null ? { kind: "failed" } : { kind: "read", reading: answer.reading });
    const next = waiting;
    waiting = null;
    if (next !== null) send(next);
  };

  const send = (asked: Asked): void => {
    running = asked;
    try {
      worker ??= start({ onData: hear, onFailure: fail });
      worker.post(asked.request);
    } catch {
      fail();
    }
  };

  return {
    read: (question) =>
      new Promise((resolve) => {
        lastId += 1;
        const asked: Asked = { request: { id: lastId, question }, resolve };
        if (running === null) {
          send(asked);
        } else {
          waiting?.resolve({ kind: "overtaken" });
          waiting = asked;
        }
      }),
    close: () => giveUp({ kind: "overtaken" }),
  };
}
