import { beforeEach, describe, expect, test } from "vitest";
import { createPushPort, type PushParts, type PushPort } from "./waking-by-push.ts";

const KEY = Uint8Array.from({ length: 65 }, (_, at) => at);
const OTHER = KEY.map((value) => value + 1);

/** A browser with a maker's service that gives addresses one after the other. */
function begin(changes: Partial<PushParts> = {}) {
  const state = {
    permission: "default" as NotificationPermission,
    answer: "granted" as NotificationPermission,
    asked: 0,
    given: 0,
    service: "answers" as "answers" | "hangs" | "fails" | "denies",
    gone: [] as string[],
  };
  let subscription: PushSubscription | null = null;
  const late: (() => void)[] = [];
  const manager = {
    getSubscription: async () => subscription,
    subscribe: async (options: { applicationServerKey: Uint8Array<ArrayBuffer> }) => {
      if (state.service === "hangs") return new Promise<never>(() => undefined);
      if (state.service === "denies") state.permission = "denied";
      if (state.service !== "answers") throw new DOMException("no", "AbortError");
      const endpoint = `https://web.push.apple.com/${++state.given}`;
      subscription = {
        endpoint,
        options: { applicationServerKey: options.applicationServerKey.slice().buffer, userVisibleOnly: true },
        unsubscribe: async () => {
          state.gone.push(endpoint);
          subscription = null;
          return true;
        },
      } as unknown as PushSubscription;
      return subscription;
    },
  };
  const port = createPushPort({
    workers: { getRegistration: async () => ({ pushManager: manager }) as unknown as ServiceWorkerRegistration },
    notification: {
      get permission() {
        return state.permission;
      },
      requestPermission: async () => {
        state.asked++;
        state.permission = state.answer;
        return state.answer;
      },
    },
    ...{ knowsPush: true, isOnHomeScreen: false, isApple: false },
    after: (_, call) => void late.push(call),
    ...changes,
  });
  return { port, state, pass: () => late.splice(0).forEach((call) => void call()) };
}

describe("whether a browser can be woken", () => {
  test.each([
    [{}, "can"],
    [{ isApple: true, isOnHomeScreen: true }, "can"],
    [{ workers: undefined }, "cannot"],
    [{ knowsPush: false }, "cannot"],
    [{ notification: undefined }, "cannot"],
    [{ notification: undefined, isApple: true }, "install"],
    [{ notification: undefined, isApple: true, isOnHomeScreen: true }, "cannot"],
  ] as const)("with %o it %s", (changes, ability) => {
    expect(begin(changes).port.ability).toBe(ability);
  });
});

describe("an address", () => {
  let { port, state, pass } = begin();
  beforeEach(async () => {
    ({ port, state, pass } = begin());
  });
  const allowed = async (from: PushPort) => expect(await from.allow()).toBe(true);

  test("safety:S11 is not asked for before the person has said yes, who is asked once", async () => {
    expect(await port.subscribe(KEY)).toEqual({ ok: false, error: "denied" });
    await allowed(port);
    await allowed(port);
    expect(state.asked).toBe(1);
    expect(await port.subscribe(KEY)).toEqual({ ok: true, value: "https://web.push.apple.com/1" });
  });

  test("is not to be had where the answer is no", async () => {
    state.answer = "denied";
    expect(await port.allow()).toBe(false);
    expect(await port.subscribe(KEY)).toEqual({ ok: false, error: "denied" });
    expect(state.given).toBe(0);
  });

  test("is made anew each time, and the one before given back", async () => {
    await allowed(port);
    await port.subscribe(KEY);
    expect(await port.subscribe(KEY)).toEqual({ ok: true, value: "https://web.push.apple.com/2" });
    expect(state.gone).toEqual(["https://web.push.apple.com/1"]);
    await port.unsubscribe();
    await port.unsubscribe();
    expect(state.gone).toHaveLength(2);
  });

  test("is for one key alone, and worth nothing once it is not allowed any more", async () => {
    await allowed(port);
    expect(await port.addressFor(KEY)).toBeUndefined();
    await port.subscribe(KEY);
    expect(await port.addressFor(KEY)).toBe("https://web.push.apple.com/1");
    expect(await port.addressFor(OTHER)).toBeUndefined();
    state.permission = "denied";
    expect(await port.addressFor(KEY)).toBeUndefined();
  });

  test("is waited for no longer than a person would", async () => {
    await allowed(port);
    state.service = "hangs";
    const asked = port.subscribe(KEY);
    const waited = (): Promise<unknown> => {
      pass();
      return Promise.race([asked, "waits"]);
    };
    // It passes once it has begun to wait.
    await expect.poll(waited).toEqual({ ok: false, error: "no-service" });
  });

  test.each([
    ["fails", "no-service"],
    ["denies", "denied"],
  ] as const)("is none where the maker’s service %s", async (service, error) => {
    await allowed(port);
    state.service = service;
    expect(await port.subscribe(KEY)).toEqual({ ok: false, error });
  });

  test("is none where no worker runs yet", async () => {
    const { port: early } = begin({ workers: { getRegistration: async () => undefined } });
    await allowed(early);
    expect(await early.subscribe(KEY)).toEqual({ ok: false, error: "no-service" });
    expect(await early.addressFor(KEY)).toBeUndefined();
    await early.unsubscribe();
  });
});
