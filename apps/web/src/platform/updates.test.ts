import { describe, expect, test } from "vitest";
import type { Build } from "./build.ts";
import { type UpdatePorts, type Updates, watchUpdates } from "./updates.ts";

const OLD: Build = { version: "1.0.0", hash: "old" };
const NEW: Build = { version: "1.1.0", hash: "new" };

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = "activated";
  readonly heard: unknown[] = [];
  readonly #build: Build;

  constructor(build: Build) {
    super();
    this.#build = build;
  }

  postMessage(question: unknown, transfer?: unknown): void {
    this.heard.push(question);
    if (Array.isArray(transfer) && transfer[0] instanceof MessagePort) transfer[0].postMessage(this.#build);
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  asked = 0;
  async update(): Promise<void> {
    this.asked++;
  }

  /** A newer worker is found, installs and then waits. */
  find(worker: FakeWorker): void {
    worker.state = "installing";
    this.installing = worker;
    this.dispatchEvent(new Event("updatefound"));
    this.installing = null;
    this.waiting = worker;
    worker.become("installed");
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly registered: unknown[] = [];
  async register(url: string, options: RegistrationOptions): Promise<FakeRegistration> {
    this.registered.push([url, options]);
    return this.registration;
  }

  control(worker: FakeWorker): void {
    this.controller = worker;
    this.dispatchEvent(new Event("controllerchange"));
  }
}

function start(container: FakeContainer | undefined): { updates: Updates; reloads: () => number } {
  let reloads = 0;
  const ports: UpdatePorts = {
    container,
    running: OLD,
    scriptUrl: () => "/sw.js",
    reload: () => void reloads++,
    loaded: async () => undefined,
  };
  return { updates: watchUpdates(ports), reloads: () => reloads };
}

const becomesReady = (updates: Updates): Promise<void> =>
  expect.poll(() => updates.state.get()).toEqual({ state: "ready", ...NEW });

describe("updates", () => {
  test("the first visit installs, and has nothing to offer", async () => {
    const container = new FakeContainer();
    const { updates } = start(container);
    await expect.poll(() => container.registered).toHaveLength(1);
    const first = new FakeWorker(OLD);
    container.control(first);
    await expect.poll(() => first.heard).toEqual(["describe"]);
    expect(updates.state.get()).toEqual({ state: "current", ...OLD });
    expect(container.registered).toEqual([["/sw.js", { scope: "/", updateViaCache: "none" }]]);
  });

  test("a first visit shows itself before the worker fetches the rest", async () => {
    const container = new FakeContainer();
    const { promise, resolve } = Promise.withResolvers<void>();
    watchUpdates({
      container,
      running: OLD,
      scriptUrl: () => "/sw.js",
      reload: () => undefined,
      loaded: () => promise,
    });
    expect(container.registered).toEqual([]);
    resolve();
    await expect.poll(() => container.registered).toHaveLength(1);
  });

  test("a build that waited before the page opened is offered with its version and hash", async () => {
    const container = new FakeContainer();
    container.controller = new FakeWorker(OLD);
    container.registration.waiting = new FakeWorker(NEW);
    await becomesReady(start(container).updates);
  });

  test("a build found while the page is open is offered once it is kept", async () => {
    const container = new FakeContainer();
    container.controller = new FakeWorker(OLD);
    const { updates } = start(container);
    await expect.poll(() => container.controller?.heard).toEqual(["describe"]);
    container.registration.find(new FakeWorker(NEW));
    await becomesReady(updates);
  });

  test("a worker that the browser activated by itself is still only offered", async () => {
    const container = new FakeContainer();
    container.controller = new FakeWorker(NEW);
    const { updates, reloads } = start(container);
    await becomesReady(updates);
    expect(reloads()).toBe(0);
  });

  test("another window that switched does not reload this one", async () => {
    const container = new FakeContainer();
    container.controller = new FakeWorker(OLD);
    const { updates, reloads } = start(container);
    await expect.poll(() => container.controller?.heard).toEqual(["describe"]);
    container.control(new FakeWorker(NEW));
    await becomesReady(updates);
    expect(reloads()).toBe(0);
  });

  test("activates only when asked, and loads the page again after the worker has answered", async () => {
    const container = new FakeContainer();
    container.controller = new FakeWorker(OLD);
    const waiting = new FakeWorker(NEW);
    container.registration.waiting = waiting;
    const { updates, reloads } = start(container);
    await becomesReady(updates);
    expect(waiting.heard).toEqual(["describe"]);
    updates.activate();
    await expect.poll(() => reloads()).toBe(1);
    expect(waiting.heard).toEqual(["describe", "activate"]);
  });

  test("looks for a newer build when asked", async () => {
    const container = new FakeContainer();
    container.controller = new FakeWorker(OLD);
    const { updates } = start(container);
    await expect.poll(() => container.controller?.heard).toEqual(["describe"]);
    await updates.look();
    expect(container.registration.asked).toBe(1);
  });

  test("a browser without workers stays as it is", async () => {
    const { updates, reloads } = start(undefined);
    await updates.look();
    expect(updates.state.get()).toEqual({ state: "current", ...OLD });
    updates.activate();
    expect(reloads()).toBe(1);
  });

  test("a registration that fails leaves the app running", async () => {
    const container = new FakeContainer();
    container.register = () => Promise.reject(new Error("no"));
    const { updates } = start(container);
    await updates.look();
    expect(updates.state.get().state).toBe("current");
  });
});
