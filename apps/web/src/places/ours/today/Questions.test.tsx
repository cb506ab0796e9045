import "../../../ui/styles/all.css";
import { addDays, err } from "@counterpoint/kernel";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { english } from "../../../app/messages/en.ts";
import { readNow } from "../../../app/now.ts";
import { findings } from "../../../app/testing/axe.ts";
import { day } from "../../../app/testing/bench.tsx";
import { backFrom } from "../../../app/testing/history.ts";
import { type Couple, createCouple } from "../../../app/testing/ours.tsx";
import { openingWords } from "./opening-words.ts";
import {
  AFTER_EIGHT,
  beginOnFirstDay,
  button,
  DAY,
  draw,
  FIRST_DAY,
  field,
  goOn,
  list,
  openQuestion,
  todays,
  todaysQuestions,
} from "./testing.acceptance.tsx";

const { questions: words } = english;
const { ask } = words;
const TODAY = day("2026-11-26");

let couple: Couple;

beforeEach(async () => {
  couple = await beginOnFirstDay();
});

afterEach(() => {
  couple.close();
  vi.useRealTimers();
});

describe("the page of the day", () => {
  test("asks both of them the same three questions", async () => {
    const first = await draw(couple.a);
    const asked = await todaysQuestions();
    expect(new Set(asked).size).toBe(3);
    await first.unmount();
    await draw(couple.b);
    expect(await todaysQuestions()).toEqual(asked);
    expect(await findings(document.body)).toEqual([]);
  });

  test("says what will come where the two have not agreed on a clock yet", async () => {
    const early = await createCouple({ pair: null });
    await draw(early.a);
    await expect.element(page.getByText(words.notBegun)).toBeVisible();
    expect(page.getByRole("list").elements()).toEqual([]);
    early.close();
  });

  test("safety:S4 nothing opened is an ordinary page, with nothing to do about it", async () => {
    await draw(couple.a);
    await expect.element(page.getByText(words.opened.none)).toBeVisible();
    await expect.element(button(words.opened.all)).not.toBeInTheDocument();
  });

  test("shows the days before when it is asked to, and not by itself", async () => {
    const first = await draw(couple.a);
    const before = await todaysQuestions();
    await first.unmount();
    vi.setSystemTime(FIRST_DAY + DAY);
    await draw(couple.a);
    expect(await todaysQuestions()).not.toEqual(before);
    await expect.element(button(words.earlier.show)).toHaveAttribute("aria-expanded", "false");
    expect(document.body.textContent).not.toContain(before[0]);
    await button(words.earlier.show).click();
    const yesterday = list(words.dayName(TODAY, addDays(TODAY, 1)));
    await expect.element(yesterday).toBeVisible();
    expect(
      yesterday
        .getByRole("button")
        .elements()
        .map((row) => row.textContent),
    ).toEqual(before);
    await button(words.earlier.hide).click();
    await expect.element(yesterday).not.toBeInTheDocument();
  });

  test("safety:S9 what nobody answered is gone after its seventh evening, and nothing says that it was there", async () => {
    const untouched = await draw(couple.a);
    const before = await todaysQuestions();
    await untouched.unmount();
    vi.setSystemTime(FIRST_DAY + 6 * DAY + (AFTER_EIGHT - FIRST_DAY));
    await draw(couple.a);
    await todaysQuestions();
    await button(words.earlier.show).click();
    await expect.element(list(words.dayName(addDays(TODAY, 1), addDays(TODAY, 6)))).toBeVisible();
    await expect.element(list(words.dayName(TODAY, addDays(TODAY, 6)))).not.toBeInTheDocument();
    for (const text of before) expect(document.body.textContent).not.toContain(text);
    expect(document.body.textContent).not.toMatch(/missed|unanswered|expired|waiting/i);
  });

  test("becomes the next day’s at midnight by the clock of both", async () => {
    await draw(couple.a);
    const before = await todaysQuestions();
    goOn(Date.parse("2026-11-27T00:05Z"));
    await expect.poll(() => page.getByRole("heading", { level: 1 }).element().textContent).toContain("27 November");
    expect(await todaysQuestions()).not.toEqual(before);
  });
});

