import { createStore, type WritableStore } from "./store.ts";

const MARK = "#device=";

/** What another device's code brought here, until somebody has done with it: in memory alone. */
export const deviceRequest: WritableStore<string | null> = createStore<string | null>(null);

export interface DeviceRequestPorts {
  readonly location: Pick<Location, "hash" | "origin" | "pathname">;
  readonly history: Pick<History, "state" | "replaceState">;
  readonly window: EventTarget;
}

/** The address that a camera opens. */
export const requestAddress = (request: string, { origin }: Pick<Location, "origin"> = location): string =>
  `${origin}/${MARK}${request}`;

/** Takes a request out of the address bar and the history of the tab (S12), now and whenever one is opened here. */
export function watchDeviceRequest({ location, history, window: scope }: DeviceRequestPorts = globalThis): () => void {
  const take = (): void => {
    const { hash } = location;
    if (!hash.startsWith(MARK)) return;
    history.replaceState(history.state, "", location.pathname);
    deviceRequest.set(hash.slice(MARK.length));
  };
  take();
  scope.addEventListener("hashchange", take);
  return () => scope.removeEventListener("hashchange", take);
}
