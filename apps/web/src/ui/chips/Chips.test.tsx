import "../styles/all.css";
import { type ReactNode, useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Chips } from "./Chips.tsx";
import { RadioChips } from "./RadioChips.tsx";

const NEEDS = [
  { id: "rest", label: "Rest" },
  { id: "play", label: "Play" },
  { id: "room", label: "Room" },
] as const;
type Need = (typeof NEEDS)[number]["id"];

function Bench({ max, direction = "ltr" }: { readonly max?: number; readonly direction?: "ltr" | "rtl" }): ReactNode {
  const [chosen, setChosen] = useState<readonly Need[]>([]);
  const limit = max === undefined ? {} : { limit: { max, reason: "Two are chosen." } };
  return (
    <div dir={direction}>
      <button type="button">before</button>
      <Chips label="Needs" options={NEEDS} chosen={chosen} onChange={setChosen} {...limit} />
      <p>{chosen.join(" ")}</p>
    </div>
  );
}

const chip = (name: string) => page.getByRole("button", { name });

const tabIn = async (): Promise<void> => {
  chip("before").element().focus();
  await userEvent.tab();
};

test("a chip is chosen and unchosen, and the order of choosing is kept", async () => {
  await render(<Bench />);
  await chip("Room").click();
  await chip("Rest").click();
  await expect.element(chip("Room")).toHaveAttribute("aria-pressed", "true");
  await expect.element(page.getByText("room rest")).toBeVisible();
  await chip("Room").click();
  await expect.element(chip("Room")).toHaveAttribute("aria-pressed", "false");
});

test("at the limit the others cannot be chosen and say why; taking one off frees them", async () => {
  await render(<Bench max={2} />);
  await expect.element(page.getByRole("status")).toHaveTextContent("");
  await chip("Rest").click();
  await chip("Play").click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Two are chosen.");
  await expect.element(chip("Room")).toHaveAttribute("aria-disabled", "true");
  await expect.element(chip("Room")).toHaveAccessibleDescription("Two are chosen.");
  await chip("Room").click({ force: true });
  await expect.element(page.getByText("rest play")).toBeVisible();
  await chip("Rest").click();
  await expect.element(chip("Room")).not.toHaveAttribute("aria-disabled");
});

test("the group is one stop, arrows go round in it and Space chooses", async () => {
  await render(<Bench />);
  await tabIn();
  await expect.element(chip("Rest")).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}{ArrowDown}{ArrowRight}{ArrowLeft}");
  await expect.element(chip("Room")).toHaveFocus();
  await userEvent.keyboard("{Home}{End} ");
  await expect.element(chip("Room")).toHaveAttribute("aria-pressed", "true");
  await userEvent.tab();
  await expect.element(chip("Room")).not.toHaveFocus();
  expect(document.querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
});

test("right to left, the left arrow goes on", async () => {
  await render(<Bench direction="rtl" />);
  await tabIn();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(chip("Play")).toHaveFocus();
});

test("a chip as wide chosen as not, so the row does not re-wrap", async () => {
  await render(<Bench />);
  const before = chip("Play").element().getBoundingClientRect().width;
  await chip("Play").click();
  expect(chip("Play").element().getBoundingClientRect().width).toBe(before);
});

test("radio chips: none at first, then one, by press and by arrow", async () => {
  function Radios(): ReactNode {
    const [chosen, setChosen] = useState<Need | null>(null);
    return <RadioChips label="Tonight" options={NEEDS} chosen={chosen} onChange={setChosen} />;
  }
  await render(<Radios />);
  const radio = (name: string) => page.getByRole("radio", { name });
  await expect.element(radio("Rest")).not.toBeChecked();
  await radio("Rest").click();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(radio("Play")).toBeChecked();
  await expect.element(radio("Rest")).not.toBeChecked();
  await expect.element(page.getByRole("group", { name: "Tonight" })).toBeVisible();
});
