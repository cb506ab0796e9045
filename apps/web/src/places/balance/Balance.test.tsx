import "../../ui/styles/all.css";
import { checkinKind } from "@counterpoint/balance";
import { needName } from "@counterpoint/library";
import type { Space } from "@counterpoint/space";
import { firstEveningKind } from "@counterpoint/today";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../app/messages/en.ts";
import { Bench, day, localTime, openTab, writeDay, writeEvening } from "../../app/testing/bench.tsx";
import { createDisk } from "../../app/testing/disk.ts";
import { Balance } from "./Balance.tsx";

const { shell, balance, today } = english;

let space: Space;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: localTime("2026-11-24T20:00") });
  history.replaceState(null, "", "/balance");
  space = await openTab();
});

afterEach(() => {
  vi.useRealTimers();
});

const draw = () =>
  render(
    <Bench space={space}>
      <Balance />
    </Bench>,
  );
const list = () => page.getByRole("list", { name: balance.list });
const row = (date: string) => list().getByRole("listitem").filter({ hasText: date });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const shownDays = (): readonly string[] =>
  [...document.querySelectorAll("li h3")].map((title) => title.textContent ?? "");

describe("no days yet", () => {
  test("is said without reproach, with the way to today's page", async () => {
    await draw();
    await expect.element(page.getByText(balance.empty)).toBeVisible();
    await expect.element(list()).not.toBeInTheDocument();
    await button(balance.toToday).click();
    expect(location.pathname).toBe("/");
  });

  test("a day that was cleared looks like one that was never filled in", async () => {
    await writeDay(space, "2026-11-20", { close: null, note: "", skipped: false });
    await draw();
    await expect.element(page.getByText(balance.empty)).toBeVisible();
  });
});

describe("the days", () => {
  test("stand newest first, with a year where it is another one, and a gap leaves no row", async () => {
    await writeDay(space, "2026-11-10", { note: "ten" });
    await writeDay(space, "2025-12-31", { note: "long ago" });
    await writeDay(space, "2026-11-23", { note: "twenty-three" });
    await draw();
    await expect.element(list()).toBeVisible();
    expect(shownDays()).toEqual(["Monday, 23 November", "Tuesday, 10 November", "Wednesday, 31 December 2025"]);
  });

  test("read back what was answered in words, without numbers, and nothing of what was not", async () => {
    await writeDay(space, "2026-11-23", { close: 100, pull: 0, hard: true, thanks: true, note: "We made up." });
    await draw();
    const shown = row("Monday, 23 November").element();
    const answers = [...shown.querySelectorAll("dl > div")].map((answer) =>
      [...answer.children].map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    );
    expect(answers).toEqual([
      [`DT ${balance.items.close}`, "DD very close"],
      [`DT ${balance.items.pull}`, "DD just right"],
    ]);
    expect(shown.textContent).toContain(`${balance.inTags}: thanked or was thanked, hard talk`);
    expect(shown.querySelector("blockquote")?.textContent).toBe("We made up.");
    expect(shown.textContent?.replace("23 November", "")).not.toMatch(/\d/);
  });

  test("say when a day was left out, and when it was added the day after", async () => {
    await writeDay(space, "2026-11-22", { skipped: true });
    await writeDay(space, "2026-11-23", { close: 10, late: true });
    await draw();
    await expect.element(row("Sunday, 22 November").getByText(balance.skipped)).toBeVisible();
    await expect.element(row("Monday, 23 November").getByText(balance.late)).toBeVisible();
    expect(row("Sunday, 22 November").element().textContent).not.toContain(balance.late);
  });

  test("Correct leads to that very day, and keeps it out of the address", async () => {
    await writeDay(space, "2026-11-22", { note: "a" });
    await writeDay(space, "2026-11-23", { note: "b" });
    await draw();
    await button(balance.editDay("Sunday, 22 November")).click();
    expect([location.pathname, location.search, location.hash]).toEqual(["/", "", ""]);
    expect(history.state).toMatchObject({ layer: "day", detail: "2026-11-22" });
  });

  test("a day is removed at once, with all that was in it, and undo brings all of it back", async () => {
    const fields = { close: 20, hard: true, note: "a long talk", late: true };
    await writeDay(space, "2026-11-22", fields);
    await writeDay(space, "2026-11-23", { note: "stays" });
    await draw();
    await button(balance.removeDay("Sunday, 22 November")).click();
    await expect.element(row("Sunday, 22 November")).not.toBeInTheDocument();
    await expect.element(page.getByText(balance.removed("Sunday, 22 November"))).toBeVisible();
    expect(space.get(checkinKind, day("2026-11-22"))?.fields).toMatchObject({ close: null, note: "", zone: null });
    await button(shell.undo).click();
    await expect.element(row("Sunday, 22 November")).toBeVisible();
    expect(space.get(checkinKind, day("2026-11-22"))?.fields).toMatchObject(fields);
    expect(shownDays()).toHaveLength(2);
  });

  test("what another tab writes or removes shows", async () => {
    const disk = createDisk();
    space = await openTab(disk);
    await draw();
    const other = await openTab(disk);
    await writeDay(other, "2026-11-21", { note: "from there" });
    await expect.element(row("Saturday, 21 November")).toBeVisible();
    await writeDay(other, "2026-11-21", { note: "" });
    await expect.element(page.getByText(balance.empty)).toBeVisible();
  });
});

