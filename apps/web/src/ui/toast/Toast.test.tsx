import "../styles/all.css";
import { type ReactNode, useState } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Button } from "../button/Button.tsx";
import { Toast, type ToastMessage } from "./Toast.tsx";

function Bench(): ReactNode {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [kept, setKept] = useState(true);
  const takeBack = (): void => {
    setKept(false);
    setToast({ text: "Taken back.", undo: { label: "Undo", onUndo: () => setKept(true) } });
  };
  return (
    <>
      <Button onPress={takeBack}>Take it back</Button>
      <p>{kept ? "kept" : "gone"}</p>
      <Toast toast={toast} label="Done just now" dismissLabel="Dismiss" onDismiss={() => setToast(null)} />
    </>
  );
}

const status = () => page.getByRole("status");
const button = (name: string) => page.getByRole("button", { name });

test("its status region is there before there is anything to say", async () => {
  await render(<Bench />);
  await expect.element(status()).toHaveTextContent("");
  await expect.element(button("Dismiss")).not.toBeInTheDocument();
});

test("says what was done without taking the focus, and the region holds no buttons", async () => {
  await render(<Bench />);
  await button("Take it back").click();
  await expect.element(status()).toHaveTextContent("Taken back.");
  await expect.element(button("Take it back")).toHaveFocus();
  expect(status().element().querySelector("button")).toBeNull();
});

test("undoes, and stays until it is dismissed", async () => {
  await render(<Bench />);
  await button("Take it back").click();
  await button("Undo").click();
  await expect.element(page.getByText("kept")).toBeVisible();
  await expect.element(status()).toHaveTextContent("Taken back.");
  await button("Dismiss").click();
  await expect.element(status()).toHaveTextContent("");
});
