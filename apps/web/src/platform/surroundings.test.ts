import { describe, expect, test } from "vitest";
import { lookAround, type SurroundingsScope } from "./surroundings.ts";

const complete: SurroundingsScope = {
  isSecureContext: true,
  crypto: { subtle: {} },
  indexedDB: {},
  navigator: { locks: {} },
  BroadcastChannel: class {},
};

describe("surroundings", () => {
  test("are fine when everything is there", () => {
    expect(lookAround(complete)).toEqual({ kind: "fine" });
  });

  test("are insecure before they are anything else", () => {
    expect(lookAround({ isSecureContext: false })).toEqual({ kind: "insecure" });
  });

  test.each([
    ["web-crypto", { ...complete, crypto: {} }],
    ["indexeddb", { ...complete, indexedDB: null }],
    ["web-locks", { ...complete, navigator: {} }],
    ["broadcast-channel", { ...complete, BroadcastChannel: undefined }],
  ] as const)("name %s when only that is missing", (missing, scope) => {
    expect(lookAround(scope)).toEqual({ kind: "too-old", missing: [missing] });
  });
});
