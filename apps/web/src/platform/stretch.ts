import { parseSecret, type Stretch } from "@counterpoint/space";
import { isStretchAnswer, type StretchRequest } from "./stretch-messages.ts";
import workerUrl from "./stretch-worker.ts?worker&url";
import { trustedScriptUrl } from "./trusted-url.ts";

/** The same as `stretch` of the space, in a worker: it takes about a second, and the page has to stay alive meanwhile. */
export const stretchInWorker: Stretch = async (passphrase, salt, cost) => {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: "module" });
  try {
    const answer = await askOnce(worker, { passphrase, salt, cost });
    const secret = isStretchAnswer(answer) ? parseSecret(answer.secret) : { ok: false as const };
    if (!secret.ok) throw new TypeError("the worker answered with no secret");
    return secret.value;
  } finally {
    worker.terminate();
  }
};

function askOnce(worker: Worker, request: StretchRequest): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = () => reject(new Error("the worker that stretches a passphrase failed"));
  worker.postMessage(request);
  return promise;
}
