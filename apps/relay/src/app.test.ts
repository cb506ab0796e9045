import { afterEach, expect, test, vi } from "vitest";
import { createApp } from "./app.ts";
import type { SiteFile } from "./files/site.ts";

afterEach(() => vi.restoreAllMocks());

test("hold:H1 a request that fails is told by the name of the error alone", async () => {
  const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const broken: SiteFile = {
    type: "text/html",
    bytes: Buffer.from(""),
    tag: "a",
    forever: false,
    packed: () => Promise.reject(new RangeError("canary-5e1f asked for /canary-5e1f")),
  };
  const app = createApp({ site: new Map([["/index.html", broken]]), publicUrl: undefined });
  const answer = await app.request("/index.html?canary-5e1f", { headers: { "Accept-Encoding": "br" } });
  expect(answer.status).toBe(500);
  expect(await answer.text()).toBe("Something went wrong");
  expect(answer.headers.get("Content-Security-Policy")).not.toBeNull();
  expect(printed.mock.calls).toEqual([["A request failed: RangeError"]]);
});

test("health is bad while what is kept cannot be reached, and good again afterwards", async () => {
  let reachable = false;
  const app = createApp({ site: new Map(), publicUrl: undefined, isReachable: async () => reachable });
  const bad = await app.request("/health");
  expect([bad.status, await bad.json()]).toEqual([503, { ok: false }]);
  reachable = true;
  const good = await app.request("/health");
  expect([good.status, await good.json()]).toEqual([200, { ok: true }]);
});
