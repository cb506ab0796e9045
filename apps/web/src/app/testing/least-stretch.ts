import { STRETCH_COST, type Stretch, stretch } from "@counterpoint/space";

const LEAST = { memoryKiB: 19_456, passes: 2 };
const IDLE = URL.createObjectURL(new Blob([], { type: "text/javascript" }));

/**
 * In the place of `platform/stretch.ts` where a test is about something else than what a passphrase costs: Argon2id at the
 * least that a lock may cost. It takes a worker as the other does, which fails on a device without the memory for one,
 * and lets it idle: unbundled, a worker loads every package anew. A cost that the app should not ask for stays what it is.
 */
export const stretchInWorker: Stretch = async (passphrase, salt, cost) => {
  new Worker(IDLE).terminate();
  const isFull = cost.memoryKiB === STRETCH_COST.memoryKiB && cost.passes === STRETCH_COST.passes;
  return stretch(passphrase, salt, isFull ? LEAST : cost);
};
