import "../../../../ui/styles/all.css";
import { limitKind, THANKS_LENGTH, thanksKind } from "@counterpoint/talk";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { english } from "../../../../app/messages/en.ts";
import { findings } from "../../../../app/testing/axe.ts";
import { type Couple, createCouple } from "../../../../app/testing/ours.tsx";
import { button, expectAlike, field, heading, legible, open } from "../couple.acceptance.tsx";

const { limits, thanks, preview, over } = english.common;
const TEXT = "After ten I cannot talk about hard things.";
const WILL = "I will go to bed.";

let couple: Couple;

beforeEach(async () => {
  couple = await createCouple();
});

afterEach(() => couple.close());

/** Writes a limit as far as the look at it. */
async function writeLimit(text = TEXT, will = WILL): Promise<void> {
  await button(limits.say).click();
  await field(limits.text).fill(text);
  await field(limits.will).fill(will);
  await page.getByRole("radio", { name: limits.abouts.time }).click();
  await button(limits.look).click();
}

async function sayLimit(text = TEXT, will = WILL): Promise<void> {
  await writeLimit(text, will);
  await button(limits.share("Ben")).click();
  await expect.element(page.getByRole("list", { name: limits.yours })).toBeVisible();
}

const figures = (): readonly (string | null)[] =>
  [...document.querySelectorAll("figure")].map(({ textContent }) => textContent);

