import "../../ui/styles/all.css";
import { checkinKind } from "@counterpoint/balance";
import type { Space } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { itemWords } from "../../app/item-words.ts";
import { english } from "../../app/messages/en.ts";
import { Bench, day, localTime, openTab, writeDay } from "../../app/testing/bench.tsx";
import { Today } from "./Today.tsx";

const { today } = english;

let space: Space;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: localTime("2026-11-24T09:00") });
  history.replaceState(null, "", "/");
  space = await openTab();
});

afterEach(() => {
  vi.useRealTimers();
});

const draw = () =>
  render(
    <Bench space={space}>
      <Today />
    </Bench>,
  );
const heading = (name: string | RegExp) => page.getByRole("heading", { name });
const button = (name: string) => page.getByRole("button", { name, exact: true });

describe("today", () => {
  test("is named by its day, and asks its four questions", async () => {
    await draw();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Tuesday, 24 November");
    await expect.element(heading(today.title)).toBeVisible();
    expect(page.getByRole("slider").elements()).toHaveLength(4);
  });

  test("at midnight the page turns to the new day, and yesterday's words are not on it", async () => {
    await writeDay(space, "2026-11-24", { note: "of the 24th" });
    await draw();
    vi.setSystemTime(localTime("2026-11-25T06:30"));
    document.dispatchEvent(new Event("visibilitychange"));
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Wednesday, 25 November");
    await expect.element(page.getByRole("textbox")).toHaveValue("");
  });

  test("one small step stands beside it, and another one for the asking", async () => {
    await draw();
    const step = page.getByRole("complementary", { name: today.aside }).getByRole("paragraph").first();
    const first = step.element().textContent;
    expect(first).not.toBe("");
    await button(today.another).click();
    await expect.poll(() => step.element().textContent).not.toBe(first);
  });

  test("safety:S22 after evenings of little freedom the page looks like any other day's", async () => {
    const { container } = await draw();
    const shape = (): readonly string[] =>
      [...container.querySelectorAll("h1, h2, h3, button, legend, label")].map((part) => part.textContent ?? "");
    const before = shape();
    for (const date of ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"]) {
      await writeDay(space, date, { self: 0, close: 0 });
    }
    await expect.poll(() => container.textContent).not.toContain(today.yesterday.text);
    const offer = [today.yesterday.title, today.yesterday.add];
    expect(shape()).toEqual(before.filter((text) => !offer.includes(text)));
  });
});

describe("yesterday", () => {
  test("is offered in the morning where nothing was said about it, and filled in as late", async () => {
    await draw();
    await button(today.yesterday.add).click();
    await expect.element(heading(today.titleYesterday)).toBeVisible();
    await expect.element(button(today.yesterday.add)).not.toBeInTheDocument();
    const section = page.getByRole("region", { name: today.titleYesterday });
    section
      .getByRole("slider", { name: itemWords("close").question })
      .element()
      .focus();
    await userEvent.keyboard("{End}");
    expect(space.get(checkinKind, day("2026-11-23"))?.fields).toMatchObject({ close: 100, late: true });
    expect(space.get(checkinKind, day("2026-11-24"))).toBeUndefined();
    await expect.element(heading(today.titleYesterday)).toBeVisible();
  });

  test("is not offered from noon on, and the offer goes away by itself at noon", async () => {
    await draw();
    await expect.element(button(today.yesterday.add)).toBeVisible();
    vi.setSystemTime(localTime("2026-11-24T12:00"));
    document.dispatchEvent(new Event("visibilitychange"));
    await expect.element(button(today.yesterday.add)).not.toBeInTheDocument();
  });

  test.each([
    ["answered", { close: 40 }],
    ["left out", { skipped: true }],
  ])("is not offered where it was %s", async (_name, fields) => {
    await writeDay(space, "2026-11-23", fields);
    await draw();
    await expect.element(heading(today.title)).toBeVisible();
    await expect.element(button(today.yesterday.add)).not.toBeInTheDocument();
  });
});

describe("an earlier day", () => {
  const correct = (detail: unknown) => history.replaceState({ layer: "day", detail }, "");

  test("is opened from the list of days, takes the focus, and leads back to the list", async () => {
    await writeDay(space, "2026-11-12", { note: "of the 12th" });
    correct("2026-11-12");
    await draw();
    const title = page.getByRole("heading", { level: 1 });
    await expect.element(title).toHaveTextContent("Thursday, 12 November");
    await expect.element(title).toHaveFocus();
    await expect.element(page.getByRole("textbox")).toHaveValue("of the 12th");
    await page.getByRole("textbox").fill("of the 12th, corrected");
    await page.getByRole("link", { name: today.backToDays }).click();
    expect(location.pathname).toBe("/balance");
    await expect
      .poll(() => space.get(checkinKind, day("2026-11-12"))?.fields)
      .toMatchObject({ note: "of the 12th, corrected", late: false });
  });

  test("of another year is named with its year", async () => {
    correct("2025-11-12");
    await draw();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Wednesday, 12 November 2025");
  });

  test.each(["", "2026-02-30", "yesterday", "<b>", 20261112, null])("that is none (%o) is today", async (detail) => {
    correct(detail);
    await draw();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Tuesday, 24 November");
  });
});