describe("evenings that were kept", () => {
  const quoted = (id: string, text: string) => ({ ref: `${id}@1`, text });

  test("are not spoken of where there are none", async () => {
    await draw();
    await expect.element(page.getByRole("heading", { name: balance.evenings })).not.toBeInTheDocument();
  });

  test("alone: the needs that were picked and the words that stood there", async () => {
    const words = {
      strength: quoted("strength-e", "You know."),
      sentence: quoted("true-high-none", "Today you felt close."),
      step: quoted("rest", "Lie down"),
    };
    await writeEvening(space, "2026-11-20", { needs: ["N1", "N8"], ...words });
    await draw();
    const evening = page.getByRole("region", { name: balance.evenings }).element();
    expect(evening.textContent).toContain(`${balance.eveningNeeds}: ${needName("N1")}, ${needName("N8")}`);
    for (const { text } of Object.values(words)) expect(evening.textContent).toContain(text);
  });

  test("together: each voice's needs by voice, newest evening first", async () => {
    await writeEvening(space, "2026-11-20", { needs: ["N1"], secondNeeds: ["N2"] });
    await writeEvening(space, "2026-11-22", { needs: ["N3"] });
    await draw();
    const evenings = page.getByRole("region", { name: balance.evenings }).getByRole("listitem").elements();
    expect(evenings.map((evening) => evening.querySelector("h3")?.textContent)).toEqual([
      "Sunday, 22 November",
      "Friday, 20 November",
    ]);
    expect(evenings[1]?.textContent).toContain(`${balance.eveningNeedsTwo.a}: ${needName("N1")}`);
    expect(evenings[1]?.textContent).toContain(`${balance.eveningNeedsTwo.b}: ${needName("N2")}`);
  });

  test("can be let go, one by one, and brought back", async () => {
    await writeEvening(space, "2026-11-20", { needs: ["N1"] });
    const id = await writeEvening(space, "2026-11-22", { needs: ["N3"] });
    await draw();
    await button(balance.removeEvening("Sunday, 22 November")).click();
    await expect.element(page.getByText(balance.removedEvening)).toBeVisible();
    expect(space.list(firstEveningKind)).toHaveLength(1);
    await button(shell.undo).click();
    await expect.element(button(balance.removeEvening("Sunday, 22 November"))).toBeVisible();
    expect(space.get(firstEveningKind, id)?.fields.needs).toEqual(["N3"]);
  });
});

describe("many days", () => {
  test("begin with the newest two weeks of them, and go on when they are asked for", async () => {
    const days = Array.from({ length: 30 }, (_, back) => `2026-10-${pad(30 - back)}`);
    for (const date of days) await writeDay(space, date, { note: `of ${date}` });
    await draw();
    await expect.element(button(balance.older)).toBeVisible();
    expect(shownDays()).toHaveLength(14);
    expect(shownDays().at(-1)).toBe("Saturday, 17 October");
    await button(balance.older).click();
    await expect.element(row("Thursday, 1 October")).toBeVisible();
    expect(shownDays()).toHaveLength(30);
    await expect.element(button(balance.older)).not.toBeInTheDocument();
  });

  test("from years that were not in memory are read from the disk", async () => {
    const disk = createDisk();
    const before = await openTab(disk);
    const years = Array.from({ length: 60 }, (_, at) => `20${22 + Math.floor(at / 12)}-${pad((at % 12) + 1)}-15`);
    for (const date of years) await writeDay(before, date, { note: `of ${date}` });
    await before.tidy();
    before.close();
    space = await openTab(disk);
    await draw();
    await button(balance.older).click();
    await expect.element(row("15 January 2022")).toBeVisible();
    expect(shownDays()).toHaveLength(60);
    await expect.element(button(balance.older)).not.toBeInTheDocument();
  });

  test("are on paper those that are listed", async () => {
    for (let date = 10; date <= 30; date += 1) await writeDay(space, `2026-10-${date}`, { close: 40 });
    await draw();
    await expect.element(list()).toBeVisible();
    window.dispatchEvent(new Event("beforeprint"));
    expect(shownDays()).toHaveLength(14);
  });

  test("where all of it is here already, nothing more is offered", async () => {
    await writeDay(space, "2026-11-22", { note: "a" });
    await draw();
    await expect.element(list()).toBeVisible();
    await expect.element(button(balance.older)).not.toBeInTheDocument();
    expect(document.body.textContent).not.toContain(today.empty);
  });
});

const pad = (month: number): string => String(month).padStart(2, "0");