describe("a limit", () => {
  test("is shown word for word before it is said, and the other reads just that", async () => {
    const drawn = await open(couple.a);
    await writeLimit();
    await expect.element(heading(preview.title("Ben"))).toHaveFocus();
    const before = figures();
    expect(before).toEqual([`${limits.heading("Ana", limits.abouts.time)}${TEXT}${limits.willDo(WILL)}`]);
    expect(couple.a.space.list(limitKind)).toEqual([]);
    await button(limits.share("Ben")).click();
    await expect.element(page.getByText(limits.said("Ben"))).toBeVisible();
    await expect.element(button(limits.say)).toHaveFocus();
    await couple.pass();
    await drawn.unmount();

    await open(couple.b);
    await expect.element(heading(limits.theirs("Ana"))).toBeVisible();
    expect(figures()).toEqual(before);
    await expect.element(button(limits.takeBackOf(TEXT))).not.toBeInTheDocument();
  });

  test("safety:S27 to say it and to keep it look the same", async () => {
    await open(couple.a);
    await writeLimit();
    await expectAlike(button(limits.share("Ben")), button(limits.keep));
  });

  test("safety:S6 kept to oneself it is written nowhere, not even in the form", async () => {
    await open(couple.a);
    await writeLimit();
    await button(limits.keep).click();
    await expect.element(button(limits.say)).toHaveFocus();
    await button(limits.say).click();
    await expect.element(field(limits.text)).toHaveValue("");
    await expect.element(field(limits.text)).toHaveFocus();
    expect(couple.a.space.list(limitKind)).toEqual([]);
    expect(couple.a.link.standing().unsent).toBe(0);
  });

  test("safety:S8 taken back it leaves no trace on the other’s page, and can be said again at once", async () => {
    const theirs = await open(couple.b);
    const before = legible(theirs.container);
    await theirs.unmount();
    const mine = await open(couple.a);
    await sayLimit();
    await couple.pass();
    await button(limits.takeBackOf(TEXT)).click();
    await expect.element(page.getByText(limits.taken)).toBeVisible();
    await button(limits.putBack).click();
    await expect.element(button(limits.takeBackOf(TEXT))).toBeVisible();
    await button(limits.takeBackOf(TEXT)).click();
    await expect.element(page.getByText(limits.none)).toBeVisible();
    await couple.pass();
    await mine.unmount();
    const after = await open(couple.b);
    expect(legible(after.container)).toEqual(before);
  });

  test("said anew begins with its words, and takes the place of what was said", async () => {
    await open(couple.a);
    await sayLimit();
    await button(limits.anewOf(TEXT)).click();
    await expect.element(field(limits.text)).toHaveValue(TEXT);
    await expect.element(page.getByText(limits.starters)).not.toBeInTheDocument();
    await field(limits.text).fill("After nine.");
    await button(limits.look).click();
    await button(limits.share("Ben")).click();
    await expect.element(button(limits.takeBackOf("After nine."))).toBeVisible();
    await expect.element(button(limits.takeBackOf(TEXT))).not.toBeInTheDocument();
    expect(couple.a.space.list(limitKind).map(({ fields }) => [fields.text, fields.will])).toEqual([
      ["After nine.", WILL],
    ]);
  });

  test("that is half written is lost by nothing else on the page: each has words of its own until it is said or kept", async () => {
    await open(couple.a);
    await sayLimit();
    await button(limits.say).click();
    await field(limits.text).fill("Half a thought");
    await page.getByRole("radio", { name: limits.abouts.subject }).click();
    await button(limits.anewOf(TEXT)).click();
    await expect.element(field(limits.text)).toHaveFocus();
    await field(limits.text).fill("After nine.");
    await button(limits.say).click();
    await expect.element(field(limits.text)).not.toBeInTheDocument();
    await button(limits.anewOf(TEXT)).click();
    await expect.element(field(limits.text)).toHaveValue("After nine.");
    await button(limits.look).click();
    await button(limits.share("Ben")).click();
    await expect.element(button(limits.takeBackOf("After nine."))).toBeVisible();
    await expect.element(field(limits.text)).toHaveValue("Half a thought");
    await expect.element(page.getByRole("radio", { name: limits.abouts.subject })).toBeChecked();
  });

  test("of one’s own words is not written over by words of the book", async () => {
    await open(couple.a);
    const [example, other] = limits.examples;
    await button(limits.say).click();
    for (const { text } of [example, other]) {
      await page.getByRole("button", { name: text, exact: false }).click();
      await expect.element(field(limits.text)).toHaveValue(text);
    }
    await field(limits.text).fill("Half a thought");
    await expect.element(page.getByText(limits.starters)).not.toBeInTheDocument();
    await field(limits.text).fill("");
    await field(limits.will).fill("");
    await expect.element(page.getByText(limits.starters)).toBeVisible();
  });

  test("is refused where nothing is said or too much, and the field says so", async () => {
    await open(couple.a);
    await button(limits.say).click();
    await button(limits.look).click();
    await expect.element(field(limits.text)).toHaveAccessibleDescription(limits.refused.empty);
    await expect.element(field(limits.text)).toHaveFocus();
    await field(limits.text).fill(TEXT);
    await field(limits.will).fill("x".repeat(281));
    await expect.element(field(limits.will)).toHaveAccessibleDescription(limits.refused["too-long"]);
    await button(limits.look).click();
    await expect.element(heading(preview.title("Ben"))).not.toBeInTheDocument();
  });

  test("can begin with words of the book, and go back to be changed", async () => {
    await open(couple.a);
    const [example] = limits.examples;
    await button(limits.say).click();
    await page.getByRole("button", { name: example.text, exact: false }).click();
    await expect.element(field(limits.text)).toHaveValue(example.text);
    await button(limits.look).click();
    await button(preview.change).click();
    await expect.element(field(limits.will)).toHaveValue(example.will);
  });
});

