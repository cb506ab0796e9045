import "../ui/styles/all.css";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Covered } from "./Covered.tsx";
import { DeviceProvider } from "./device.ts";
import { english } from "./messages/en.ts";
import { createDevice } from "./testing/bench.tsx";

const { shell } = english;

async function draw() {
  const device = createDevice();
  const { container } = await render(
    <DeviceProvider value={device}>
      <Covered />
      <p>Private words</p>
    </DeviceProvider>,
  );
  return { device, container };
}

/** What stands topmost in the middle of the window. */
const onTop = (): Element | null => document.elementFromPoint(innerWidth / 2, innerHeight / 2);
const cover = (): Element | null => document.querySelector("[data-cover]");

test("nothing is there while the page is looked at", async () => {
  const { container } = await draw();
  expect(cover()).toBeNull();
  expect(container.textContent).toBe("Private words");
});

test("safety:S14 out of sight, a blank sheet lies over the whole window, and comes off by itself", async () => {
  const { device } = await draw();
  device.coverState.set("away");
  await expect.poll(cover).not.toBeNull();
  expect(cover()?.textContent).toBe("");
  const box = cover()?.getBoundingClientRect();
  expect([box?.top, box?.left, box?.width, box?.height]).toEqual([0, 0, innerWidth, innerHeight]);
  expect(cover()?.contains(onTop())).toBe(true);
  device.coverState.set("open");
  await expect.poll(cover).toBeNull();
});

test("safety:S17 after a quick exit it has one button and stays until that is pressed", async () => {
  const { device } = await draw();
  device.coverState.set("left");
  await expect.element(page.getByRole("heading", { name: shell.coverTitle })).toBeVisible();
  expect(cover()?.querySelectorAll("button, a, input")).toHaveLength(1);
  await page.getByRole("button", { name: shell.open }).click();
  await expect.poll(cover).toBeNull();
  expect(device.asked).toEqual(["uncover"]);
});
