import { describe, expect, test } from "vitest";
import { checkScriptUrl } from "./trusted-url.ts";

const BASE = "https://book.example.org/balance/map";

describe("the policy for scripts", () => {
  test.each(["/sw.js", "/assets/solver.worker-B1c2D3e4.js"])("lets %s through", (url) => {
    expect(checkScriptUrl(url, BASE)).toBe(`https://book.example.org${url}`);
  });

  test.each([
    "https://elsewhere.example/sw.js",
    "//elsewhere.example/assets/a.js",
    "data:text/javascript,alert(1)",
    "blob:https://book.example.org/3a",
    "javascript:alert(1)",
    "/assets/../elsewhere.js",
    "/assets/deeper/a.js",
    "/icons/icon.svg",
    "sw.js",
  ])("hold:H8 refuses %s", (url) => {
    expect(() => checkScriptUrl(url, BASE)).toThrow(TypeError);
  });
});
