import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "./app.ts";
import { readSite } from "./files/site.ts";
import { type Listening, listen } from "./listen.ts";

const SCRIPT = "console.log(1);\n".repeat(200);
const PAGE = "<!doctype html><title>Counterpoint</title>";

let folder = "";
let relay: Listening;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends a path exactly as written: `fetch` would tidy it up first. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET", port = relay.port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

async function start(publicUrl?: URL): Promise<Listening> {
  const site = readSite(path.join(folder, "dist"));
  if (!site.ok) throw new Error(site.error.why);
  const listening = await listen(createApp({ site: site.value, publicUrl }), "127.0.0.1", 0);
  if (!listening.ok) throw new Error(listening.error.why);
  return listening.value;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "relay-"));
  mkdirSync(path.join(folder, "dist/assets"), { recursive: true });
  writeFileSync(path.join(folder, "secret.txt"), "outside");
  writeFileSync(path.join(folder, "dist/index.html"), PAGE);
  writeFileSync(path.join(folder, "dist/sw.js"), SCRIPT);
  writeFileSync(path.join(folder, "dist/manifest.webmanifest"), "{}");
  writeFileSync(path.join(folder, "dist/away.html"), "<!doctype html><title>Kitchen measures</title>");
  writeFileSync(path.join(folder, "dist/assets/main-1a2b3c4d.js"), SCRIPT);
  writeFileSync(path.join(folder, "dist/assets/face-1a2b3c4d.woff2"), Buffer.alloc(5000));
  relay = await start();
});

afterAll(async () => {
  await relay.stop(0);
  rmSync(folder, { recursive: true });
});

const HTML = { Accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8" };

describe("files", () => {
  test("come with their type", async () => {
    const types = await Promise.all(
      ["/", "/index.html", "/assets/main-1a2b3c4d.js", "/assets/face-1a2b3c4d.woff2", "/manifest.webmanifest"].map(
        async (name) => (await ask(name)).headers["content-type"],
      ),
    );
    expect(types).toEqual([
      "text/html; charset=utf-8",
      "text/html; charset=utf-8",
      "text/javascript; charset=utf-8",
      "font/woff2",
      "application/manifest+json",
    ]);
  });

  test("hashed ones are kept for ever, the others asked about each time", async () => {
    expect((await ask("/assets/main-1a2b3c4d.js")).headers["cache-control"]).toBe(
      "public, max-age=31536000, immutable",
    );
    for (const name of ["/", "/index.html", "/sw.js", "/manifest.webmanifest", "/away.html"]) {
      expect((await ask(name)).headers["cache-control"]).toBe("no-cache");
    }
  });

  test("are packed as the browser can unpack them, and the same afterwards", async () => {
    const name = "/assets/main-1a2b3c4d.js";
    const plain = await ask(name);
    const brotli = await ask(name, { "Accept-Encoding": "gzip, br" });
    const gzip = await ask(name, { "Accept-Encoding": "gzip" });
    expect(plain.body.toString()).toBe(SCRIPT);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
    expect([brotli, gzip].map(({ headers }) => headers["content-encoding"])).toEqual(["br", "gzip"]);
    expect([plain, brotli, gzip].map(({ headers }) => headers.vary)).toEqual(Array(3).fill("Accept-Encoding"));
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(Number(brotli.headers["content-length"])).toBe(brotli.body.length);
  });

  test("fonts and tiny files are not packed", async () => {
    for (const name of ["/assets/face-1a2b3c4d.woff2", "/manifest.webmanifest"]) {
      expect((await ask(name, { "Accept-Encoding": "br" })).headers["content-encoding"]).toBeUndefined();
    }
  });

  test("what the browser has is not sent again", async () => {
    const first = await ask("/index.html");
    const again = await ask("/index.html", { "If-None-Match": first.headers.etag ?? "" });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(again.headers.etag).toBe(first.headers.etag);
    expect(again.headers["cache-control"]).toBe("no-cache");
    expect(again.headers["content-security-policy"]).toBeDefined();
    expect((await ask("/index.html", { "If-None-Match": '"other"' })).status).toBe(200);
  });

  test("HEAD has the headers of GET and no body", async () => {
    const name = "/assets/main-1a2b3c4d.js";
    const head = await ask(name, {}, "HEAD");
    const get = await ask(name);
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    const without = ({ headers: { date, connection, "keep-alive": alive, ...rest } }: Answer): unknown => rest;
    expect(without(head)).toEqual(without(get));
  });
});

describe("addresses inside the app", () => {
  test.each(["/today", "/balance/map", "/talk?ask=1", "/plan/"])("%s opens the page", async (address) => {
    const answer = await ask(address, HTML);
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe(PAGE);
  });

  test.each([
    ["/today", {}],
    ["/missing.png", HTML],
    ["/assets/gone-1a2b3c4d.js", { Accept: "*/*" }],
    ["/assets/gone-1a2b3c4d.js", HTML],
  ])("%s with %o is not found", async (address, headers) => {
    const answer = await ask(address, headers);
    expect(answer.status).toBe(404);
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  test("other methods find nothing", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      expect((await ask("/", HTML, method)).status).toBe(404);
    }
  });
});

describe("hold:H7 paths in disguise", () => {
  test.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/assets/%2e%2e%2f%2e%2e%2fsecret",
    "/%252e%252e%252fsecret",
    "/..%00",
    "/%E0%A4%A",
    "//secret.txt",
    "/\\..\\secret.txt",
  ])("%s leads nowhere", async (disguised) => {
    const answer = await ask(disguised, HTML);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body.toString()).not.toContain("outside");
  });
});

describe("headers", () => {
  test("every answer carries the content policy, refusals too", async () => {
    for (const name of ["/", "/sw.js", "/health", "/missing.png"]) {
      const { headers } = await ask(name);
      expect(headers["content-security-policy"]).toBe(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
          "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
          "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types counterpoint",
      );
    }
  });

  test("nothing is shared with, told to or embedded by another site", async () => {
    expect((await ask("/")).headers).toMatchObject({
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect((await ask("/")).headers).not.toHaveProperty("access-control-allow-origin");
  });

  test("camera, microphone, place and the like are denied", async () => {
    const policy = String((await ask("/")).headers["permissions-policy"]);
    for (const name of ["camera", "microphone", "geolocation", "browsing-topics", "interest-cohort", "payment"]) {
      expect(policy).toContain(`${name}=()`);
    }
    expect(policy).not.toMatch(/=\*|https?:/);
  });

  test("https is demanded only where people open the relay over https", async () => {
    expect((await ask("/")).headers).not.toHaveProperty("strict-transport-security");
    const secure = await start(new URL("https://book.example.org"));
    expect((await ask("/", {}, "GET", secure.port)).headers["strict-transport-security"]).toBe("max-age=31536000");
    await secure.stop(0);
  });
});

test("health is answered in one fixed way", async () => {
  const answer = await ask("/health");
  expect(JSON.parse(answer.body.toString())).toEqual({ ok: true });
  expect(answer.headers["cache-control"]).toBe("no-store");
});
