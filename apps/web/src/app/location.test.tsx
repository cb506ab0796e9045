import { beforeEach, describe, expect, test } from "vitest";
import { renderHook } from "vitest-browser-react";
import { useLayer } from "./layer.ts";
import { goOver, goTo, readDetail, useDetail, usePath } from "./location.ts";
import { backFrom } from "./testing/history.ts";

beforeEach(() => {
  history.replaceState(null, "", "/here");
});

describe("places", () => {
  test("going to one changes the address and is heard; Back leads to the one before", async () => {
    const { result, act } = await renderHook(() => usePath());
    expect(result.current).toBe("/here");
    await act(() => goTo("/balance"));
    expect([result.current, location.pathname]).toEqual(["/balance", "/balance"]);
    await act(backFrom);
    expect(result.current).toBe("/here");
  });

  test("an address that is not a path of the book never gets a search or a fragment from us", async () => {
    goTo("/balance", { layer: "day", detail: "2026-11-24" });
    expect(location.search + location.hash).toBe("");
    await backFrom();
  });

  test("a component that is gone is not told any more", async () => {
    const { result, unmount } = await renderHook(() => usePath());
    await unmount();
    goTo("/talk");
    expect(result.current).toBe("/here");
    await backFrom();
  });
});

describe("safety:S12 layers", () => {
  test("one opens over the place, keeps its address, and Back closes it", async () => {
    const { result, act } = await renderHook(() => useLayer("help"));
    expect(result.current.isOpen).toBe(false);
    await act(() => result.current.open());
    expect(result.current).toMatchObject({ isOpen: true, detail: "" });
    expect(location.pathname).toBe("/here");
    await act(backFrom);
    expect(result.current).toMatchObject({ isOpen: false, detail: null });
  });

  test("closing it by its own button is the same as Back, and leaves nothing to go back to", async () => {
    const { result, act } = await renderHook(() => useLayer("card"));
    await act(() => result.current.open("card-thanks"));
    expect(result.current.detail).toBe("card-thanks");
    await act(() => backFrom(result.current.close));
    expect(result.current.isOpen).toBe(false);
    expect(history.state).toBeNull();
  });

  test("closing what is not open goes nowhere", async () => {
    const { result, act } = await renderHook(() => useLayer("card"));
    await act(() => goOver({ layer: "other" }));
    result.current.close();
    expect(history.state).toMatchObject({ layer: "other" });
    await act(backFrom);
    expect(location.pathname).toBe("/here");
  });

  test("closing it while what lay above it is on its way off the history closes it too", async () => {
    const { result, act } = await renderHook(() => useLayer("evening"));
    await act(() => result.current.open());
    await act(() => goOver({ layer: "guard" }));
    await act(() => {
      // The browser goes back a moment later, and the hand is faster.
      history.back();
      result.current.close();
    });
    await expect.poll(() => result.current.isOpen).toBe(false);
    expect(history.state).toBeNull();
  });

  test("one layer does not answer to the name of another", async () => {
    const { result, act } = await renderHook(() => [useLayer("help").isOpen, useLayer("card").isOpen]);
    await act(() => goOver({ layer: "card", detail: "x" }));
    expect(result.current).toEqual([false, true]);
    await act(backFrom);
  });

  test("after the page was loaded again in the middle, the layer and its detail are there at once", async () => {
    history.replaceState({ layer: "day", detail: "2026-11-24" }, "");
    const { result } = await renderHook(() => [useDetail("day"), useDetail("card")]);
    expect(result.current).toEqual(["2026-11-24", null]);
  });
});

describe("what another page or an older version left in the entry", () => {
  test.each([
    ["nothing", null],
    ["a text", "day"],
    ["a number", 7],
    ["a list", ["day"]],
    ["a layer that is no text", { layer: { name: "day" } }],
    ["another layer", { layer: "night", detail: "2026-11-24" }],
    ["only a detail", { detail: "2026-11-24" }],
  ])("%s opens no layer", async (_name, state) => {
    history.replaceState(state, "");
    expect(readDetail("day")).toBeNull();
    const { result } = await renderHook(() => useDetail("day"));
    expect(result.current).toBeNull();
  });

  test.each([
    ["none", {}],
    ["a number", { detail: 20261124 }],
    ["nothing", { detail: null }],
    ["an object", { detail: { toString: "2026-11-24" } }],
  ])("a layer whose detail is %s opens without one", (_name, rest) => {
    history.replaceState({ layer: "day", ...rest }, "");
    expect(readDetail("day")).toBe("");
  });
});
