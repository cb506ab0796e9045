import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nodeIsTooOld } from "./node.mjs";

describe("which Node.js will do", () => {
  test.for(["18.20.4", "20.20.2", "22.18.0"])("%s is too old", (version) => {
    expect(nodeIsTooOld(version)).toBe(true);
  });

  test.for(["22.19.0", "22.20.1", "23.0.0", "26.10.0"])("%s is new enough", (version) => {
    expect(nodeIsTooOld(version)).toBe(false);
  });

  test("package.json says the same", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(engines.node).toBe(">=22.19");
  });
});
