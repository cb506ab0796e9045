import "../../ui/styles/all.css";
import { cards } from "@counterpoint/library";
import type { Turn } from "@counterpoint/talk";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { EveningProvider } from "../../app/evening-context.ts";
import { english } from "../../app/messages/en.ts";
import { Bench, openTab } from "../../app/testing/bench.tsx";
import { backFrom } from "../../app/testing/history.ts";
import { Talk } from "./Talk.tsx";

const { soothe, talk } = english;
const [CARD] = cards.entries;
if (CARD === undefined) throw new Error("there are no cards");
const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
  history.replaceState(null, "", "/talk");
});

afterEach(() => {
  vi.useRealTimers();
});

const draw = async () =>
  render(
    <Bench space={await openTab()}>
      <Talk />
    </Bench>,
  );
const heading = (name: string) => page.getByRole("heading", { name, exact: true });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const openCard = () => page.getByRole("button", { name: CARD.title, exact: false }).click();
const timer = () => page.getByRole("timer", { name: talk.timer });
const minutes = (count: Turn["length"]) => vi.advanceTimersByTime(count * MINUTE);

describe("the cards", () => {
  test("all twelve are there, each with its question, below the word about fear", async () => {
    await draw();
    const list = page.getByRole("list", { name: talk.list });
    await expect.element(list).toBeVisible();
    expect(
      list
        .getByRole("listitem")
        .elements()
        .map((item) => item.textContent),
    ).toEqual(cards.entries.map(({ title, question }) => `${title}${question}`));
    const warning = page.getByText(talk.notFor).element();
    expect(warning.compareDocumentPosition(list.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("safety:S12 one opens with both parts, the pass and the way to stop, and leaves no address", async () => {
    await draw();
    await openCard();
    await expect.element(heading(CARD.title)).toHaveFocus();
    for (const text of [CARD.begin, CARD.question, CARD.second, CARD.pass, CARD.stop]) {
      await expect.element(page.getByText(text)).toBeVisible();
    }
    expect([location.pathname, location.search, location.hash]).toEqual(["/talk", "", ""]);
    await button(talk.back).click();
    await expect.element(page.getByRole("list", { name: talk.list })).toBeVisible();
  });

  test("the browser's Back closes a card; one that is not there any more is the list", async () => {
    await draw();
    await openCard();
    await expect.element(heading(CARD.title)).toBeVisible();
    await backFrom();
    await expect.element(heading(talk.title)).toBeVisible();
    history.replaceState({ layer: "card", detail: "card-of-last-year" }, "");
    window.dispatchEvent(new PopStateEvent("popstate"));
    await expect.element(heading(talk.title)).toBeVisible();
  });

  test.each([CARD.title, talk.say.title, soothe.calm.title])(
    "%s, once it is left, has the focus in the list again",
    async (title) => {
      await draw();
      const entry = page.getByRole("button", { name: title, exact: false });
      await entry.click();
      await expect.element(heading(title)).toHaveFocus();
      await backFrom();
      await expect.element(entry).toHaveFocus();
    },
  );

  test("whoever comes to Talk anew begins at no entry of it", async () => {
    await draw();
    await expect.element(heading(talk.title)).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  });

  test("the way to an evening for two is on the page", async () => {
    const open = vi.fn();
    await render(
      <EveningProvider value={open}>
        <Bench space={await openTab()}>
          <Talk />
        </Bench>
      </EveningProvider>,
    );
    await button(talk.evening.open).click();
    expect(open).toHaveBeenCalledTimes(1);
  });
});

describe("ten minutes", () => {
  beforeEach(async () => {
    await draw();
    await openCard();
    await expect.element(timer()).toHaveTextContent(talk.left(10));
  });

  test("do not begin by themselves", async () => {
    minutes(5);
    await expect.element(timer()).toHaveTextContent(talk.left(10));
    await expect.element(button(talk.stopTimer)).not.toBeInTheDocument();
  });

  test("are told in whole minutes, and at their end in words, with nothing left to pause", async () => {
    await button(talk.start).click();
    minutes(2.5);
    await expect.element(timer()).toHaveTextContent(talk.left(8));
    minutes(7);
    await expect.element(timer()).toHaveTextContent(talk.left(1));
    minutes(1);
    await expect.element(timer()).toHaveTextContent(talk.over);
    await expect.element(button(talk.pause)).not.toBeInTheDocument();
    await expect.element(button(talk.resume)).not.toBeInTheDocument();
  });

  test("stand still in a pause, and go on from there", async () => {
    await button(talk.start).click();
    minutes(3);
    await button(talk.pause).click();
    minutes(30);
    await expect.element(timer()).toHaveTextContent(talk.left(7));
    await button(talk.resume).click();
    minutes(2);
    await expect.element(timer()).toHaveTextContent(talk.left(5));
  });

  test("are stopped and stand at ten again", async () => {
    await button(talk.start).click();
    minutes(9);
    await button(talk.stopTimer).click();
    await expect.element(timer()).toHaveTextContent(talk.left(10));
    await expect.element(button(talk.start)).toBeVisible();
  });

  test("run on while the phone sleeps", async () => {
    await button(talk.start).click();
    await expect.element(button(talk.pause)).toBeVisible();
    vi.setSystemTime(Date.now() + 45 * MINUTE);
    vi.advanceTimersByTime(1_000);
    await expect.element(timer()).toHaveTextContent(talk.over);
  });

  test("leave no clock running behind a card that was closed", async () => {
    await button(talk.start).click();
    await expect.poll(() => vi.getTimerCount()).toBe(1);
    await button(talk.back).click();
    await expect.element(heading(talk.title)).toBeVisible();
    await expect.poll(() => vi.getTimerCount()).toBe(0);
  });
});
