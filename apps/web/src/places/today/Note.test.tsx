import "../../ui/styles/all.css";
import { checkinKind, NOTE_LIMIT } from "@counterpoint/balance";
import { type ReactNode, useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../app/messages/en.ts";
import { readNow } from "../../app/now.ts";
import { Bench, day, localTime, openTab, writeDay } from "../../app/testing/bench.tsx";
import { createDisk } from "../../app/testing/disk.ts";
import { CheckIn } from "./CheckIn.tsx";
import { Note } from "./Note.tsx";

const { today } = english;
const TOO_LONG = today.refused["note-too-long"];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: localTime("2026-11-24T20:00") });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A page with a note on it that takes what is written, as the room does. */
function Page({
  onWrite,
  start = "",
}: {
  readonly onWrite: (text: string) => void;
  readonly start?: string;
}): ReactNode {
  const [value, setValue] = useState(start);
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <>
      <Note
        value={value}
        draft={draft}
        onDraft={setDraft}
        onWrite={(text) => {
          setValue(text);
          onWrite(text);
        }}
      />
      <button type="button" onClick={() => setValue("from the other tab")}>
        Other tab
      </button>
    </>
  );
}

async function draw(start = "") {
  const onWrite = vi.fn<(text: string) => void>();
  const { unmount } = await render(<Page onWrite={onWrite} start={start} />);
  return { onWrite, unmount, written: () => onWrite.mock.calls.map(([text]) => text) };
}

const field = () => page.getByRole("textbox", { name: today.note });
/** A key within the same moment, where the runner's own typing takes its time. */
function type(text: string): void {
  const area = field().element();
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(area, text);
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
const leave = (): void => field().element().blur();

describe("what is typed", () => {
  test("is written at a pause in typing, once, and not before", async () => {
    const { written } = await draw();
    type("Tired, but");
    vi.advanceTimersByTime(300);
    type("Tired, but fine");
    vi.advanceTimersByTime(399);
    expect(written()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(written()).toEqual(["Tired, but fine"]);
    vi.advanceTimersByTime(5_000);
    expect(written()).toHaveLength(1);
  });

  test("is written at once when the field is left", async () => {
    const { written } = await draw();
    await field().fill("Tired");
    leave();
    expect(written()).toEqual(["Tired"]);
    vi.advanceTimersByTime(5_000);
    expect(written()).toHaveLength(1);
  });

  test.each([
    ["hidden", () => document.dispatchEvent(new Event("visibilitychange"))],
    ["left", () => window.dispatchEvent(new Event("pagehide"))],
    ["about to be closed", () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }))],
  ])("hold:H1 is written at once when the page is %s", async (_name, happen) => {
    const { written } = await draw();
    await field().fill("Tired");
    happen();
    expect(written()).toEqual(["Tired"]);
  });

  test("hold:H1 is written at once when another place is opened", async () => {
    const { written, unmount } = await draw();
    await field().fill("Tired");
    await unmount();
    expect(written()).toEqual(["Tired"]);
  });

  test("that is the same as before is not written again", async () => {
    const { written, unmount } = await draw("Tired");
    await field().fill("Tired!");
    await field().fill("Tired");
    leave();
    await unmount();
    expect(written()).toEqual([]);
  });

  test("can be taken away altogether", async () => {
    const { written } = await draw("Tired");
    await field().fill("");
    leave();
    expect(written()).toEqual([""]);
    await expect.element(field()).toHaveValue("");
  });
});

describe("a note that is too long", () => {
  const long = "x".repeat(NOTE_LIMIT + 1);

  test("stays in the field, is not written, and it says so", async () => {
    const { written } = await draw();
    await field().fill(long);
    await expect.element(page.getByText(TOO_LONG)).toBeVisible();
    await expect.element(field()).toHaveAttribute("aria-invalid", "true");
    vi.advanceTimersByTime(1_000);
    leave();
    expect(written()).toEqual([]);
    await expect.element(field()).toHaveValue(long);
  });

  test("is written as soon as it is short enough", async () => {
    const { written } = await draw();
    await field().fill(long);
    await field().fill(long.slice(1));
    await expect.element(page.getByText(TOO_LONG)).not.toBeInTheDocument();
    leave();
    expect(written()).toEqual([long.slice(1)]);
  });
});

describe("what another tab wrote", () => {
  test("comes in while nobody types", async () => {
    await draw("mine");
    await page.getByRole("button", { name: "Other tab" }).click();
    await expect.element(field()).toHaveValue("from the other tab");
  });

  test("does not take the words away that are being typed", async () => {
    await draw("mine");
    await field().fill("mine, and more");
    page
      .getByRole("button", { name: "Other tab" })
      .element()
      .dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    await expect.element(field()).toHaveValue("mine, and more");
  });

  test("comes in after one's own words were written and the field was left", async () => {
    const { written } = await draw();
    await field().fill("mine");
    leave();
    await page.getByRole("button", { name: "Other tab" }).click();
    await expect.element(field()).toHaveValue("from the other tab");
    expect(written()).toEqual(["mine"]);
  });

  test("hold:H5 over a real disk: both tabs show the same note in the end", async () => {
    const disk = createDisk();
    const space = await openTab(disk);
    await render(
      <Bench space={space}>
        <CheckIn date={day("2026-11-24")} now={readNow()} title={today.title} />
      </Bench>,
    );
    await field().fill("from here");
    leave();
    await expect.poll(() => space.status().kind).toBe("saved");
    const other = await openTab(disk);
    expect(other.get(checkinKind, day("2026-11-24"))?.fields.note).toBe("from here");
    await writeDay(other, "2026-11-24", { note: "from there" });
    await expect.element(field()).toHaveValue("from there");
  });
});
