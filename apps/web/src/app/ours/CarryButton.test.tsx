import "../../ui/styles/all.css";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../messages/en.ts";
import { type OursHere, OursHereProvider } from "../pair/ours-here.ts";
import { CarryButton } from "./CarryButton.tsx";
import { carried } from "./carried.ts";

const { copy, copyOf } = english.common.shown;
const NAME = copyOf("Tuesday");

afterEach(() => carried.set(null));

async function draw(standing: OursHere["standing"]) {
  const open = vi.fn();
  history.replaceState(null, "", "/balance");
  await render(
    <OursHereProvider value={{ standing, open, look: () => undefined }}>
      <p>below</p>
      <CarryButton text="A long day." label={copy} spoken={NAME} />
    </OursHereProvider>,
  );
  await expect.element(page.getByText("below")).toBeVisible();
  return open;
}

test("takes one text along to where it can be looked at, and leaves nothing of it in the history", async () => {
  const open = await draw("present");
  const entries = history.length;
  await page.getByRole("button", { name: NAME }).click();
  expect(carried.get()).toBe("A long day.");
  expect([history.length, history.state]).toEqual([entries, null]);
  expect(open.mock.calls).toEqual([["/talk"]]);
});

test.each(["none", "begun", "unread"] as const)("is not there where what is shared is %s", async (standing) => {
  await draw(standing);
  await expect.element(page.getByRole("button", { name: NAME })).not.toBeInTheDocument();
});
