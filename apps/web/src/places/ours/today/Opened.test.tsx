import "../../../ui/styles/all.css";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { english } from "../../../app/messages/en.ts";
import { findings } from "../../../app/testing/axe.ts";
import { backFrom } from "../../../app/testing/history.ts";
import type { Couple } from "../../../app/testing/ours.tsx";
import {
  beginOnFirstDay,
  button,
  doAlone,
  draw,
  FIRST_DAY,
  list,
  openQuestion,
  todaysQuestions,
} from "./testing.acceptance.tsx";

const { questions: words, talk } = english;
const { read } = words;

let couple: Couple;
let question: string;

beforeEach(async () => {
  couple = await beginOnFirstDay();
  const { unmount } = await draw(couple.a);
  [question = ""] = await todaysQuestions();
  await unmount();
  await bothAnswer("Tag", "Marbles");
});

afterEach(() => {
  couple.close();
  vi.useRealTimers();
});

/** The first question of the day that has not opened. */
async function bothAnswer(ana: string, ben: string): Promise<void> {
  await doAlone(couple.a, "together", ana);
  const { unmount } = await draw(couple.b);
  await openQuestion();
  await page.getByRole("textbox").fill(ben);
  await button(words.ask.together).click();
  await expect.element(button(words.tied.open)).toBeVisible();
  await unmount();
  history.replaceState(null, "", "/");
}

const openedList = () => list(words.opened.title);
const openIt = async (): Promise<void> => {
  await openedList().getByRole("button", { name: question }).click();
  await expect.element(page.getByRole("heading", { name: question })).toHaveFocus();
};
const letter = (name: string) => page.getByRole("figure", { name: read.wrote(name) });

describe("what has opened", () => {
  test.each(["a", "b"] as const)(
    "shows %s both answers, each under the name and in the voice of who wrote it",
    async (who) => {
      await draw(couple[who]);
      await openIt();
      await expect.element(letter("Ana")).toHaveTextContent(`${read.wrote("Ana")}Tag`);
      await expect.element(letter("Ben")).toHaveTextContent(`${read.wrote("Ben")}Marbles`);
      const [ana, ben] = [letter("Ana").element(), letter("Ben").element()];
      expect([getComputedStyle(ana).borderInlineStartStyle, getComputedStyle(ben).borderInlineStartStyle]).toEqual([
        "solid",
        "dashed",
      ]);
      expect(ana.compareDocumentPosition(ben)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(await findings(document.body)).toEqual([]);
    },
  );

  test("ends with ten minutes and the phone face down, which begin by a press", async () => {
    await draw(couple.a);
    await openIt();
    await expect.element(page.getByRole("heading", { name: read.talk })).toBeVisible();
    await expect.element(page.getByRole("timer", { name: talk.timer })).toHaveTextContent(talk.left(10));
    await button(talk.start).click();
    await expect.element(button(talk.pause)).toHaveFocus();
    await button(talk.stopTimer).click();
    await expect.element(button(talk.start)).toHaveFocus();
  });

  test("says of nobody when they answered or who was first", async () => {
    await draw(couple.a);
    await openIt();
    const figures = [letter("Ana"), letter("Ben")].map((one) => one.element().textContent);
    expect(figures).toEqual([`${read.wrote("Ana")}Tag`, `${read.wrote("Ben")}Marbles`]);
  });

  test("is all on one page, month by month with the newest first, and goes onto paper", async () => {
    vi.setSystemTime(FIRST_DAY + 10 * 86_400_000);
    await bothAnswer("The river", "The hill");
    await draw(couple.b);
    await button(words.opened.all).click();
    await expect.element(page.getByRole("heading", { name: words.opened.all })).toHaveFocus();
    expect(
      page
        .getByRole("heading", { level: 2 })
        .elements()
        .map((one) => one.textContent),
    ).toEqual(["December 2026", "November 2026"]);
    const said = page.getByRole("figure").elements();
    expect(said.map((one) => one.querySelector("blockquote")?.textContent)).toEqual([
      "The river",
      "The hill",
      "Tag",
      "Marbles",
    ]);
    expect(await findings(document.body)).toEqual([]);
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    await button(words.opened.print).click();
    expect(print).toHaveBeenCalledTimes(1);
  });

  test("is talked about from there, and Back leads there again", async () => {
    await draw(couple.a);
    await button(words.opened.all).click();
    await button(words.opened.talkOf(question)).click();
    await expect.element(page.getByRole("heading", { name: question })).toHaveFocus();
    await backFrom();
    await expect.element(page.getByRole("heading", { name: words.opened.all })).toBeVisible();
    await button(words.ask.back).click();
    await expect.element(button(words.opened.all)).toHaveFocus();
    await openIt();
    await button(read.back).click();
    await expect.element(openedList().getByRole("button", { name: question })).toHaveFocus();
  });
});

describe("taking back what has opened", () => {
  test("safety:S8 takes both answers from both screens, and nobody is asked it again or told", async () => {
    const first = await draw(couple.a);
    await openIt();
    await button(read.takeBack).click();
    await expect.element(page.getByText(read.before)).toHaveFocus();
    await button(read.confirm).click();
    await expect.element(page.getByText(words.opened.none)).toBeVisible();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(await todaysQuestions()).not.toContain(question);
    await first.unmount();
    await couple.pass();
    await draw(couple.b);
    expect(await todaysQuestions()).not.toContain(question);
    await expect.element(page.getByText(words.opened.none)).toBeVisible();
    for (const text of ["Tag", "Marbles", question]) expect(document.body.textContent).not.toContain(text);
  });

  test("safety:S8 where both took theirs back, it is not asked anew on that day either", async () => {
    for (const book of [couple.a, couple.b]) {
      const { unmount } = await draw(book);
      await openIt();
      await button(read.takeBack).click();
      await button(read.confirm).click();
      await expect.element(page.getByText(words.opened.none)).toBeVisible();
      await unmount();
    }
    await couple.pass();
    for (const book of [couple.a, couple.b]) {
      const { unmount } = await draw(book);
      await expect.poll(todaysQuestions).not.toContain(question);
      await unmount();
    }
  });

  test("safety:S27 leaving it there looks like taking it, and does nothing", async () => {
    await draw(couple.a);
    await openIt();
    await button(read.takeBack).click();
    const looks = [read.confirm, read.leave].map((name) => {
      const { width, height } = button(name).element().getBoundingClientRect();
      return { width, height, colour: getComputedStyle(button(name).element()).backgroundColor };
    });
    expect(looks[1]).toEqual(looks[0]);
    await button(read.leave).click();
    await expect.element(letter("Ben")).toBeVisible();
    await expect.element(button(read.takeBack)).toHaveFocus();
  });
});
