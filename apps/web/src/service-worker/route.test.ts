import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Files } from "./files.ts";
import { PAGE, routeOf } from "./route.ts";

const ORIGIN = "https://book.example.org";
const FILES: Files = {
  digest: "d",
  precached: ["/assets/main-1.js", "/away.html", PAGE].map((path) => ({ path, integrity: "" })),
  onUse: ["/assets/greek-1.woff2"],
};

const route = (url: string, mode: RequestMode = "cors", method = "GET"): ReturnType<typeof routeOf> =>
  routeOf({ url: new URL(url, ORIGIN).href, mode, method }, ORIGIN, FILES);

describe("which requests the worker answers", () => {
  test("files of the build", () => {
    expect(route("/assets/main-1.js")).toEqual({ kind: "file", path: "/assets/main-1.js" });
    expect(route("/away.html", "navigate")).toEqual({ kind: "file", path: "/away.html" });
    expect(route("/assets/greek-1.woff2")).toEqual({ kind: "on-use", path: "/assets/greek-1.woff2" });
  });

  test("hashed files of another build, for a window that still runs it", () => {
    expect(route("/assets/main-0.js")).toEqual({ kind: "file", path: "/assets/main-0.js" });
  });

  test.each(["/", "/today", "/balance/map/deep", "/talk?ask=1#top"])("the page for the address %s", (url) => {
    expect(route(url, "navigate")).toEqual({ kind: "file", path: PAGE });
  });

  test.each([
    ["/today", "cors"],
    ["/health", "navigate"],
    ["/missing.png", "navigate"],
    ["/missing.png", "no-cors"],
  ] as const)("not %s with mode %s", (url, mode) => {
    expect(route(url, mode)).toEqual({ kind: "leave-alone" });
  });

  test("hold:H8 nothing of another host, and nothing but GET", () => {
    const other = fc.webUrl().filter((url) => new URL(url).origin !== ORIGIN);
    const mode = fc.constantFrom<RequestMode>("navigate", "cors", "no-cors", "same-origin");
    fc.assert(
      fc.property(other, mode, (url, as) => {
        expect(route(url, as)).toEqual({ kind: "leave-alone" });
      }),
    );
    for (const method of ["POST", "PUT", "DELETE", "HEAD"]) {
      expect(route("/", "navigate", method)).toEqual({ kind: "leave-alone" });
    }
  });
});
