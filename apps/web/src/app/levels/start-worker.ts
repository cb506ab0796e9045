import { trustedScriptUrl } from "../../platform/trusted-url.ts";
import address from "./levels.worker.ts?worker&url";
import type { WorkerEvents, WorkerPort } from "./levels-reader.ts";

/** A module worker of this build, named by way of the policy that the content security policy asks for. */
export function startLevelsWorker({ onData, onFailure }: WorkerEvents): WorkerPort {
  const worker = new Worker(trustedScriptUrl(address), { type: "module" });
  worker.addEventListener("message", ({ data }) => onData(data));
  worker.addEventListener("messageerror", onFailure);
  worker.addEventListener("error", onFailure);
  return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
}
