import "../../ui/styles/all.css";
import { checkinKind } from "@counterpoint/balance";
import { couples, type Invented } from "@counterpoint/library";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import { HelpLayer } from "../../places/help/HelpLayer.tsx";
import { DeviceProvider } from "../device.ts";
import { english } from "../messages/en.ts";
import { readNow } from "../now.ts";
import { createDevice, localTime } from "../testing/bench.tsx";
import { backFrom } from "../testing/history.ts";
import { LookAround } from "./LookAround.tsx";
import { openStory } from "./open-story.ts";

const { around, balance, shell, today, us, talk } = english;
const { choose, ahead, strip } = around;
const people: readonly Invented[] = couples.entries.flatMap((couple) => couple.people);
const anyone: readonly (readonly [string, Invented])[] = people.map((who) => [who.name, who]);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: localTime("2026-11-24T20:00") });
  history.replaceState(null, "", "/");
});

afterEach(() => {
  vi.useRealTimers();
});

// A flow takes its entry off the history when it is gone, which the browser does a moment later.
afterEach(async () => {
  await cleanup();
  await expect.poll(() => JSON.stringify(history.state)).not.toContain("guard");
});

async function draw(onClose: () => void = () => undefined): Promise<void> {
  await render(
    <DeviceProvider value={createDevice()}>
      <HelpLayer>
        <LookAround onClose={onClose} />
      </HelpLayer>
    </DeviceProvider>,
  );
}
const heading = (name: string) => page.getByRole("heading", { name });
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const follow = (name: string) => page.getByRole("link", { name, exact: true }).click();
const stripOf = (name: string) => page.getByRole("region", { name });

async function open(name: string): Promise<void> {
  await press(choose.book(name));
  await press(ahead.open(name));
  await expect.element(stripOf(strip.title(name))).toBeVisible();
}

describe("whose book", () => {
  test("is asked first: two couples, a door for each person, and an empty book", async () => {
    await draw();
    await expect.element(heading(choose.title)).toHaveFocus();
    for (const couple of couples.entries) await expect.element(page.getByText(couple.text)).toBeVisible();
    for (const { name } of people) {
      await expect.element(page.getByRole("button", { name: choose.book(name) })).toBeVisible();
    }
    await expect.element(page.getByRole("button", { name: choose.empty.open })).toBeVisible();
  });

  test("no door is higher, darker or bolder than another", async () => {
    await draw();
    const looks = [...people.map(({ name }) => choose.book(name)), choose.empty.open].map((name) => {
      const { backgroundColor, color, borderTopColor, blockSize, fontWeight } = getComputedStyle(
        page.getByRole("button", { name }).element(),
      );
      return { backgroundColor, color, borderTopColor, blockSize, fontWeight };
    });
    expect(looks.filter((one) => JSON.stringify(one) !== JSON.stringify(looks[0]))).toEqual([]);
  });

  test.each(anyone)("before %s's book is open, three things to look at are said", async (name, who) => {
    await draw();
    await press(choose.book(name));
    await expect.element(heading(choose.book(name))).toHaveFocus();
    for (const text of [who.who, ...who.look]) await expect.element(page.getByText(text)).toBeVisible();
  });

  test("can be left, by its buttons and by the browser's Back", async () => {
    const onClose = vi.fn();
    await draw(onClose);
    await press(choose.book("Leah"));
    await press(ahead.back);
    await press(choose.book("Jonas"));
    await backFrom();
    await expect.element(heading(choose.title)).toBeVisible();
    expect(onClose).not.toHaveBeenCalled();
    await press(choose.back);
    expect(onClose).toHaveBeenCalledTimes(1);
    await backFrom();
    await expect.poll(() => onClose.mock.calls.length).toBe(2);
  });
});

