import "../../../../ui/styles/all.css";
import { cardsFor, guided } from "@counterpoint/library";
import { askKind, decideTelling, replyKind, tellingKind } from "@counterpoint/talk";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { english } from "../../../../app/messages/en.ts";
import { findings } from "../../../../app/testing/axe.ts";
import { day } from "../../../../app/testing/bench.tsx";
import { must } from "../../../../app/testing/must.ts";
import { type Couple, createCouple } from "../../../../app/testing/ours.tsx";
import { button, expectAlike, legible, open } from "../couple.acceptance.tsx";

const { asks, common, wording } = english;
const { telling } = asks;

let couple: Couple;

beforeEach(async () => {
  couple = await createCouple();
});

afterEach(() => couple.close());

const fieldsOf = (id: string) => guided.entries.find((form) => form.id === id)?.fields ?? [];
const choose = (label: string, choice: string) =>
  page.getByRole("group", { name: label, exact: true }).getByRole("radio", { name: choice, exact: true }).click();

/** Fills what is needed of a form with the first of its choices. */
async function fill(id: string): Promise<void> {
  for (const { label, choices, isOptional } of fieldsOf(id)) {
    if (isOptional !== true) await choose(label, choices[0] ?? "");
  }
}

async function ask(): Promise<void> {
  const drawn = await open(couple.a);
  await button(asks.open).click();
  await fill("time");
  await button(asks.look).click();
  await expectAlike(button(asks.share("Ben")), button(asks.keep));
  expect(couple.a.space.list(askKind)).toEqual([]);
  await button(asks.share("Ben")).click();
  await expect.element(page.getByText(asks.asked("Ben"))).toBeVisible();
  await drawn.unmount();
  await couple.pass();
}

describe("asking for something", () => {
  test("mission:W2 safety:S27 is looked at first, read by the other, and answered in one of three equal presses", async () => {
    await ask();
    const drawn = await open(couple.b);
    await expect.element(page.getByText(/^I would like an hour to myself tonight\./)).toBeVisible();
    await expectAlike(...Object.values(asks.answers).map(button));
    expect(await findings(document.body)).toEqual([]);
    await page.getByRole("textbox", { name: asks.answerWords }).fill("Sunday would be better.");
    await button(asks.answers["another-day"]).click();
    await expect.element(page.getByText(asks.youSaid(asks.answers["another-day"]))).toBeVisible();
    // The buttons are gone: whoever pressed one goes on where they were, and hears the answer.
    expect(document.activeElement?.textContent).toContain(asks.youSaid(asks.answers["another-day"]));
    await drawn.unmount();
    await couple.pass();
    await open(couple.a);
    await expect.element(page.getByText(asks.said("Ben", asks.answers["another-day"]))).toBeVisible();
    await expect.element(page.getByText("Sunday would be better.")).toBeVisible();
  });

  test("safety:S8 an answer that is taken back leaves no trace on the other's page", async () => {
    await ask();
    const before = await open(couple.a);
    const was = legible(before.container);
    await before.unmount();
    const drawn = await open(couple.b);
    await button(asks.answers["not-now"]).click();
    await button(asks.answerTakeBack).click();
    await expect.poll(() => couple.b.space.list(replyKind)).toEqual([]);
    await drawn.unmount();
    await couple.pass();
    expect(legible((await open(couple.a)).container)).toEqual(was);
  });

  test("what is still open is named, and nothing that was chosen is lost", async () => {
    await open(couple.a);
    await button(asks.open).click();
    await choose("For how long", "an hour");
    await button(asks.look).click();
    await expect.element(page.getByText(asks.missing("When, Back when, And then together"))).toBeVisible();
    await expect.element(page.getByRole("radio", { name: "an hour", exact: true })).toBeChecked();
    expect(couple.a.space.list(askKind)).toEqual([]);
  });

  test("what is half written stays where the form is closed or something else is asked for, and goes with leaving it", async () => {
    await open(couple.a);
    const hour = page.getByRole("radio", { name: "an hour", exact: true });
    await button(asks.open).click();
    await fill("time");
    await choose(asks.about, asks.abouts.support);
    await expect.element(hour).not.toBeInTheDocument();
    await button(asks.open).click();
    await button(asks.open).click();
    await choose(asks.about, asks.abouts.time);
    await expect.element(hour).toBeChecked();
    await button(asks.look).click();
    await button(asks.keep).click();
    await expect.element(button(asks.open)).toHaveFocus();
    await button(asks.open).click();
    await expect.element(hour).not.toBeChecked();
  });

  test("mission:J1 mission:E6 reassurance and support are asked for in the same way", async () => {
    await open(couple.a);
    await button(asks.open).click();
    for (const [about, form] of [
      ["reassurance", "reassure"],
      ["support", "lean"],
    ] as const) {
      await choose(asks.about, asks.abouts[about]);
      await fill(form);
      await button(asks.look).click();
      await expect.element(page.getByRole("heading", { name: common.preview.title("Ben") })).toHaveFocus();
      await button(common.preview.change).click();
      // What was looked at is gone: the form that stands in its place has the focus.
      await expect.poll(() => document.activeElement?.tagName).toBe("FORM");
    }
  });

  test("safety:S19 words of danger are asked of nobody: the card stands there", async () => {
    await open(couple.a);
    await button(asks.open).click();
    const long = page.getByRole("textbox", { name: wording.guided.ownOf("For how long") });
    await long.fill("he hits me");
    await expect.element(page.getByRole("heading", { name: cardsFor(["physical"])[0]?.title ?? "" })).toBeVisible();
    await expect.element(button(asks.look)).not.toBeInTheDocument();
    // Whoever is writing goes on writing.
    await expect.element(long).toHaveFocus();
  });

  test("mission:Z1 nor do they go along with an answer", async () => {
    await ask();
    await open(couple.b);
    const word = page.getByRole("textbox", { name: asks.answerWords });
    await word.fill("you hit me when I say no");
    await expect.element(page.getByRole("heading", { name: cardsFor(["physical"])[0]?.title ?? "" })).toBeVisible();
    await expect.element(button(asks.answers.yes)).not.toBeInTheDocument();
    await word.fill("I would rather not");
    await expect.element(button(asks.answers.yes)).toBeVisible();
  });
});

