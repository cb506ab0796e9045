import "../styles/all.css";
import { type ReactNode, useState } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Button } from "./Button.tsx";

test("disabled: keeps its place in the tab order, says why and does nothing", async () => {
  const onPress = vi.fn();
  await render(
    <Button onPress={onPress} disabledReason="Choose three first.">
      Go on
    </Button>,
  );
  const button = page.getByRole("button", { name: "Go on" });
  await userEvent.tab();
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAccessibleDescription("Choose three first.");
  await userEvent.keyboard("{Enter} ");
  expect(onPress).not.toHaveBeenCalled();
});

test("a disabled submit button sends no form", async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  await render(
    <form onSubmit={onSubmit}>
      <Button type="submit" disabledReason="Not yet.">
        Send
      </Button>
    </form>,
  );
  await page.getByRole("button").click({ force: true });
  expect(onSubmit).not.toHaveBeenCalled();
});

test("busy: its label changes, width and focus stay, presses are ignored", async () => {
  const onPress = vi.fn();
  function Bench(): ReactNode {
    const [busy, setBusy] = useState(false);
    return (
      <Button
        busyLabel={busy ? "Keeping, keeping…" : undefined}
        onPress={() => {
          setBusy(true);
          onPress();
        }}
      >
        Keep this
      </Button>
    );
  }
  await render(<Bench />);
  const width = page.getByRole("button").element().getBoundingClientRect().width;
  await page.getByRole("button", { name: "Keep this" }).click();
  const busy = page.getByRole("button", { name: "Keeping, keeping…", exact: true });
  await expect.element(busy).toHaveFocus();
  expect(busy.element().getBoundingClientRect().width).toBe(width);
  await userEvent.keyboard("{Enter}");
  expect(onPress).toHaveBeenCalledTimes(1);
});
