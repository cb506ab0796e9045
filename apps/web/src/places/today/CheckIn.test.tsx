import "../../ui/styles/all.css";
import { checkinKind, ITEMS, type ItemId, TAGS } from "@counterpoint/balance";
import { tags } from "@counterpoint/library";
import type { Space } from "@counterpoint/space";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { itemWords } from "../../app/item-words.ts";
import { english } from "../../app/messages/en.ts";
import { useNow } from "../../app/now.ts";
import { Bench, day, localTime, openTab, writeDay } from "../../app/testing/bench.tsx";
import { createDisk, type TestDisk } from "../../app/testing/disk.ts";
import { CheckIn } from "./CheckIn.tsx";

const { shell, today } = english;
const TODAY = day("2026-11-24");

let disk: TestDisk;
let space: Space;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: localTime("2026-11-24T20:00") });
  disk = createDisk();
  space = await openTab(disk);
});

afterEach(() => {
  vi.useRealTimers();
});

function Page({ date }: { readonly date: string }): ReactNode {
  return <CheckIn date={day(date)} now={useNow()} title={today.title} />;
}

const draw = (date: string = TODAY) =>
  render(
    <Bench space={space}>
      <Page date={date} />
    </Bench>,
  );
const fields = (date: string = TODAY) => space.get(checkinKind, day(date))?.fields;
const slider = (item: ItemId) => page.getByRole("slider", { name: itemWords(item).question });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const note = () => page.getByRole("textbox", { name: today.note });
const keptLine = () => page.getByText(shell.kept).first();

async function key(item: ItemId, keys: string): Promise<void> {
  slider(item).element().focus();
  await userEvent.keyboard(keys);
}

describe("the four lines", () => {
  test("item:D1 begin empty: no line suggests an answer, and nothing is said to be kept", async () => {
    await draw();
    for (const { id } of ITEMS) await expect.element(slider(id)).toHaveAttribute("aria-valuetext", today.empty);
    await expect.element(keptLine()).not.toBeInTheDocument();
    expect(fields()).toBeUndefined();
  });

  test("take a note each, which is written as soon as the hand has left, and said to be kept", async () => {
    await draw();
    await key("close", "{End}");
    await key("self", "{Home}");
    await key("pull", "{ArrowRight}");
    await key("load", "{End}{PageDown}");
    expect(fields()).toMatchObject({ close: 100, self: 0, pull: 0, load: 90 });
    await expect.element(slider("pull")).toHaveAttribute("aria-valuetext", "just right, 0");
    await expect.element(keptLine()).toBeVisible();
    const again = (await openTab(disk)).get(checkinKind, TODAY)?.fields;
    expect(again).toMatchObject({ close: 100, self: 0, pull: 0, load: 90, late: false });
  });

  test("item:D1 a note is taken off again, and the line is empty as before", async () => {
    await writeDay(space, TODAY, { close: 30, self: 60 });
    await draw();
    await page.getByRole("button", { name: `${today.clear} ${itemWords("close").question}` }).click();
    expect(fields()).toMatchObject({ close: null, self: 60 });
    await expect.element(slider("close")).toHaveAttribute("aria-valuetext", today.empty);
    await key("self", "{Delete}");
    expect(fields()).toMatchObject({ close: null, self: null });
    await expect.element(button(today.skip)).toBeVisible();
  });

  test("nothing is said to be kept that is not on the disk", async () => {
    await draw();
    const release = disk.hold();
    await key("close", "{End}");
    await expect.element(page.getByText(shell.keeping)).toBeVisible();
    await expect.element(keptLine()).not.toBeInTheDocument();
    release();
    await expect.element(keptLine()).toBeVisible();
    disk.fault = { kind: "full" };
    await key("close", "{Home}");
    await expect.element(page.getByText(shell.notKeptShort).first()).toBeVisible();
    await expect.element(keptLine()).not.toBeInTheDocument();
  });
});

