import { err, ok } from "@counterpoint/kernel";
import type { Restoring } from "@counterpoint/space";
import { newRecoveryEntropy, parseSecret, type RecoverySecret, recoverySecret } from "@counterpoint/space";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { createArriving, foundBook } from "../testing/arriving.ts";
import { askToComeIn, comeIn, find, firstStep } from "./coming-back.ts";

let secret: RecoverySecret;
beforeAll(async () => {
  secret = await recoverySecret(newRecoveryEntropy(), "a quiet lamp by the door", async () => {
    const stretched = parseSecret(new Uint8Array(32).fill(7));
    if (!stretched.ok) throw new Error(stretched.error);
    return stretched.value;
  });
});

const having = (parts: Partial<Restoring>): Restoring => createArriving({ comingBack: parts }).comingBack;

describe("where the page begins", () => {
  test.each([
    ["nothing was asked for", ok(undefined), { at: "enter" }],
    ["somebody waits", ok({ hoursLeft: 31 }), { at: "wait", hoursLeft: 31 }],
    ["the wait is over", ok({ hoursLeft: 0 }), { at: "enter" }],
    ["it cannot be read", err({ kind: "closed" } as const), { at: "enter" }],
  ])("%s", async (_, waiting, step) => {
    expect(await firstStep(having({ waiting: async () => waiting }))).toEqual(step);
  });
});

describe("looking for the book", () => {
  test("a book that was not asked for is told of", async () => {
    const found = foundBook({ liveDevices: 3 });
    expect(await find(having({ find: async () => ok(found) }), secret)).toEqual({ at: "found", secret, found });
  });

  test("safety:S1 one that was asked for waits for its hours, and only then can be entered", async () => {
    const after = (hoursLeft: number) => having({ find: async () => ok(foundBook({ hoursLeft })) });
    expect(await find(after(48), secret)).toEqual({ at: "wait", hoursLeft: 48 });
    expect(await find(after(1), secret)).toEqual({ at: "wait", hoursLeft: 1 });
    expect(await find(after(0), secret)).toEqual({ at: "over", secret });
  });

  test("safety:S1 one that was asked for here, and is not known there any more, was refused", async () => {
    const found = foundBook();
    const back = having({ find: async () => ok(found), waiting: async () => ok({ hoursLeft: 12 }) });
    expect(await find(back, secret)).toEqual({ at: "refused", secret, found });
  });

  test.each(["nothing-there", "offline", "altered", "newer", "full"] as const)(
    "%s leads nowhere else",
    async (kind) => {
      expect(await find(having({ find: async () => err({ kind }) }), secret)).toEqual({ at: "trouble", why: kind });
    },
  );

  test("what this device remembers cannot be read: nothing is guessed", async () => {
    const back = having({ waiting: async () => err({ kind: "closed" }) });
    expect(await find(back, secret)).toEqual({ at: "trouble", why: "closed" });
  });
});

describe("asking to come in", () => {
  test("safety:S1 48 hours begin, and nothing is entered", async () => {
    const finish = vi.fn<Restoring["finish"]>();
    expect(await askToComeIn(having({ finish }), secret)).toEqual({ at: "wait", hoursLeft: 48 });
    expect(finish).not.toHaveBeenCalled();
  });

  test("a device that was added already, and cut off, does not wait anew", async () => {
    const back = having({ announce: async () => ok(foundBook({ hoursLeft: 0 })) });
    expect(await askToComeIn(back, secret)).toEqual({ at: "in" });
  });

  test("what was not taken is told of", async () => {
    const back = having({ announce: async () => err({ kind: "refused", why: "over-quota" }) });
    expect(await askToComeIn(back, secret)).toEqual({ at: "trouble", why: "refused" });
  });
});

describe("coming in", () => {
  test("after the wait", async () => {
    expect(await comeIn(having({}), secret)).toEqual({ at: "in" });
  });

  test("safety:S1 too early, the hours that are left are told", async () => {
    const early = having({ finish: async () => err({ kind: "not-yet", hoursLeft: 5 }) });
    expect(await comeIn(early, secret)).toEqual({ at: "wait", hoursLeft: 5 });
  });

  test("safety:S1 refused in the last moment, it says so", async () => {
    const found = foundBook();
    const refused = having({
      find: async () => ok(found),
      finish: async () => err({ kind: "not-announced" }),
      waiting: async () => ok({ hoursLeft: 0 }),
    });
    expect(await comeIn(refused, secret)).toEqual({ at: "refused", secret, found });
  });

  test("without a network it can be tried again", async () => {
    const offline = having({ finish: async () => err({ kind: "offline" }) });
    expect(await comeIn(offline, secret)).toEqual({ at: "trouble", why: "offline" });
  });
});
