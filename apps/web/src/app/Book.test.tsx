import "../ui/styles/all.css";
import { cards, needName } from "@counterpoint/library";
import type { Space } from "@counterpoint/space";
import { firstEveningKind } from "@counterpoint/today";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import { HelpLayer } from "../places/help/HelpLayer.tsx";
import { Book } from "./Book.tsx";
import { DeviceProvider } from "./device.ts";
import { english } from "./messages/en.ts";
import { createDevice, day, localTime, openTab, writeDay } from "./testing/bench.tsx";
import { backFrom } from "./testing/history.ts";

const { shell, firstMinute, today, talk, pictures, us } = english;
const CARD = cards.entries[0]?.title ?? "";

let space: Space;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: localTime("2026-11-24T20:00") });
  history.replaceState(null, "", "/");
  space = await openTab();
});

afterEach(() => {
  vi.useRealTimers();
});

// The flow takes its entry off the history when it is gone, which the browser does a moment later.
afterEach(async () => {
  await cleanup();
  await expect.poll(() => JSON.stringify(history.state)).not.toContain("guard");
});

const draw = () =>
  render(
    <DeviceProvider value={createDevice()}>
      <HelpLayer>
        <Book open={{ space, keeping: "on-device" }} />
      </HelpLayer>
    </DeviceProvider>,
  );
const heading = (name: string) => page.getByRole("heading", { name });
/** A press without the hand's way to it: the walks through here are long. */
async function press(name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await expect.element(button).toBeVisible();
  button.element().dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}
async function follow(name: string): Promise<void> {
  const link = page.getByRole("link", { name, exact: true });
  await expect.element(link).toBeVisible();
  link.element().dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}
const card = () => page.getByRole("button", { name: CARD, exact: false });

describe("the places", () => {
  test("are one press away from each other, with addresses that Back goes through", async () => {
    await draw();
    await expect.element(heading(today.title)).toBeVisible();
    await follow(shell.balance);
    await expect.element(heading(pictures.opening.empty.title)).toBeVisible();
    await follow(shell.talk);
    await expect.element(heading(talk.title)).toBeVisible();
    await follow(shell.us);
    await expect.element(heading(us.title)).toBeVisible();
    expect(location.pathname).toBe("/us");
    await backFrom();
    await expect.element(heading(talk.title)).toBeVisible();
  });

  test.each([
    ["/balance", pictures.opening.empty.title],
    ["/talk", talk.title],
    ["/us", us.title],
    ["/nothing/here", today.title],
  ])("%s can be opened directly", async (path, title) => {
    history.replaceState(null, "", path);
    await draw();
    await expect.element(heading(title)).toBeVisible();
  });

  test("safety:S12 the title of the window is the same in every place", async () => {
    document.title = "Counterpoint";
    await draw();
    for (const place of [shell.balance, shell.talk, shell.us]) {
      await follow(place);
      expect(document.title).toBe("Counterpoint");
    }
  });
});

describe("safety:S26 Help lies over whatever is on the screen, and changes nothing there", () => {
  const helpAndBack = async (): Promise<void> => {
    await follow(shell.help);
    await expect.element(heading("If you do not feel safe")).toBeVisible();
    await press(shell.back);
    await expect.element(heading("If you do not feel safe")).not.toBeInTheDocument();
  };

  test("a note half written is there afterwards", async () => {
    await draw();
    await page.getByRole("textbox", { name: today.note }).fill("half a sen");
    await helpAndBack();
    await expect.element(page.getByRole("textbox", { name: today.note })).toHaveValue("half a sen");
  });

  test("a card's ten minutes go on", async () => {
    history.replaceState(null, "", "/talk");
    await draw();
    await card().click();
    await press(talk.start);
    vi.setSystemTime(localTime("2026-11-24T20:04"));
    await helpAndBack();
    await expect.element(page.getByRole("timer")).toHaveTextContent(talk.left(6));
  });

  test("an earlier day stays open", async () => {
    await writeDay(space, "2026-11-20", { note: "some time ago" });
    history.replaceState({ layer: "day", detail: "2026-11-20" }, "", "/");
    await draw();
    await follow(shell.help);
    await expect.element(heading("If you do not feel safe")).toBeVisible();
    expect(document.body.textContent).toContain("20 November");
    await press(shell.back);
    await expect.element(heading(today.titleEarlier)).toBeVisible();
  });
});

describe("an evening for two, from the book", () => {
  const begin = async (): Promise<void> => {
    history.replaceState(null, "", "/talk");
    await draw();
    await press(talk.evening.open);
    await expect.element(heading(firstMinute.welcome.title)).toBeVisible();
  };
  const writePage = async (): Promise<void> => {
    for (const need of ["N1", "N8", "N13"] as const) await press(needName(need));
    await press(firstMinute.needs.next);
    await press(firstMinute.sliders.next);
  };

  test("covers the book, and nothing of the book is in the document while it lasts", async () => {
    await writeDay(space, "2026-11-24", { note: "for my eyes only" });
    await begin();
    expect(document.body.textContent).not.toContain("for my eyes only");
    await expect.element(page.getByRole("navigation")).not.toBeInTheDocument();
    await press(firstMinute.back);
    await expect.element(heading(talk.title)).toBeVisible();
  });

  test("goes on past its first page, and is kept in this book", async () => {
    await begin();
    await press(firstMinute.welcome.alone);
    await expect.element(heading(firstMinute.needs.title)).toBeVisible();
    await writePage();
    await press(firstMinute.page.next);
    await press(firstMinute.keep.keep);
    await expect.element(page.getByText(firstMinute.done.kept)).toBeVisible();
    expect(space.list(firstEveningKind).map(({ id }) => id.slice(0, 10))).toEqual([day("2026-11-24")]);
    await press(firstMinute.done.today);
    await expect.element(page.getByRole("navigation")).toBeVisible();
  });

  test("Help in the middle loses nothing that was picked", async () => {
    await begin();
    await press(firstMinute.welcome.alone);
    await press(needName("N1"));
    await follow(shell.help);
    await expect.element(heading("If you do not feel safe")).toBeVisible();
    await press(shell.back);
    await expect.element(page.getByRole("button", { name: needName("N1") })).toHaveAttribute("aria-pressed", "true");
  });
});
