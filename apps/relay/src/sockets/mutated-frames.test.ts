import { expect, test } from "vitest";
import { sendMutated } from "./mutated-frames.acceptance.ts";

const MIB = 1024 * 1024;

test("hold:H7 ten thousand mutated frames are each answered with a typed refusal or an answer, or end the line, and leave nothing in memory", async () => {
  const { frames, answers, closed, grown } = await sendMutated(10_000, 20_261_126);
  expect(frames).toBeGreaterThanOrEqual(10_000);
  expect(closed).toBeGreaterThan(100);
  // Mutations that only ever broke the frame would prove little: every part of the relay was reached.
  const met = [
    "proved",
    "kept",
    "done",
    "log",
    "chain",
    "chunk",
    "missing",
    "announced",
    "announcements",
    "notes",
    "locator",
  ];
  const refused = ["malformed", "unknown-version", "not-proved", "bad-proof", "not-next", "not-allowed", "no-locator"];
  for (const answer of [...met, ...refused]) expect(answers.get(answer) ?? 0, answer).toBeGreaterThan(0);
  expect(answers.get("unavailable")).toBeUndefined();
  expect(grown).toBeLessThan(8 * MIB);
});
