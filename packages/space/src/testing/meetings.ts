import { type HandTimers, handTimers } from "./hand-timers.ts";
import { createTestRelay, type TestRelay } from "./relay.ts";

/** One side of a meeting. */
interface Meeting {
  state(): { readonly kind: string };
}

/** A relay, and time that goes on only when every device that takes part is waiting for it. */
export interface Room {
  readonly relay: TestRelay;
  readonly timers: HandTimers;
  /** Lets time pass until `done` holds, for those of `devices` that have not come to an end. */
  until(done: () => boolean, ...devices: readonly Meeting[]): Promise<void>;
  /** Milliseconds of the relay's own clock. */
  readonly clock: { ms: number };
}

const SECOND = 1_000;
/** More than any meeting takes. */
const MOST_TURNS = 20_000;

const ENDS: ReadonlySet<string> = new Set(["added", "unfinished", "joined", "paired", "failed"]);

export function createRoom(): Room {
  const timers = handTimers();
  const clock = { ms: 0 };
  const relay = createTestRelay({ now: () => clock.ms + timers.now() });
  let looking = 0;
  const counted: HandTimers = {
    ...timers,
    after: (ms, task) => {
      if (ms !== SECOND) return timers.after(ms, task);
      looking++;
      let over = false;
      const end = (): void => {
        if (!over) looking--;
        over = true;
      };
      const callOff = timers.after(ms, () => {
        end();
        task();
      });
      return () => {
        end();
        callOff();
      };
    },
  };
  return {
    relay,
    timers: counted,
    clock,
    until: async (done, ...devices) => {
      for (let turns = 0; !done(); turns++) {
        if (turns > MOST_TURNS) throw new Error("nothing happens any more");
        await new Promise((resolve) => setTimeout(resolve));
        const waiting = devices.filter((device) => !ENDS.has(device.state().kind)).length;
        if (looking > 0 && looking >= waiting) timers.step();
      }
    },
  };
}