describe("what one chooses to tell", () => {
  test("mission:J2 only the teller begins; the other reads it until its end, and has no button to ask for it", async () => {
    const drawn = await open(couple.a);
    await button(telling.open).click();
    await choose(wording.guided.optional("Back when"), "by ten");
    await button(asks.look).click();
    await button(telling.share("Ben")).click();
    await expect.element(page.getByText(telling.told("Ben"))).toBeVisible();
    await drawn.unmount();
    await couple.pass();
    await open(couple.b);
    const list = page.getByRole("list", { name: telling.list });
    await expect.element(list.getByText("I think I will be back by ten.")).toBeVisible();
    await expect.element(list.getByRole("button")).not.toBeInTheDocument();
  });

  test("mission:Z1 words of danger are told to nobody: the card stands there", async () => {
    await open(couple.a);
    await button(telling.open).click();
    await page.getByRole("textbox", { name: wording.guided.ownOf("Where") }).fill("away, he hits me");
    await expect.element(page.getByRole("heading", { name: cardsFor(["physical"])[0]?.title ?? "" })).toBeVisible();
    await expect.element(button(asks.look)).not.toBeInTheDocument();
  });

  test("safety:S21 what has ended is on no page, and its teller's device takes it off", async () => {
    const ended = {
      type: "tell",
      name: "t".repeat(22),
      date: day("2025-01-01"),
      text: "At choir.",
      end: day("2025-01-02"),
    } as const;
    must(await couple.a.space.commit(must(decideTelling(ended))));
    await couple.pass();
    const drawn = await open(couple.b);
    await expect.element(button(telling.open)).toBeVisible();
    await expect.element(page.getByText("At choir.")).not.toBeInTheDocument();
    expect(couple.b.space.list(tellingKind, "a")).toHaveLength(1);
    await drawn.unmount();
    await open(couple.a);
    await expect.poll(() => couple.a.space.list(tellingKind)).toEqual([]);
  });
});