describe("a question", () => {
  test("safety:S12 is a page without an address, which Back and its own button close", async () => {
    await draw(couple.a);
    const text = await openQuestion();
    await expect.element(page.getByRole("heading", { name: text })).toHaveFocus();
    expect([location.pathname, location.search, location.hash]).toEqual(["/", "", ""]);
    expect(JSON.stringify(history.state)).not.toMatch(/question-|2026/);
    await button(ask.back).click();
    await expect.element(todays()).toBeVisible();
    await openQuestion();
    await backFrom();
    await expect.element(todays()).toBeVisible();
  });

  test("that is closed gives the focus back to its row, and the page of the hour to its button", async () => {
    await draw(couple.a);
    const text = await openQuestion(2);
    await button(ask.back).click();
    await expect.element(button(text)).toHaveFocus();
    await button(words.aside.change).click();
    await button(words.hour.leave).click();
    await expect.element(button(words.aside.change)).toHaveFocus();
  });

  test("whose row is gone when it is closed gives the focus to the heading of the day", async () => {
    await draw(couple.a);
    await todaysQuestions();
    goOn(FIRST_DAY + DAY);
    await button(words.earlier.show).click();
    await list(words.dayName(TODAY, addDays(TODAY, 1)))
      .getByRole("button")
      .first()
      .click();
    await button(ask.back).click();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
    await expect.element(todays()).toBeVisible();
  });

  test("says when it would open, and until when, as the hour comes and goes", async () => {
    await draw(couple.a);
    await openQuestion();
    await expect.element(page.getByText(ask.last(addDays(TODAY, 6), TODAY), { exact: false })).toBeVisible();
    const opensAt = (ms: number) =>
      page.getByText(openingWords(ms / 3_600_000, readNow(), english.lang, ask), { exact: false });
    const eight = Date.parse("2026-11-26T20:00Z");
    await expect.element(opensAt(eight)).toBeVisible();
    goOn(AFTER_EIGHT);
    await expect.element(opensAt(eight)).not.toBeInTheDocument();
    await expect.element(opensAt(eight + DAY)).toBeVisible();
  });

  test("safety:S13 its field keeps out spelling, histories and writing services, and says where the words are", async () => {
    await draw(couple.a);
    await openQuestion();
    for (const [name, value] of [
      ["spellcheck", "false"],
      ["autocomplete", "off"],
      ["autocorrect", "off"],
      ["data-gramm", "false"],
      ["data-ms-editor", "false"],
    ] as const) {
      await expect.element(field()).toHaveAttribute(name, value);
    }
    await expect.element(field()).toHaveAccessibleDescription(ask.hint);
    expect(await findings(document.body)).toEqual([]);
  });

  test("safety:S6 a draft is kept nowhere: not on the disk, not in the browser, and not on the page that is left", async () => {
    const given = { ...couple.a.disk.memory.given };
    await draw(couple.a);
    await openQuestion();
    await userEvent.fill(field(), "Marzipan and thunder");
    await button(ask.back).click();
    await openQuestion();
    await expect.element(field()).toHaveValue("");
    expect(couple.a.disk.memory.given).toEqual(given);
    expect(couple.a.link.exchange.waiting()).toEqual([]);
    const stored = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]);
    expect(stored).not.toContain("Marzipan");
  });

  test("is not sealed without words, nor with too many; nothing of them is lost, and the field has the focus", async () => {
    await draw(couple.a);
    await openQuestion();
    await button(ask.seal).click();
    await expect.element(field()).toHaveAccessibleDescription(`${ask.hint} ${ask.refused.empty}`);
    await expect.element(field()).toHaveFocus();
    const long = "x".repeat(2001);
    await userEvent.fill(field(), long);
    await expect.element(page.getByText(ask.refused.empty)).not.toBeInTheDocument();
    await button(ask.together).click();
    await expect.element(page.getByText(ask.refused["too-long"])).toBeVisible();
    await expect.element(field()).toHaveValue(long);
    expect(couple.a.link.exchange.waiting()).toEqual([]);
  });

  test("hold:H1 says so where the device could not keep it, and the words are still there", async () => {
    await draw(couple.a);
    await openQuestion();
    couple.a.disk.fault = { kind: "full" };
    await userEvent.fill(field(), "Tag");
    await button(ask.seal).click();
    await expect.element(page.getByText(ask.refused["not-kept"])).toBeVisible();
    await expect.element(field()).toHaveValue("Tag");
    couple.a.disk.fault = undefined;
    await button(ask.seal).click();
    await expect.element(page.getByText(ask.done)).toBeVisible();
    await expect.element(page.getByText(ask.refused["not-kept"])).not.toBeInTheDocument();
  });

  test("without a connection is done on this device, and says so of an answer as of none", async () => {
    const offline = async () => err({ kind: "offline" } as const);
    await draw({ ...couple.a, handIn: offline, withdraw: offline });
    await openQuestion();
    await userEvent.fill(field(), "Tag");
    for (const name of [ask.together, ask.takeBack]) {
      await button(name).click();
      await expect.element(page.getByText(ask.later)).toBeVisible();
      await expect.element(field()).toHaveValue("");
      await userEvent.fill(field(), "Tag");
      await expect.element(page.getByText(ask.later)).not.toBeInTheDocument();
    }
  });

  test("whose time runs out while it stands there gives way to the page of the day", async () => {
    await draw(couple.a);
    await openQuestion();
    goOn(FIRST_DAY + 7 * DAY);
    await expect.element(field()).not.toBeInTheDocument();
    await expect.element(todays()).toBeVisible();
  });

  test("safety:S27 seal, together, pass and take back are of one size and one look, and none has the focus", async () => {
    await draw(couple.a);
    await openQuestion();
    const looks = [ask.seal, ask.together, ask.pass, ask.takeBack].map((name) => {
      const element = button(name).element();
      const { width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight } = getComputedStyle(element);
      expect(element).not.toBe(document.activeElement);
      return { width, height, color, backgroundColor, borderTopColor, borderTopWidth, fontWeight };
    });
    for (const look of looks) expect(look).toEqual(looks[0]);
  });
});

