import { beforeEach, describe, expect, test, vi } from "vitest";
import { renderHook } from "vitest-browser-react";
import { useBackGuard } from "./back-guard.ts";
import { goOver, goTo } from "./location.ts";
import { backFrom } from "./testing/history.ts";

beforeEach(() => {
  history.replaceState({ layer: "base" }, "", "/here");
});

const guard = (onBack: () => void) =>
  renderHook((props?: { readonly active: boolean }) => useBackGuard(props?.active ?? true, onBack));

/** The guard takes its entry off when it is done, which the browser does a moment later. */
const atBase = () => expect.poll(() => history.state).toEqual({ layer: "base" });

describe("safety:S12 the browser's Back in a flow", () => {
  test("is one step back, as often as it is pressed, and never leaves the page", async () => {
    const onBack = vi.fn();
    const { unmount } = await guard(onBack);
    await backFrom();
    await backFrom();
    await backFrom();
    expect(onBack).toHaveBeenCalledTimes(3);
    expect(location.pathname).toBe("/here");
    await unmount();
    await atBase();
  });

  test("does what the newest drawing of the page says, not what stood there at first", async () => {
    const calls: string[] = [];
    const { rerender, unmount } = await renderHook((step?: string) =>
      useBackGuard(true, () => void calls.push(step ?? "")),
    );
    await rerender("second");
    await backFrom();
    expect(calls).toEqual(["second"]);
    await unmount();
    await atBase();
  });

  test("Help above the flow is closed by Back, and that is no step", async () => {
    const onBack = vi.fn();
    const { unmount } = await guard(onBack);
    goOver({ layer: "help" });
    await backFrom();
    expect(onBack).not.toHaveBeenCalled();
    await backFrom();
    expect(onBack).toHaveBeenCalledTimes(1);
    await unmount();
    await atBase();
  });

  test("is the browser's own while the flow is not running", async () => {
    const onBack = vi.fn();
    const { rerender, unmount } = await guard(onBack);
    await rerender({ active: false });
    await atBase();
    goTo("/there");
    await backFrom();
    expect(onBack).not.toHaveBeenCalled();
    expect(location.pathname).toBe("/here");
    await unmount();
  });
});

describe("the history afterwards", () => {
  test("however often Back was pressed, the flow leaves the entry where it began", async () => {
    const { unmount } = await guard(() => undefined);
    await backFrom();
    await backFrom();
    await unmount();
    await atBase();
    goTo("/there");
    await backFrom();
    expect([history.state, location.pathname]).toEqual([{ layer: "base" }, "/here"]);
  });

  test("a flow that ends while something lies over it takes nothing off that is not its own", async () => {
    const { unmount } = await guard(() => undefined);
    goOver({ layer: "help" });
    const back = vi.spyOn(history, "back");
    await unmount();
    expect(back).not.toHaveBeenCalled();
    back.mockRestore();
    expect(history.state).toMatchObject({ layer: "help" });
  });
});