describe("thanks", () => {
  async function thank(text: string, name: string): Promise<void> {
    await button(thanks.say(name)).click();
    await field(thanks.text).fill(text);
    await button(thanks.look).click();
    await button(thanks.share(name)).click();
    await expect.element(page.getByText(thanks.said(name))).toBeVisible();
  }

  test("mission:H2 of both stand in one list, each in their own line, and each takes back their own alone [Talk, thanks]", async () => {
    const first = await open(couple.a);
    await thank("For the soup.", "Ben");
    await couple.pass();
    await first.unmount();
    const second = await open(couple.b);
    await thank("For asking twice.", "Ana");
    await expect.element(page.getByText("For the soup.")).toBeVisible();
    const [ana, ben] = ["For the soup.", "For asking twice."].map((text) =>
      page.getByText(text).element().closest("figure"),
    );
    if (!ana || !ben) throw new Error("both are shown");
    expect([ana, ben].map((one) => getComputedStyle(one).borderInlineStartStyle)).toEqual(["solid", "dashed"]);
    await expect.element(button(thanks.takeBackOf("For the soup."))).not.toBeInTheDocument();
    await button(thanks.takeBackOf("For asking twice.")).click();
    await expect.element(page.getByText("For asking twice.")).not.toBeInTheDocument();
    await couple.pass();
    await second.unmount();
    await open(couple.a);
    await expect.element(page.getByText("For the soup.")).toBeVisible();
    expect(figures()).toHaveLength(1);
  });

  test("safety:S27 to thank and to leave it unsaid look the same, and nothing is written before", async () => {
    await open(couple.a);
    await button(thanks.say("Ben")).click();
    await field(thanks.text).fill("For the soup.");
    await button(thanks.look).click();
    await expectAlike(button(thanks.share("Ben")), button(thanks.keep));
    await button(thanks.keep).click();
    expect(couple.a.space.list(thanksKind)).toEqual([]);
    await expect.element(page.getByText(thanks.none)).toBeVisible();
  });

  test("that are half written are there again when the form was closed, and not when they were left unsaid", async () => {
    await open(couple.a);
    await button(thanks.say("Ben")).click();
    await field(thanks.text).fill("For the soup.");
    await button(thanks.say("Ben")).click();
    await expect.element(field(thanks.text)).not.toBeInTheDocument();
    await button(thanks.say("Ben")).click();
    await expect.element(field(thanks.text)).toHaveValue("For the soup.");
    await button(thanks.look).click();
    await button(thanks.keep).click();
    await button(thanks.say("Ben")).click();
    await expect.element(field(thanks.text)).toHaveValue("");
  });

  test("are refused where they say nothing or too much", async () => {
    await open(couple.a);
    await button(thanks.say("Ben")).click();
    await button(thanks.look).click();
    await expect.element(field(thanks.text)).toHaveAccessibleDescription(thanks.refused.empty);
    await field(thanks.text).fill("x".repeat(THANKS_LENGTH + 1));
    await button(thanks.look).click();
    await expect.element(field(thanks.text)).toHaveAccessibleDescription(thanks.refused["too-long"]);
  });

  test("that are many come a few at a time", async () => {
    for (let at = 0; at < 10; at++) {
      const id = `2026-11-${10 + at}.${"n".repeat(22)}`;
      await couple.a.space.commit([{ kind: "thanks", version: 1, id, field: "text", value: `For ${at}` }]);
    }
    await open(couple.a);
    await expect.element(page.getByText("For 9", { exact: true })).toBeVisible();
    expect(figures()).toHaveLength(8);
    await button(thanks.earlier).click();
    await expect.element(page.getByText("For 0", { exact: true })).toBeVisible();
    await expect.element(button(thanks.earlier)).not.toBeInTheDocument();
  });
});

test("what has ended is there to read, and nothing can be said or taken back", async () => {
  const drawn = await open(couple.a);
  await sayLimit();
  await drawn.unmount();
  couple.a.show({ over: "ended" });
  await open(couple.a);
  await expect.element(page.getByText(over)).toBeVisible();
  await expect.element(page.getByText(TEXT)).toBeVisible();
  for (const name of [limits.say, limits.takeBackOf(TEXT), limits.anewOf(TEXT), thanks.say("Ben")]) {
    await expect.element(button(name)).not.toBeInTheDocument();
  }
});

test("axe finds nothing, while a limit is written, looked at and said", async () => {
  const { container } = await open(couple.a);
  expect(await findings(container)).toEqual([]);
  await writeLimit();
  expect(await findings(container)).toEqual([]);
  await button(limits.share("Ben")).click();
  await expect.element(button(limits.takeBackOf(TEXT))).toBeVisible();
  expect(await findings(container)).toEqual([]);
});
