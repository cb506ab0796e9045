import "../styles/all.css";
import { type ReactNode, useState } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TextField, type TextFieldProps } from "./TextField.tsx";

function Bench(props: Omit<TextFieldProps, "label" | "value" | "onChange">): ReactNode {
  const [value, setValue] = useState("");
  return <TextField label="What would you say?" value={value} onChange={setValue} {...props} />;
}

const field = () => page.getByRole("textbox", { name: "What would you say?" });

test.each(["one", "many"] as const)(
  "safety:S13 a field of %s line(s) refuses spelling, history, correction and writing services",
  async (lines) => {
    await render(<Bench lines={lines} />);
    for (const [name, value] of [
      ["spellcheck", "false"],
      ["autocomplete", "off"],
      ["autocorrect", "off"],
      ["autocapitalize", "off"],
      ["translate", "no"],
      ["data-gramm", "false"],
      ["data-gramm_editor", "false"],
      ["data-enable-grammarly", "false"],
      ["data-lt-active", "false"],
      ["data-ms-editor", "false"],
    ] as const) {
      await expect.element(field()).toHaveAttribute(name, value);
    }
    expect(field().element().getAttribute("name")).toBeNull();
  },
);

test("hint and error describe the field, and the error marks it", async () => {
  const { rerender } = await render(<Bench hint="Only you see this." />);
  await expect.element(field()).toHaveAccessibleDescription("Only you see this.");
  await expect.element(field()).not.toHaveAttribute("aria-invalid");
  await rerender(<Bench hint="Only you see this." error="Write it as 18:30." />);
  await expect.element(field()).toHaveAccessibleDescription("Only you see this. Write it as 18:30.");
  await expect.element(field()).toHaveAttribute("aria-invalid", "true");
});

test("many lines grow with the text", async () => {
  await render(<Bench lines="many" rows={2} />);
  const before = field().element().getBoundingClientRect().height;
  await field().fill("one\ntwo\nthree\nfour\nfive\nsix");
  await expect.poll(() => field().element().getBoundingClientRect().height).toBeGreaterThan(before + 40);
});

test("the handle focuses either kind", async () => {
  const handle: { current: { readonly focus: () => void } | null } = { current: null };
  await render(<Bench lines="many" ref={handle} />);
  handle.current?.focus();
  await expect.element(field()).toHaveFocus();
});
