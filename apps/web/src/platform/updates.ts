import { parseBuild, type Question } from "../service-worker/messages.ts";
import { type Build, RUNNING } from "./build.ts";
import { createStore, type Store } from "./store.ts";
import { trustedScriptUrl } from "./trusted-url.ts";

export interface UpdateState extends Build {
  /** `ready`: another build than the one that runs is kept and waits; version and hash are then its own. */
  readonly state: "current" | "ready";
}

export interface Updates {
  readonly state: Store<UpdateState>;
  /** Switches to the build that waits, then loads the page again. Only ever called because a person asked. */
  activate(): void;
  /** Asks the own server whether there is a newer build. */
  look(): Promise<void>;
}

/** What is used of a worker, its registration and the browser's container of them. */
type WorkerPort = Pick<ServiceWorker, "postMessage" | "addEventListener" | "state">;
interface RegistrationPort {
  readonly installing: WorkerPort | null;
  readonly waiting: WorkerPort | null;
  addEventListener(name: "updatefound", listener: () => void): void;
  update(): Promise<unknown>;
}
interface ContainerPort {
  readonly controller: WorkerPort | null;
  addEventListener(name: "controllerchange", listener: () => void): void;
  register(url: string, options: RegistrationOptions): Promise<RegistrationPort>;
}

export interface UpdatePorts {
  readonly container: ContainerPort | undefined;
  readonly running: Build;
  readonly scriptUrl: () => string;
  readonly reload: () => void;
  /** Resolves once the page has loaded everything that it shows at first. */
  readonly loaded: () => Promise<void>;
}

/** Registers the worker that keeps the app for offline use, and watches for a build that waits. */
export function watchUpdates(ports: UpdatePorts = browserPorts()): Updates {
  const { container, running, reload } = ports;
  const state = createStore<UpdateState>({ state: "current", ...running });
  let registration: RegistrationPort | undefined;

  const candidate = (): WorkerPort | null => registration?.waiting ?? container?.controller ?? null;

  const notice = async (): Promise<void> => {
    const worker = candidate();
    if (worker === null) return;
    const build = await ask(worker, "describe");
    if (build !== null && build.hash !== running.hash) state.set({ state: "ready", ...build });
  };

  const start = async (from: ContainerPort): Promise<void> => {
    // On a first visit the worker fetches the whole app; the first screen must not wait behind that.
    if (from.controller === null) await ports.loaded();
    const found = await from.register(ports.scriptUrl(), { scope: "/", updateViaCache: "none" });
    registration = found;
    found.addEventListener("updatefound", () => {
      const installing = found.installing;
      installing?.addEventListener("statechange", () => {
        if (installing.state === "installed") void notice();
      });
    });
    // Another window may have switched to a newer build; this one goes on and offers it.
    from.addEventListener("controllerchange", () => void notice());
    await notice();
  };

  if (container !== undefined) {
    start(container).catch(() => {
      // Without the worker the app runs as long as its server answers; there is nothing a person could do about it.
    });
  }

  return {
    state,
    activate: () => {
      const worker = candidate();
      if (worker === null) return reload();
      void ask(worker, "activate").then(reload);
    },
    look: async () => {
      await registration?.update();
    },
  };
}

/** Puts a question to a worker and waits for the build that it answers with. */
function ask(worker: WorkerPort, question: Question): Promise<Build | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(parseBuild(data));
    };
    worker.postMessage(question, [port2]);
  });
}

function browserPorts(): UpdatePorts {
  return {
    // The development server changes files under the page's feet: nothing is kept there.
    container: import.meta.env.PROD && "serviceWorker" in navigator ? navigator.serviceWorker : undefined,
    running: RUNNING,
    scriptUrl: () => trustedScriptUrl("/sw.js"),
    reload: () => location.reload(),
    loaded: () =>
      new Promise((resolve) => {
        if (document.readyState === "complete") resolve();
        else window.addEventListener("load", () => resolve(), { once: true });
      }),
  };
}