describe("an invented book", () => {
  test.each(anyone)(
    "%s's opens at Balance, with half a year in it and the notes in their own words",
    async (name, who) => {
      await draw();
      await open(name);
      await expect.element(heading(balance.title)).toBeVisible();
      const older = page.getByRole("button", { name: balance.older });
      await expect.element(older).toBeVisible();
      while (older.elements().length > 0) await older.click();
      for (const note of who.notes) await expect.element(page.getByText(note.text)).toBeInTheDocument();
    },
  );

  test("says so above every page of it, and beside Help it is as it was", async () => {
    await draw();
    await open("Leah");
    for (const [place, title] of [
      [shell.today, today.title],
      [shell.talk, talk.title],
      [shell.us, around.us.title],
      [shell.balance, balance.title],
    ] as const) {
      await follow(place);
      await expect.element(heading(title)).toBeVisible();
      await expect.element(stripOf(strip.title("Leah")).getByText(strip.text("Leah"))).toBeVisible();
    }
    await follow(shell.help);
    await press(shell.back);
    await expect.element(stripOf(strip.title("Leah"))).toBeVisible();
  });

  test("what to look at can be read again on every page", async () => {
    await draw();
    await open("Erica");
    const [first = ""] = people.find(({ name }) => name === "Erica")?.look ?? [];
    await expect.element(page.getByText(first)).not.toBeVisible();
    await page.getByText(strip.look).click();
    await expect.element(page.getByText(first)).toBeVisible();
  });

  test("the other person's is one press away, on the same page, and holds nothing of this one", async () => {
    await draw();
    await open("Leah");
    const leahs = people.find(({ name }) => name === "Leah")?.notes.at(-1)?.text ?? "";
    await expect.element(page.getByText(leahs)).toBeInTheDocument();
    await press(strip.other("Marcus"));
    await expect.element(stripOf(strip.title("Marcus"))).toBeVisible();
    await expect.element(heading(balance.title)).toBeVisible();
    await expect.element(page.getByText(leahs)).not.toBeInTheDocument();
    await press(strip.other("Leah"));
    await expect.element(page.getByText(leahs)).toBeInTheDocument();
  });

  test("today is still empty, to be tried; what is written there is gone with the book", async () => {
    await draw();
    await open("Marcus");
    await follow(shell.today);
    await page.getByRole("textbox", { name: today.note }).fill("mine, not his");
    await press(strip.other("Leah"));
    await press(strip.other("Marcus"));
    await expect.element(page.getByRole("textbox", { name: today.note })).toHaveValue("");
  });

  test("Back goes through its places and never to the doors again", async () => {
    await draw();
    await open("Leah");
    await follow(shell.talk);
    await backFrom();
    await expect.element(heading(balance.title)).toBeVisible();
  });

  test("an evening for two is not begun in it, not even by an address of before", async () => {
    await draw();
    await open("Leah");
    await follow(shell.talk);
    await expect.element(page.getByRole("button", { name: talk.evening.open })).not.toBeInTheDocument();
    history.pushState({ layer: "evening", detail: "" }, "", "/talk");
    window.dispatchEvent(new PopStateEvent("popstate"));
    await expect.element(stripOf(strip.title("Leah"))).toBeVisible();
  });

  test("on Us there is nothing that could touch this device", async () => {
    await draw();
    await open("Leah");
    await follow(shell.us);
    await expect.element(page.getByText(around.us.own.text)).toBeVisible();
    expect(document.querySelectorAll("main input, main select, main textarea")).toHaveLength(0);
    expect(document.querySelectorAll("main button")).toHaveLength(0);
    await expect.element(page.getByText(us.exit.text[1] ?? "")).toBeVisible();
  });

  test("is closed with one press, and the address goes back to the start", async () => {
    const onClose = vi.fn();
    await draw(onClose);
    await open("Jonas");
    await press(strip.close);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect([location.pathname, JSON.stringify(history.state)]).toEqual(["/", "{}"]);
  });

  test("leaves nothing in the browser's stores", async () => {
    const before = { ...localStorage };
    await draw();
    await open("Erica");
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("counterpoint");
    expect({ ...localStorage }).toEqual(before);
    expect({ ...sessionStorage }).toEqual({});
  });
});

test("the story ends on the evening before", async () => {
  const [leah] = people;
  if (leah === undefined) throw new Error("nobody is invented");
  const space = await openStory(leah);
  const dates = space.list(checkinKind).map(({ id }) => id);
  expect(dates.length).toBeGreaterThan(140);
  expect(dates.filter((date) => date >= readNow().today)).toEqual([]);
  expect(space.status()).toEqual({ kind: "saved" });
});
