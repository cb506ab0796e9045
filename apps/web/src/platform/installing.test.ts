import { describe, expect, test } from "vitest";
import { watchInstalling } from "./installing.ts";

function prompt(outcome: "accepted" | "dismissed"): Event & { prompts: () => number } {
  let prompts = 0;
  return Object.assign(new Event("beforeinstallprompt", { cancelable: true }), {
    prompt: async () => void prompts++,
    userChoice: Promise.resolve({ outcome }),
    prompts: () => prompts,
  });
}

describe("installing", () => {
  test("safety:S12 the browser's own banner is held back, and nothing is offered unasked", () => {
    const window = new EventTarget();
    const installing = watchInstalling(window);
    expect(installing.state.get()).toBe("unavailable");
    const event = prompt("accepted");
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(event.prompts()).toBe(0);
    expect(installing.state.get()).toBe("available");
  });

  test.each(["accepted", "dismissed"] as const)("an offer can be %s, once", async (outcome) => {
    const window = new EventTarget();
    const installing = watchInstalling(window);
    window.dispatchEvent(prompt(outcome));
    expect(await installing.offer()).toBe(outcome);
    expect(await installing.offer()).toBe("unavailable");
    expect(installing.state.get()).toBe("unavailable");
  });

  test("being installed is noticed", () => {
    const window = new EventTarget();
    const installing = watchInstalling(window);
    window.dispatchEvent(new Event("appinstalled"));
    expect(installing.state.get()).toBe("installed");
  });

  test("an event without the means to ask is not an offer", async () => {
    const window = new EventTarget();
    const installing = watchInstalling(window);
    window.dispatchEvent(new Event("beforeinstallprompt"));
    expect(await installing.offer()).toBe("unavailable");
  });
});
