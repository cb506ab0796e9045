import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { SaveState } from "./SaveState.tsx";

test("announces outcomes only: keeping while kept is silence, a failure is said", async () => {
  const { rerender } = await render(<SaveState state="kept" text="Kept on this phone." />);
  const status = page.getByRole("status");
  await rerender(<SaveState state="keeping" text="Keeping…" />);
  await expect.element(page.getByText("Keeping…")).toBeVisible();
  await expect.element(status).toHaveTextContent("Kept on this phone.");
  await rerender(<SaveState state="failed" text="Not kept yet." />);
  await expect.element(status).toHaveTextContent("Not kept yet.");
});
