import type { Files } from "./files.ts";
import { type Build, parseQuestion } from "./messages.ts";
import { type Route, routeOf } from "./route.ts";
import { createFileStore } from "./store.ts";

interface LifeEvent {
  waitUntil(done: Promise<unknown>): void;
}

interface QuestionEvent extends LifeEvent {
  readonly data: unknown;
  readonly ports: readonly Pick<MessagePort, "postMessage">[];
}

interface RequestEvent extends LifeEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What the worker needs of its global scope; tests hand in their own. */
export interface Scope {
  readonly caches: CacheStorage;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window"; includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
  readonly location: { readonly origin: string };
  readonly registration: { readonly installing: unknown; readonly waiting: unknown };
  fetch(request: Request): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(name: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(name: "fetch", listener: (event: RequestEvent) => void): void;
  addEventListener(name: "message", listener: (event: QuestionEvent) => void): void;
}

/**
 * The app's files come from what was kept of the chosen build, never from a newer one: a new build is kept beside it
 * and waits until the person asks for it (A14).
 */
export function serve(scope: Scope, build: Build, files: Files): void {
  const { origin } = scope.location;
  const store = createFileStore(files, {
    caches: scope.caches,
    fetch: (request) => scope.fetch(request),
    origin,
  });

  /** Other builds go once nothing can need them: neither a window that runs an older one, nor a newer one that waits. */
  const forgetOthersUpTo = async (windowsOpen: number): Promise<void> => {
    if (scope.registration.installing !== null || scope.registration.waiting !== null) return;
    const windows = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
    if (windows.length <= windowsOpen) await store.forgetOthers();
  };

  const answer = async (route: Exclude<Route, { kind: "leave-alone" }>, request: Request): Promise<Response> => {
    if (route.kind === "on-use") return store.onUse(route.path);
    return (await store.file(route.path)) ?? scope.fetch(request);
  };

  const takeOver = async (): Promise<void> => {
    await store.choose();
    await scope.skipWaiting();
  };

  scope.addEventListener("install", (event) => event.waitUntil(store.fill()));

  scope.addEventListener("activate", (event) => {
    // One window is the one that asked; it loads again as soon as this worker has taken over.
    event.waitUntil(forgetOthersUpTo(1).then(() => scope.clients.claim()));
  });

  scope.addEventListener("message", (event) => {
    const reply = (): void => event.ports[0]?.postMessage(build);
    const question = parseQuestion(event.data);
    if (question === "describe") reply();
    if (question === "activate") event.waitUntil(takeOver().then(reply));
  });

  scope.addEventListener("fetch", (event) => {
    if (event.request.mode === "navigate") event.waitUntil(forgetOthersUpTo(0));
    const route = routeOf(event.request, origin, files);
    if (route.kind !== "leave-alone") event.respondWith(answer(route, event.request));
  });
}
