import "../styles/all.css";
import { type ReactNode, useState } from "react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { StaveSlider } from "./StaveSlider.tsx";

interface BenchProps {
  readonly start?: number | null;
  readonly onChange?: (value: number) => void;
  readonly onCommit?: (value: number | null) => void;
  readonly direction?: "ltr" | "rtl";
  readonly width?: number;
}

function Bench({ start = null, onChange, onCommit, direction = "ltr", width = 400 }: BenchProps): ReactNode {
  const [value, setValue] = useState(start);
  return (
    <div dir={direction} style={{ inlineSize: `${width}px`, margin: "40px" }}>
      <StaveSlider
        label="How close?"
        value={value}
        anchors={{ start: "apart", end: "close" }}
        valueText={(at) => (at === null ? "not answered" : `at ${at}`)}
        clearLabel="Clear"
        onChange={(next) => onChange?.(next)}
        onCommit={(next) => {
          setValue(next);
          onCommit?.(next);
        }}
      />
    </div>
  );
}

const slider = () => page.getByRole("slider", { name: "How close?" });
const notes = (): number => document.querySelectorAll("[class*=note]").length;

/** A hand on the stave. Real pointer capture needs a real pointer, so it is stood in for. */
const hand = (type: "mouse" | "touch") => {
  const stave = slider().element().parentElement;
  if (stave === null) throw new Error("no stave");
  stave.setPointerCapture = () => {};
  const box = stave.getBoundingClientRect();
  return (event: string, across: number, down = 0): void => {
    const where = { clientX: box.left + across, clientY: box.top + box.height / 2 + down };
    slider()
      .element()
      .dispatchEvent(
        new PointerEvent(event, { bubbles: true, pointerId: 7, isPrimary: true, pointerType: type, ...where }),
      );
  };
};

test("no word at its ends is broken where letters are twice as large", async () => {
  document.documentElement.style.fontSize = "200%";
  onTestFinished(() => void document.documentElement.removeAttribute("style"));
  await render(<Bench width={220} />);
  for (const word of ["apart", "close"]) {
    const { height } = page.getByText(word, { exact: true }).element().getBoundingClientRect();
    expect(height, word).toBeLessThan(2 * 26);
  }
});

describe("an empty stave", () => {
  test("has no note and says that it is not answered", async () => {
    await render(<Bench />);
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "not answered");
    expect(notes()).toBe(0);
    await expect.element(page.getByRole("button", { name: "Clear" })).not.toBeInTheDocument();
  });

  test.each([
    ["{ArrowRight}", 50],
    ["{ArrowDown}", 50],
    ["{PageUp}", 50],
    ["{Home}", 0],
    ["{End}", 100],
  ])("%s writes %i", async (key, value) => {
    const onCommit = vi.fn();
    await render(<Bench onCommit={onCommit} />);
    await userEvent.tab();
    await expect.element(slider()).toHaveFocus();
    await userEvent.keyboard(key);
    expect(onCommit.mock.calls).toEqual([[value]]);
    await expect.element(slider()).toHaveAttribute("aria-valuetext", `at ${value}`);
    expect(notes()).toBe(1);
  });

  test("is left alone by Tab and by letters", async () => {
    const onCommit = vi.fn();
    await render(<Bench onCommit={onCommit} />);
    await userEvent.tab();
    await userEvent.keyboard("x{Tab}");
    expect(onCommit).not.toHaveBeenCalled();
    expect(notes()).toBe(0);
  });
});

describe("by keyboard", () => {
  test.each([
    ["{ArrowRight}", 41],
    ["{ArrowLeft}", 39],
    ["{ArrowUp}", 41],
    ["{PageUp}", 50],
    ["{PageDown}", 30],
    ["{Home}", 0],
    ["{End}", 100],
  ])("from 40, %s commits %i once", async (key, value) => {
    const onCommit = vi.fn();
    await render(<Bench start={40} onCommit={onCommit} />);
    await userEvent.tab();
    await userEvent.keyboard(key);
    expect(onCommit.mock.calls).toEqual([[value]]);
  });

  test("right to left, the left arrow moves on", async () => {
    const onCommit = vi.fn();
    await render(<Bench start={40} onCommit={onCommit} direction="rtl" />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowLeft}");
    expect(onCommit.mock.calls).toEqual([[41]]);
  });

  test("a held key moves the note and commits when it is let go", async () => {
    const onCommit = vi.fn();
    const onChange = vi.fn();
    await render(<Bench start={40} onChange={onChange} onCommit={onCommit} />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight>3}");
    expect(onChange.mock.calls).toEqual([[41], [42], [43]]);
    expect(onCommit).not.toHaveBeenCalled();
    await userEvent.keyboard("{/ArrowRight}");
    expect(onCommit.mock.calls).toEqual([[43]]);
  });

  test.each(["{Delete}", "{Backspace}"])("%s takes the note off", async (key) => {
    const onCommit = vi.fn();
    await render(<Bench start={40} onCommit={onCommit} />);
    await userEvent.tab();
    await userEvent.keyboard(key);
    expect(onCommit.mock.calls).toEqual([[null]]);
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "not answered");
    expect(notes()).toBe(0);
  });

  test("clear is named with its question, takes the note off and gives focus back to the stave", async () => {
    await render(<Bench start={40} />);
    await page.getByRole("button", { name: "Clear How close?" }).click();
    expect(notes()).toBe(0);
    await expect.element(slider()).toHaveFocus();
  });
});

