import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { listenForShift } from "./quick-exit.ts";

test("safety:S17 three presses are heard from a text field that keeps its keys to itself", async () => {
  const field = document.createElement("input");
  field.addEventListener("keydown", (event) => event.stopImmediatePropagation(), true);
  document.body.append(field);
  field.focus();
  let calls = 0;
  const stop = listenForShift(() => calls++);

  await userEvent.keyboard("{Shift}{Shift}a{Shift}");
  expect(calls).toBe(0);
  await userEvent.keyboard("b{Shift}{Shift}{Shift}");
  expect(calls).toBe(1);

  stop();
  field.remove();
});
