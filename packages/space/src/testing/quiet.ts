/** Knows when nothing is going on any more, without a clock: for tests in which time is moved by hand. */
export interface Quiet {
  /** The same object, all of whose promises are waited for. */
  watch<T extends object>(watched: T): T;
  /** Resolves when all that was begun has ended, and whatever it began too. */
  settled(): Promise<void>;
}

/** `isBusy` tells of what cannot be watched. */
export function createQuiet(isBusy: () => boolean = () => false): Quiet {
  let busy = 0;
  const done = (): void => {
    busy--;
  };
  const watchCall =
    (call: (...args: readonly unknown[]) => unknown, of: object) =>
    (...args: readonly unknown[]): unknown => {
      const result = Reflect.apply(call, of, args);
      if (!(result instanceof Promise)) return result;
      busy++;
      void result.then(done, done);
      return result;
    };
  const quiet: Quiet = {
    watch: (watched) =>
      new Proxy(watched, {
        get: (of, name) => {
          const found: unknown = Reflect.get(of, name);
          if (name === "acts" && typeof found === "object" && found !== null) return quiet.watch(found);
          return isCallable(found) ? watchCall(found, of) : found;
        },
      }),
    settled: async () => {
      for (let still = 0; still < 2; still = busy === 0 && !isBusy() ? still + 1 : 0) await turn();
    },
  };
  return quiet;
}

const isCallable = (value: unknown): value is (...args: readonly unknown[]) => unknown => typeof value === "function";

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