describe("by hand", () => {
  test("a mouse writes on press, moves, and commits once when it leaves", async () => {
    const onCommit = vi.fn();
    const onChange = vi.fn();
    await render(<Bench onChange={onChange} onCommit={onCommit} />);
    const mouse = hand("mouse");
    mouse("pointerdown", 100);
    mouse("pointermove", 200);
    mouse("pointermove", 900);
    expect(onCommit).not.toHaveBeenCalled();
    mouse("pointerup", 900);
    expect(onChange.mock.calls).toEqual([[25], [50], [100]]);
    expect(onCommit.mock.calls).toEqual([[100]]);
  });

  test("right to left, zero is on the right", async () => {
    const onCommit = vi.fn();
    await render(<Bench onCommit={onCommit} direction="rtl" />);
    const mouse = hand("mouse");
    mouse("pointerdown", 100);
    mouse("pointerup", 100);
    expect(onCommit.mock.calls).toEqual([[75]]);
  });

  test("a tap writes when the finger leaves", async () => {
    const onCommit = vi.fn();
    await render(<Bench onCommit={onCommit} />);
    const finger = hand("touch");
    finger("pointerdown", 100);
    expect(notes()).toBe(0);
    finger("pointerup", 102, 3);
    expect(onCommit.mock.calls).toEqual([[26]]);
  });

  test("a finger drawn sideways moves the note", async () => {
    const onCommit = vi.fn();
    await render(<Bench onCommit={onCommit} />);
    const finger = hand("touch");
    finger("pointerdown", 100);
    finger("pointermove", 140, 4);
    finger("pointermove", 300, 30);
    finger("pointerup", 300, 30);
    expect(onCommit.mock.calls).toEqual([[75]]);
  });

  test("scrolling over the stave writes nothing", async () => {
    const onCommit = vi.fn();
    const onChange = vi.fn();
    await render(<Bench onChange={onChange} onCommit={onCommit} />);
    const finger = hand("touch");
    finger("pointerdown", 100);
    finger("pointermove", 101, 12);
    finger("pointercancel", 101, 12);
    finger("pointerdown", 100);
    finger("pointermove", 104, 60);
    finger("pointerup", 104, 60);
    expect(onChange).not.toHaveBeenCalled();
    expect(onCommit).not.toHaveBeenCalled();
    expect(getComputedStyle(slider().element()).touchAction).toContain("pan-y");
  });

  test("a gesture the browser takes away leaves the note where it was", async () => {
    const onCommit = vi.fn();
    await render(<Bench start={40} onCommit={onCommit} />);
    const finger = hand("touch");
    finger("pointerdown", 100);
    finger("pointermove", 300);
    finger("pointercancel", 300);
    await expect.element(slider()).toHaveAttribute("aria-valuetext", "at 40");
    expect(onCommit.mock.calls).toEqual([[40]]);
  });

  test("a real press lands where it was made", async () => {
    const onCommit = vi.fn();
    await render(<Bench onCommit={onCommit} />);
    const box = slider().element().getBoundingClientRect();
    await userEvent.click(slider(), { position: { x: box.width * 0.25, y: 20 } });
    expect(onCommit.mock.calls).toEqual([[25]]);
    await expect.element(slider()).toHaveFocus();
  });
});

test("a disabled stave keeps its place, gives its reason and takes no note", async () => {
  const onCommit = vi.fn();
  await render(
    <StaveSlider
      label="How close?"
      value={null}
      anchors={{ start: "apart", end: "close" }}
      valueText={() => "not answered"}
      clearLabel="Clear"
      onCommit={onCommit}
      disabledReason="The week opens on Sunday."
    />,
  );
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}{End}{Delete}");
  await slider().click({ force: true });
  expect(onCommit).not.toHaveBeenCalled();
  await expect.element(slider()).toHaveAttribute("aria-disabled", "true");
  await expect.element(slider()).toHaveAccessibleDescription("apart close The week opens on Sunday.");
});
