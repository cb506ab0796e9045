import { expect, test } from "vitest";
import { createRoom } from "../fleet.ts";
import { ended } from "./patience.ts";

const passed = { pass: async (): Promise<void> => undefined };

test("what comes to an end in time is handed on, and so is what it failed by", async () => {
  const room = createRoom(1);
  const late = new Promise<string>((resolve) => void room.timers.after(90_000, () => resolve("late")));
  expect(await ended(room, "a line", late)).toBe("late");
  expect(room.timers.now()).toBe(90_000);
  await expect(ended(passed, "a line", Promise.reject(new Error("cut")))).rejects.toThrow("cut");
});

test("what never does is named, instead of waited for", async () => {
  const never = new Promise<void>(() => undefined);
  await expect(ended(passed, "one of two leaves", never)).rejects.toThrow(
    "waited for an hour, and this has no end: one of two leaves",
  );
});
