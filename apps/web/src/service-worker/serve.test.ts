import { beforeEach, describe, expect, test } from "vitest";
import type { Files } from "./files.ts";
import type { Build } from "./messages.ts";
import { type Scope, serve } from "./serve.ts";

const ORIGIN = "https://book.example.org";

/** As much of the Cache API as a worker uses, over a map. */
class MapCache implements Pick<Cache, "match" | "put" | "keys" | "delete"> {
  readonly entries = new Map<string, Response>();
  async match(key: RequestInfo | URL): Promise<Response | undefined> {
    return this.entries.get(urlOf(key))?.clone();
  }
  async put(key: RequestInfo | URL, response: Response): Promise<void> {
    this.entries.set(urlOf(key), response);
  }
  async keys(): Promise<readonly Request[]> {
    return [...this.entries.keys()].map((url) => new Request(url));
  }
  async delete(key: RequestInfo | URL): Promise<boolean> {
    return this.entries.delete(urlOf(key));
  }
}

const urlOf = (key: RequestInfo | URL): string => (key instanceof Request ? key.url : String(key));

class MapCaches {
  readonly all = new Map<string, MapCache>();
  async open(name: string): Promise<MapCache> {
    const cache = this.all.get(name) ?? new MapCache();
    this.all.set(name, cache);
    return cache;
  }
  async match(key: RequestInfo | URL): Promise<Response | undefined> {
    const found = await Promise.all([...this.all.values()].map((cache) => cache.match(key)));
    return found.find((response) => response !== undefined);
  }
  async keys(): Promise<string[]> {
    return [...this.all.keys()];
  }
  async delete(name: string): Promise<boolean> {
    return this.all.delete(name);
  }
}

/** One origin: its server, its caches, its windows; workers of different builds come and go. */
class Origin {
  readonly caches = new MapCaches();
  readonly server = new Map<string, string>();
  readonly fetched: string[] = [];
  windows = 1;
  waiting: unknown = null;
  isOnline = true;

  start(name: string, files: Files): Worker {
    return new Worker(this, { version: "1.0.0", hash: name }, files);
  }

  async fetch(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname;
    this.fetched.push(path);
    if (!this.isOnline) throw new TypeError("offline");
    const text = this.server.get(path);
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  }
}

class Worker {
  readonly skips: string[] = [];
  readonly #listeners = new Map<string, (event: never) => void>();

  constructor(origin: Origin, build: Build, files: Files) {
    const scope = {
      caches: origin.caches,
      clients: { claim: async () => undefined, matchAll: async () => Array.from({ length: origin.windows }) },
      location: { origin: ORIGIN },
      registration: {
        installing: null,
        get waiting() {
          return origin.waiting;
        },
      },
      fetch: (request: Request) => origin.fetch(request),
      skipWaiting: async () => void this.skips.push("skipped"),
      addEventListener: (name: string, listener: (event: never) => void) => void this.#listeners.set(name, listener),
    };
    serve(scope as unknown as Scope, build, files);
  }

  async send(name: string, fields: object = {}): Promise<void> {
    const done: Promise<unknown>[] = [];
    const event = { waitUntil: (promise: Promise<unknown>) => void done.push(promise), ...fields };
    this.#listeners.get(name)?.(event as never);
    await Promise.all(done);
  }

  async ask(question: unknown): Promise<unknown> {
    const answers: unknown[] = [];
    await this.send("message", {
      data: question,
      ports: [{ postMessage: (data: unknown) => void answers.push(data) }],
    });
    return answers[0];
  }

  /** The body of what is answered; nothing where the browser is left to go on by itself. */
  async get(path: string, mode: RequestMode = "cors"): Promise<string | undefined> {
    const request = new Request(ORIGIN + path);
    Object.defineProperty(request, "mode", { value: mode });
    let answer: Promise<Response> | undefined;
    const respondWith = (response: Promise<Response>): void => {
      answer = response;
    };
    await this.send("fetch", { request, respondWith });
    return answer === undefined ? undefined : (await answer).text();
  }
}

const filesOf = (name: string, paths: readonly string[]): Files => ({
  digest: name,
  precached: paths.map((path) => ({ path, integrity: "" })),
  onUse: ["/assets/greek-1.woff2"],
});

const OLD = filesOf("old", ["/index.html", "/assets/main-old.js", "/assets/same.js"]);
const NEW = filesOf("new", ["/index.html", "/assets/main-new.js", "/assets/same.js"]);

let origin = new Origin();

function deploy(name: string, files: Files): void {
  origin.server.clear();
  for (const { path } of files.precached) origin.server.set(path, `${name} ${path}`);
  origin.server.set("/assets/greek-1.woff2", "letters");
}

async function install(name: string, files: Files): Promise<Worker> {
  deploy(name, files);
  const worker = origin.start(name, files);
  await worker.send("install");
  return worker;
}

beforeEach(() => {
  origin = new Origin();
});