describe("taps", () => {
  test("each tag goes on and off by itself", async () => {
    await draw();
    for (const { label } of tags.entries) await button(label).click();
    expect(fields()).toMatchObject(Object.fromEntries(TAGS.map((tag) => [tag, true])));
    await button("hard talk").click();
    expect(fields()).toMatchObject({ hard: false, thanks: true, us: true });
    await expect.element(button("hard talk")).toHaveAttribute("aria-pressed", "false");
  });

  test("what another tab tapped meanwhile is not undone by a tap here", async () => {
    await draw();
    const other = await openTab(disk);
    await writeDay(other, TODAY, { us: true });
    await expect.element(button("time for us")).toHaveAttribute("aria-pressed", "true");
    await button("hard talk").click();
    expect(fields()).toMatchObject({ us: true, hard: true });
  });
});

describe("leaving a day out", () => {
  test("is one tap, is said kindly, and is taken back by one", async () => {
    await draw();
    await button(today.skip).click();
    await expect.element(page.getByText(today.skipped)).toBeVisible();
    await expect.element(slider("close")).not.toBeInTheDocument();
    expect(fields()).toMatchObject({ skipped: true });
    await button(today.unskip).click();
    await expect.element(slider("close")).toBeVisible();
    expect(fields()).toMatchObject({ skipped: false });
  });

  test("is offered only for today, and only while nothing was answered", async () => {
    await draw("2026-11-23");
    await expect.element(slider("close")).toBeVisible();
    await expect.element(button(today.skip)).not.toBeInTheDocument();
    await key("close", "{End}");
    await expect.element(button(today.clearDay)).toBeVisible();
    await expect.element(button(today.skip)).not.toBeInTheDocument();
  });
});

describe("clearing a day", () => {
  test("empties all of it, and undo brings all of it back", async () => {
    await writeDay(space, TODAY, { close: 30, hard: true, note: "a long talk" });
    await draw();
    await button(today.clearDay).click();
    await expect.element(page.getByRole("status").filter({ hasText: today.cleared })).toBeVisible();
    await expect.element(slider("close")).toHaveAttribute("aria-valuetext", today.empty);
    await expect.element(note()).toHaveValue("");
    expect(fields()).toMatchObject({ close: null, hard: false, note: "" });
    await button(shell.undo).click();
    await expect.element(note()).toHaveValue("a long talk");
    expect(fields()).toMatchObject({ close: 30, hard: true, note: "a long talk" });
    await expect.element(button("hard talk")).toHaveAttribute("aria-pressed", "true");
  });

  test("on yesterday, the day can be filled in again at once", async () => {
    await writeDay(space, "2026-11-23", { close: 30 });
    await draw("2026-11-23");
    await button(today.clearDay).click();
    await key("close", "{Home}");
    expect(fields("2026-11-23")).toMatchObject({ close: 0, late: true });
  });
});

describe("a day that cannot be written to", () => {
  test("further back than yesterday and empty: it says so, and writes nothing", async () => {
    await draw("2026-11-20");
    await key("close", "{End}");
    await expect.element(page.getByText(today.refused["closed-day"])).toBeVisible();
    await expect.element(slider("close")).toHaveAttribute("aria-valuetext", today.empty);
    expect(fields("2026-11-20")).toBeUndefined();
  });

  test("not yet begun", async () => {
    await draw("2026-11-25");
    await button("hard talk").click();
    await expect.element(page.getByText(today.refused["future-day"])).toBeVisible();
    expect(fields("2026-11-25")).toBeUndefined();
  });

  test("what was recorded there can be corrected, and then nothing is refused any more", async () => {
    await writeDay(space, "2026-11-20", { close: 30 });
    await draw("2026-11-20");
    await key("close", "{End}");
    expect(fields("2026-11-20")).toMatchObject({ close: 100 });
    await expect.element(page.getByText(today.refused["closed-day"])).not.toBeInTheDocument();
  });

  test("item:D1 past midnight, the page that is still open writes to the day it shows, as added the day after", async () => {
    await draw();
    vi.setSystemTime(localTime("2026-11-25T00:20"));
    await key("close", "{End}");
    expect(fields()).toMatchObject({ close: 100, late: true });
    expect(fields("2026-11-25")).toBeUndefined();
  });
});
