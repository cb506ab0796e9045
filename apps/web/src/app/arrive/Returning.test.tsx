import "../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import type { Restoring } from "@counterpoint/space";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { readDetail } from "../location.ts";
import { english } from "../messages/en.ts";
import { Returning } from "./Returning.tsx";
import { COME_BACK } from "./use-arrival.ts";

const { strip, wait } = english.arrive;
type Kept = Awaited<ReturnType<Restoring["waiting"]>>;

beforeEach(() => history.replaceState(null, "", "/"));

const draw = (waiting: () => Kept) => render(<Returning comingBack={{ waiting: async () => waiting() }} />);
const region = () => page.getByRole("region", { name: strip.title });

test.each([
  ["nobody waits", ok(undefined)],
  ["it cannot be read", err({ kind: "closed" } as const)],
])("where %s, nothing stands there", async (_, kept) => {
  const { container } = await draw(() => kept);
  await expect.poll(() => container.textContent).toBe("");
});

test("safety:S1 while it waits, the hours that are left are told, and a press leads on", async () => {
  await draw(() => ok({ hoursLeft: 31 }));
  await expect.element(region().getByText(`${wait.hours(31)} ${wait.until}`)).toBeVisible();
  await page.getByRole("button", { name: strip.look }).click();
  expect(readDetail(COME_BACK)).toBe("");
});

test("when a sleeping page wakes, it is looked at anew", async () => {
  let hoursLeft = 2;
  await draw(() => ok({ hoursLeft }));
  await expect.element(region().getByText(`${wait.hours(2)} ${wait.until}`)).toBeVisible();
  hoursLeft = 0;
  document.dispatchEvent(new Event("visibilitychange"));
  await expect.element(region().getByText(strip.over)).toBeVisible();
  await expect.element(page.getByRole("button", { name: strip.enter })).toBeVisible();
});