describe("offline", () => {
  test("every address of the app opens, and every file of the build is there", async () => {
    const worker = await install("old", OLD);
    await worker.send("activate");
    origin.isOnline = false;
    expect(await worker.get("/", "navigate")).toBe("old /index.html");
    expect(await worker.get("/balance/map", "navigate")).toBe("old /index.html");
    expect(await worker.get("/assets/main-old.js")).toBe("old /assets/main-old.js");
  });

  test("a font of other letters is kept once it was used", async () => {
    const worker = await install("old", OLD);
    expect(origin.fetched).not.toContain("/assets/greek-1.woff2");
    expect(await worker.get("/assets/greek-1.woff2")).toBe("letters");
    origin.isOnline = false;
    expect(await worker.get("/assets/greek-1.woff2")).toBe("letters");
  });

  test("a missing file fails the installation, and nothing is shown of it", async () => {
    deploy("old", OLD);
    origin.server.delete("/assets/same.js");
    await expect(origin.start("old", OLD).send("install")).rejects.toThrow("/assets/same.js answered 404");
    expect(await origin.caches.keys()).toEqual([]);
  });

  test("files that the browser threw away are asked of the server", async () => {
    const worker = await install("old", OLD);
    await origin.caches.delete("build-old");
    expect(await worker.get("/assets/main-old.js")).toBe("old /assets/main-old.js");
  });
});

describe("a new build", () => {
  test("never takes over unasked, not even when the browser activates its worker", async () => {
    await install("old", OLD);
    const next = await install("new", NEW);
    await next.send("activate");
    expect(next.skips).toEqual([]);
    expect(await next.get("/", "navigate")).toBe("old /index.html");
    expect(await next.get("/assets/main-old.js")).toBe("old /assets/main-old.js");
  });

  test("says which it is when asked, and takes over when asked", async () => {
    await install("old", OLD);
    const next = await install("new", NEW);
    expect(await next.ask("describe")).toEqual({ version: "1.0.0", hash: "new" });
    expect(next.skips).toEqual([]);
    expect(await next.ask("activate")).toEqual({ version: "1.0.0", hash: "new" });
    expect(next.skips).toEqual(["skipped"]);
    expect(await next.get("/", "navigate")).toBe("new /index.html");
  });

  test("is not moved by any other message", async () => {
    await install("old", OLD);
    const next = await install("new", NEW);
    for (const data of ["Activate", { type: "activate" }, null, 1]) expect(await next.ask(data)).toBeUndefined();
    expect(await next.get("/", "navigate")).toBe("old /index.html");
  });

  test("fetches only what changed", async () => {
    await install("old", OLD);
    origin.fetched.length = 0;
    await install("new", NEW);
    expect(origin.fetched.toSorted()).toEqual(["/assets/main-new.js", "/index.html"]);
  });
});

describe("older builds", () => {
  test("are forgotten when the only window has asked for the new one", async () => {
    await install("old", OLD);
    const next = await install("new", NEW);
    await next.ask("activate");
    await next.send("activate");
    expect(await origin.caches.keys()).not.toContain("build-old");
    expect(await next.get("/assets/main-new.js")).toBe("new /assets/main-new.js");
  });

  test("stay while another window may need their files, and go at the first opening after", async () => {
    await install("old", OLD);
    const next = await install("new", NEW);
    origin.windows = 2;
    await next.ask("activate");
    await next.send("activate");
    expect(await next.get("/assets/main-old.js")).toBe("old /assets/main-old.js");
    origin.windows = 0;
    await next.get("/", "navigate");
    expect(await origin.caches.keys()).not.toContain("build-old");
  });

  test("a build that waits is not swept away by the one that runs", async () => {
    const old = await install("old", OLD);
    await install("new", NEW);
    origin.waiting = {};
    origin.windows = 0;
    await old.get("/", "navigate");
    expect(await origin.caches.keys()).toContain("build-new");
  });

  test("notices that are on stay on", async () => {
    await install("old", OLD);
    await (await origin.caches.open("notices")).put(`${ORIGIN}/notices`, new Response("kept"));
    const next = await install("new", NEW);
    await next.ask("activate");
    await next.send("activate");
    expect(await origin.caches.keys()).toContain("notices");
    expect(await next.get("/notices")).toBeUndefined();
  });

  test("fonts that the new build does not know are forgotten", async () => {
    const old = await install("old", OLD);
    await old.get("/assets/greek-1.woff2");
    const next = await install("new", { ...NEW, onUse: ["/assets/greek-2.woff2"] });
    await next.ask("activate");
    await next.send("activate");
    expect(await (await origin.caches.open("on-use")).keys()).toEqual([]);
  });
});

test("hold:H8 requests to other hosts are left alone", async () => {
  const worker = await install("old", OLD);
  const request = new Request("https://elsewhere.example/index.html");
  let answered = 0;
  await worker.send("fetch", { request, respondWith: () => answered++ });
  expect(answered).toBe(0);
});
