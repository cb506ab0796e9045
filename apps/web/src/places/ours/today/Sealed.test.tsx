import "../../../ui/styles/all.css";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { english } from "../../../app/messages/en.ts";
import type { Couple } from "../../../app/testing/ours.tsx";
import {
  AFTER_EIGHT,
  beginOnFirstDay,
  button,
  DAY,
  DOINGS,
  type Doing,
  doAlone,
  doOnPage,
  draw,
  FIRST_DAY,
  field,
  goOn,
  list,
  openQuestion,
  todaysQuestions,
} from "./testing.acceptance.tsx";

const { questions: words } = english;
const { ask, tied, read } = words;
const SECRET = "Marzipan and thunder";

let couple: Couple;

beforeEach(async () => {
  couple = await beginOnFirstDay();
});

afterEach(() => {
  couple.close();
  vi.useRealTimers();
});

/** The page of the day and that of a question, as they stand when one comes to them anew. */
async function seenBy(book: Couple["a"]): Promise<readonly string[]> {
  const { container, unmount } = await draw(book);
  await todaysQuestions();
  const day = looks(container);
  await openQuestion();
  const question = looks(container);
  await button(ask.back).click();
  await todaysQuestions();
  await unmount();
  return [day, question];
}

/** Ids are made anew with each drawing. */
const looks = (container: Element): string => container.innerHTML.replaceAll(/_r_[0-9a-z]+_/g, "id");

describe("safety:S6 before it has opened", () => {
  test.each(DOINGS.filter((doing) => doing !== "not-yet"))(
    "safety:S6 who did this: %s, sees the same pages as who has not looked, and so does the other",
    async (doing) => {
      const [before, others] = [await seenBy(couple.a), await seenBy(couple.b)];
      await doAlone(couple.a, doing, SECRET);
      await couple.pass();
      expect(await seenBy(couple.a)).toEqual(before);
      expect(await seenBy(couple.b)).toEqual(others);
      expect(before.join("")).not.toContain(SECRET);
    },
  );

  test.each<readonly [Doing, Doing]>([
    ["pass", "seal"],
    ["seal-and-take-back", "take-back"],
  ])("safety:S6 once it is done, the page says the same of %s and of %s", async (one, other) => {
    const said: string[] = [];
    for (const doing of [one, other]) {
      const { container, unmount } = await draw(couple.a);
      await openQuestion();
      await doOnPage(doing, SECRET);
      await expect.element(field()).toHaveValue("");
      said.push(looks(container));
      await button(ask.back).click();
      await todaysQuestions();
      await unmount();
    }
    expect(said[1]).toEqual(said[0]);
  });

  test("safety:S6 one answer alone opens on no evening, and is gone for both after the seventh", async () => {
    await doAlone(couple.a, "seal", SECRET);
    for (let evening = 0; evening < 7; evening++) {
      vi.setSystemTime(AFTER_EIGHT + evening * DAY);
      await couple.pass();
      for (const book of [couple.a, couple.b]) {
        const { unmount } = await draw(book);
        await todaysQuestions();
        expect(page.getByText(words.opened.none).query()).not.toBeNull();
        expect(document.body.textContent).not.toContain(SECRET);
        await unmount();
      }
    }
  });
});

describe("opening", () => {
  test("hold:H3 is at the hour that was set, for both at once, and not before", async () => {
    await doAlone(couple.a, "seal", "Tag");
    await doAlone(couple.b, "seal", "Marbles");
    await couple.pass();
    await draw(couple.b);
    const [text = ""] = await todaysQuestions();
    expect(page.getByText(words.opened.none).query()).not.toBeNull();
    goOn(AFTER_EIGHT);
    await couple.pass();
    await expect.element(list(words.opened.title).getByRole("button", { name: text })).toBeVisible();
    expect(await todaysQuestions()).not.toContain(text);
  });

  test("together now is as soon as both have pressed it, shown by a press and not by itself", async () => {
    await doAlone(couple.b, "together", "Marbles");
    await draw(couple.a);
    const text = await openQuestion();
    await field().fill("Tag");
    await button(ask.together).click();
    await expect.element(page.getByRole("heading", { name: tied.title })).toHaveFocus();
    expect(document.body.textContent).not.toContain("Marbles");
    await userEvent.keyboard("{Tab}{Enter}");
    await expect.element(page.getByRole("heading", { name: text })).toHaveFocus();
    await expect
      .element(page.getByRole("figure", { name: read.wrote("Ben") }))
      .toHaveTextContent(`${read.wrote("Ben")}Marbles`);
  });

  test("safety:S6 where the other has not pressed it, nothing opens and nothing is said of it", async () => {
    await draw(couple.a);
    await openQuestion();
    await doOnPage("together", "Tag");
    expect(couple.a.asked).toEqual(["hand in"]);
    await couple.pass();
    expect(page.getByRole("heading", { name: tied.title }).query()).toBeNull();
    expect(document.body.textContent).not.toMatch(/waiting|has not|not yet answered/i);
  });

  test("another answer takes the place of the first, on a later evening too", async () => {
    await doAlone(couple.a, "seal", "Hide and seek");
    await doAlone(couple.a, "seal", "Tag");
    await couple.pass();
    vi.setSystemTime(FIRST_DAY + DAY);
    const { unmount } = await draw(couple.b);
    await todaysQuestions();
    await button(words.earlier.show).click();
    const earlier = list(words.dayName("2026-11-26", "2026-11-27"));
    await earlier.getByRole("button").first().click();
    await doOnPage("seal", "Marbles");
    await unmount();
    vi.setSystemTime(AFTER_EIGHT + DAY);
    await couple.pass();
    await draw(couple.b);
    await list(words.opened.title).getByRole("button").first().click();
    await expect
      .element(page.getByRole("figure", { name: read.wrote("Ana") }))
      .toHaveTextContent(`${read.wrote("Ana")}Tag`);
    expect(document.body.textContent).not.toContain("Hide and seek");
  });
});
