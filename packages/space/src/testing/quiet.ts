/** Knows when nothing is going on any more, without a clock: for tests in which time is moved by hand. */
export interface Quiet {
  /** Resolves when all that was begun has ended, and whatever it began too. */
  settled(): Promise<void>;
}

/** In memory only the platform's cryptography takes longer than a turn; `isBusy` tells of what waits besides. */
export function createQuiet(isBusy: () => boolean = () => false): Quiet {
  const cryptography = watchCryptography();
  return {
    settled: async () => {
      for (let still = 0; still < 3; still = cryptography.busy === 0 && !isBusy() ? still + 1 : 0) await turn();
    },
  };
}

const METHODS = [
  "decrypt",
  "deriveBits",
  "deriveKey",
  "digest",
  "encrypt",
  "exportKey",
  "generateKey",
  "importKey",
  "sign",
  "verify",
];

interface Watch {
  busy: number;
}

let watch: Watch | undefined;

/** Counts what the platform is working on, from the first call on. */
function watchCryptography(): Watch {
  if (watch !== undefined) return watch;
  const counting: Watch = { busy: 0 };
  watch = counting;
  const done = (): void => {
    counting.busy--;
  };
  const { subtle } = crypto;
  for (const name of METHODS) {
    const method: unknown = Reflect.get(subtle, name);
    if (typeof method !== "function") continue;
    const counted = (...args: readonly unknown[]): unknown => {
      const result: unknown = Reflect.apply(method, subtle, args);
      counting.busy++;
      void Promise.resolve(result).then(done, done);
      return result;
    };
    Object.defineProperty(subtle, name, { value: counted, configurable: true });
  }
  return counting;
}

/** Until everything that was ready to run has run. */
function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
