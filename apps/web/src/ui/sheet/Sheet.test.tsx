import "../styles/all.css";
import { type ReactNode, useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Button } from "../button/Button.tsx";
import { Sheet } from "./Sheet.tsx";

function Bench(): ReactNode {
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(false);
  const exit = (
    <button type="button" onClick={() => setLeft(true)}>
      Quick exit
    </button>
  );
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open</Button>
      {left && <p>gone</p>}
      <Sheet open={open} title="Take it back?" onClose={() => setOpen(false)} closeLabel="Close" exit={exit}>
        <p>The letter goes from both books.</p>
      </Sheet>
    </>
  );
}

const opener = () => page.getByRole("button", { name: "Open" });
const sheet = () => page.getByRole("dialog", { name: "Take it back?" });

test("opens as a named modal dialog with focus on its heading", async () => {
  await render(<Bench />);
  await opener().click();
  await expect.element(sheet()).toBeVisible();
  expect(sheet().element().matches(":modal")).toBe(true);
  await expect.element(page.getByRole("heading", { name: "Take it back?" })).toHaveFocus();
});

test("Escape closes it, focus returns and nothing of it stays in the page", async () => {
  await render(<Bench />);
  await opener().click();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByText("both books")).not.toBeInTheDocument();
  await expect.element(opener()).toHaveFocus();
});

test("its button closes it, focus returns, and it opens again", async () => {
  await render(<Bench />);
  await opener().click();
  await page.getByRole("button", { name: "Close" }).click();
  await expect.element(opener()).toHaveFocus();
  await opener().click();
  await expect.element(sheet()).toBeVisible();
});

test("taken out of the page while open, it still gives focus back", async () => {
  function Parent(): ReactNode {
    const [shown, setShown] = useState(false);
    return (
      <>
        <Button onPress={() => setShown(true)}>Open</Button>
        {shown && (
          <Sheet open title="Take it back?" onClose={() => setShown(false)} closeLabel="Close" exit={null}>
            <p>text</p>
          </Sheet>
        )}
      </>
    );
  }
  await render(<Parent />);
  await opener().click();
  await userEvent.keyboard("{Escape}");
  await expect.element(opener()).toHaveFocus();
});

test("quick exit can be reached inside it", async () => {
  await render(<Bench />);
  await opener().click();
  await userEvent.tab();
  await expect.element(page.getByRole("button", { name: "Quick exit" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("gone")).toBeInTheDocument();
});
