import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { renderHook } from "vitest-browser-react";
import { readNow, useNow } from "./now.ts";
import { localTime } from "./testing/bench.tsx";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: localTime("2026-11-24T23:50") });
});

afterEach(() => {
  vi.useRealTimers();
});

const goOn = (minutes: number) => () => vi.advanceTimersByTime(minutes * 60_000);

describe("the present", () => {
  test("is the day where the person is", () => {
    expect(readNow().today).toBe("2026-11-24");
    expect(readNow().ms).toBe(localTime("2026-11-24T23:50"));
  });

  test("item:D1 turns to the next day at midnight, by itself", async () => {
    const { result, act } = await renderHook(() => useNow());
    await act(goOn(9.9));
    expect(result.current.today).toBe("2026-11-24");
    await act(goOn(0.2));
    expect(result.current.today).toBe("2026-11-25");
  });

  test("is read anew at each quarter of an hour, and not more often", async () => {
    const seen = new Set<number>();
    const { act } = await renderHook(() => {
      seen.add(useNow().ms);
    });
    expect(seen.size).toBe(1);
    await act(goOn(10.1));
    await act(goOn(15));
    await act(goOn(15));
    expect(seen.size).toBe(4);
    await act(goOn(14));
    expect(seen.size).toBe(4);
  });

  test("is read anew when the page is looked at again, whatever happened to timers meanwhile", async () => {
    const { result, act } = await renderHook(() => useNow());
    vi.setSystemTime(localTime("2026-11-26T08:00"));
    expect(result.current.today).toBe("2026-11-24");
    await act(() => document.dispatchEvent(new Event("visibilitychange")));
    expect(result.current.today).toBe("2026-11-26");
  });

  test("a page that is gone reads no clock any more", async () => {
    const { unmount } = await renderHook(() => useNow());
    expect(vi.getTimerCount()).toBe(1);
    await unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
