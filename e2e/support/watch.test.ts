import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { ensureBrowser } from "../../scripts/browser.mjs";
import { freePort } from "../../scripts/free-port.ts";
import { type Watch, watch } from "./watch.ts";

/** Pages that do what no page of the app may do: the watch must see each of them. */
const PAGES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  "/": ["text/html", '<link rel="icon" href="data:,"><p>here'],
  "/warns": ["text/html", '<link rel="icon" href="data:,"><script src="/warns.js"></script>'],
  "/warns.js": ["text/javascript", 'console.log("fine"); console.warn("careful");'],
  "/throws": ["text/html", '<link rel="icon" href="data:,"><script src="/throws.js"></script>'],
  "/throws.js": ["text/javascript", 'setTimeout(() => { throw new Error("boom"); });'],
  "/inline": ["text/html", '<link rel="icon" href="data:,"><script>window.inline = true;</script>'],
  "/works": ["text/html", '<link rel="icon" href="data:,"><script src="/works.js"></script>'],
  "/works.js": ["text/javascript", 'navigator.serviceWorker.register("/worker.js");'],
  "/worker.js": ["text/javascript", 'fetch("http://elsewhere.invalid/worker").catch(() => undefined);'],
  "/line": ["text/html", '<link rel="icon" href="data:,"><script src="/line.js"></script>'],
  "/line.js": ["text/javascript", 'new WebSocket("ws://" + location.host + "/socket");'],
  "/socket": ["text/html", '<link rel="icon" href="data:,"><script src="/socket.js"></script>'],
  "/socket.js": ["text/javascript", 'new WebSocket("ws://elsewhere.invalid/socket");'],
};

let server: Server;
let origin = "";
let browser: Browser;
let context: BrowserContext;
let watched: Watch;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = createServer(({ url = "/" }, response) => {
    const [type, body] = PAGES[url] ?? ["text/plain", "nothing here"];
    response.writeHead(200, { "content-type": type, "content-security-policy": "script-src 'self'" }).end(body);
  }).listen(port);
  await once(server, "listening");
  const { executablePath, args } = ensureBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  watched = await watch(context, origin);
});

afterEach(() => context.close());

async function open(path: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(origin + path);
}

test("a line to the own host that does not open is no fault of the page", async () => {
  const page = await context.newPage();
  const said = page.waitForEvent("console");
  await page.goto(`${origin}/line`);
  expect((await said).text()).toContain("/socket' failed");
  expect(watched.problems).toEqual([]);
});

test("a page that behaves leaves nothing to report", async () => {
  await open("/");
  expect(watched.problems).toEqual([]);
});

test("a warning on the console", async () => {
  await open("/warns");
  await expect.poll(() => watched.problems).toEqual([expect.stringContaining("console warning: careful")]);
});

test("an error that nobody caught", async () => {
  await open("/throws");
  await expect.poll(() => watched.problems.join("\n")).toContain("uncaught: Error: boom");
});

test("a breach of the content security policy", async () => {
  await open("/inline");
  await expect.poll(() => watched.problems.join("\n")).toContain("content security policy: script-src");
});

test("a request of a service worker to another host", async () => {
  await open("/works");
  await expect.poll(() => watched.problems).toContain("a request left for http://elsewhere.invalid/worker");
});

test("a socket to another host", async () => {
  await open("/socket");
  await expect.poll(() => watched.problems).toContain("a socket left for ws://elsewhere.invalid/socket");
});
