import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { OnDeviceOnly } from "./OnDeviceOnly.tsx";
import { Bench, openTab } from "./testing/bench.tsx";

test.each([
  ["on-device", 1],
  ["throw-away", 0],
] as const)("with a book %s, what acts on the device is there %s times", async (keeping, times) => {
  await render(
    <Bench space={await openTab()} keeping={keeping}>
      <p>beside it</p>
      <OnDeviceOnly>
        <button type="button">Wipe this device</button>
      </OnDeviceOnly>
    </Bench>,
  );
  await expect.element(page.getByText("beside it")).toBeVisible();
  expect(page.getByRole("button").elements()).toHaveLength(times);
});
