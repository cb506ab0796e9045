import "../../../../ui/styles/all.css";
import { NOTE_LIMIT } from "@counterpoint/balance";
import { SHOWN_LENGTH, shownKind } from "@counterpoint/talk";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { english } from "../../../../app/messages/en.ts";
import { carried } from "../../../../app/ours/carried.ts";
import { type Couple, createCouple } from "../../../../app/testing/ours.tsx";
import { button, expectAlike, field, heading, legible, open } from "../couple.acceptance.tsx";

const { shown, preview } = english.common;
const NOTE = "A long day.\nI wanted to be alone.";

let couple: Couple;

beforeEach(async () => {
  couple = await createCouple();
});

afterEach(() => {
  carried.set(null);
  couple.close();
});

describe("a copy out of one’s own pages", () => {
  test("is looked at word for word before the other can read it, and reads the same to them", async () => {
    carried.set(NOTE);
    const drawn = await open(couple.a);
    await expect.element(heading(preview.title("Ben"))).toHaveFocus();
    const copy = document.querySelector("figure")?.textContent;
    expect(copy).toBe(`Ana${NOTE}`);
    expect(couple.a.space.list(shownKind)).toEqual([]);
    await expectAlike(button(shown.share("Ben")), button(shown.keep));
    await button(shown.share("Ben")).click();
    await expect.element(page.getByText(shown.said("Ben"))).toBeVisible();
    expect(carried.get()).toBeNull();
    await drawn.unmount();
    await couple.pass();
    await open(couple.b);
    await expect.element(heading(shown.title)).toBeVisible();
    expect(document.querySelector("figure")?.textContent).toBe(copy);
  });

  test("kept to oneself it is written nowhere, and not asked about again", async () => {
    const before = await open(couple.a);
    const was = legible(before.container);
    await before.unmount();
    carried.set(NOTE);
    const drawn = await open(couple.a);
    await button(shown.keep).click();
    await expect.element(heading(shown.title)).not.toBeInTheDocument();
    expect(couple.a.space.list(shownKind)).toEqual([]);
    await drawn.unmount();
    expect(legible((await open(couple.a)).container)).toEqual(was);
  });

  test("safety:S8 taken back it leaves no trace on the other’s page", async () => {
    const theirs = await open(couple.b);
    const before = legible(theirs.container);
    await theirs.unmount();
    carried.set(NOTE);
    const mine = await open(couple.a);
    await button(shown.share("Ben")).click();
    await couple.pass();
    await button(shown.takeBackOf(NOTE)).click();
    await expect.element(heading(shown.title)).not.toBeInTheDocument();
    await couple.pass();
    await mine.unmount();
    expect(legible((await open(couple.b)).container)).toEqual(before);
  });

  test("can be put in other words before it is shown", async () => {
    carried.set(NOTE);
    await open(couple.a);
    await button(preview.change).click();
    await expect.element(field(shown.text)).toHaveValue(NOTE);
    await field(shown.text).fill(" ");
    await button(shown.look).click();
    await expect.element(field(shown.text)).toHaveAccessibleDescription(shown.refused.empty);
    await field(shown.text).fill("A long day.");
    await button(shown.look).click();
    await button(shown.share("Ben")).click();
    await expect.element(button(shown.takeBackOf("A long day."))).toBeVisible();
    expect(couple.a.space.list(shownKind).map(({ fields }) => fields.text)).toEqual(["A long day."]);
  });

  test("may be as long as a note is", () => {
    expect(SHOWN_LENGTH).toBeGreaterThanOrEqual(NOTE_LIMIT);
  });

  test("is not to be shown in a book that has ended", async () => {
    carried.set(NOTE);
    couple.a.show({ over: "ended" });
    const { container } = await open(couple.a);
    expect(container.textContent).not.toContain(NOTE);
  });
});