describe("the hour and the clock", () => {
  const hour = () => page.getByRole("combobox", { name: words.hour.hour });

  test("are the same for both, and either may set them", async () => {
    const first = await draw(couple.b);
    await expect.element(page.getByText(words.aside.hourText("20:00", "UTC"))).toBeVisible();
    await button(words.aside.change).click();
    await expect.element(page.getByRole("heading", { name: words.hour.title })).toHaveFocus();
    expect(await findings(document.body)).toEqual([]);
    await userEvent.selectOptions(hour(), "21:00");
    await button(words.hour.keep).click();
    await expect.element(page.getByText(words.aside.hourText("21:00", "UTC"))).toBeVisible();
    await first.unmount();
    await couple.pass();
    await draw(couple.a);
    await expect.element(page.getByText(words.aside.hourText("21:00", "UTC"))).toBeVisible();
  });

  test("safety:S27 stay as they were with a button that looks like the other", async () => {
    await draw(couple.a);
    await button(words.aside.change).click();
    await userEvent.selectOptions(hour(), "07:00");
    const sizes = [words.hour.keep, words.hour.leave].map((name) => {
      const { width, height } = button(name).element().getBoundingClientRect();
      return { width, height, colour: getComputedStyle(button(name).element()).backgroundColor };
    });
    expect(sizes[1]).toEqual(sizes[0]);
    const given = { ...couple.a.disk.memory.given };
    await button(words.hour.leave).click();
    await expect.element(page.getByText(words.aside.hourText("20:00", "UTC"))).toBeVisible();
    expect(couple.a.disk.memory.given).toEqual(given);
  });
});
