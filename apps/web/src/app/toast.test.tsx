import "../ui/styles/all.css";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "./messages/en.ts";
import { ToastHost, useToast } from "./toast.tsx";

const { shell } = english;

function Bench({ onUndo }: { readonly onUndo: (what: string) => void }): ReactNode {
  const show = useToast();
  const remove = (what: string) => () =>
    show({ text: `${what} is removed.`, undo: { label: shell.undo, onUndo: () => onUndo(what) } });
  return (
    <>
      <button type="button" onClick={remove("Monday")}>
        Monday
      </button>
      <button type="button" onClick={remove("Tuesday")}>
        Tuesday
      </button>
      <button type="button" onClick={() => show({ text: "Only told." })}>
        Tell
      </button>
    </>
  );
}

async function draw() {
  const onUndo = vi.fn();
  await render(
    <ToastHost>
      <Bench onUndo={onUndo} />
    </ToastHost>,
  );
  return onUndo;
}

const button = (name: string) => page.getByRole("button", { name });

test("undo is done once, and the strip goes with it", async () => {
  const onUndo = await draw();
  await button("Monday").click();
  await expect.element(page.getByRole("region", { name: shell.toast })).toBeVisible();
  await button(shell.undo).dblClick();
  await expect.element(button(shell.undo)).not.toBeInTheDocument();
  expect(onUndo.mock.calls).toEqual([["Monday"]]);
  await expect.element(page.getByRole("status")).toHaveTextContent("");
});

test("the next one takes its place, and undo is then the next one's", async () => {
  const onUndo = await draw();
  await button("Monday").click();
  await button("Tuesday").click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Tuesday is removed.");
  await button(shell.undo).click();
  expect(onUndo.mock.calls).toEqual([["Tuesday"]]);
});

test("dismissing undoes nothing; something that cannot be undone offers no undo", async () => {
  const onUndo = await draw();
  await button("Monday").click();
  await button(shell.dismiss).click();
  await button("Tell").click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Only told.");
  await expect.element(button(shell.undo)).not.toBeInTheDocument();
  expect(onUndo).not.toHaveBeenCalled();
});
