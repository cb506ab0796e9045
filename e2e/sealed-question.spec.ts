import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { looksOf, sizeOf } from "./support/style.ts";
import { everythingOn, visited } from "./support/traces.ts";
import { pairBrowsers } from "./support/two/pair.ts";
import { button, goTo, heading, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { questions, talk } = words;
const { ask, read, tied } = questions;

const asked = (page: Page) => page.getByRole("list", { name: questions.today, exact: true }).getByRole("button");
const opened = (page: Page) =>
  page.getByRole("list", { name: questions.opened.title, exact: true }).getByRole("button");
const field = (page: Page) => page.getByRole("textbox", { name: ask.label });
const wrote = (page: Page, name: string) => page.getByRole("figure", { name: read.wrote(name) });

async function openQuestion(page: Page, at: number): Promise<string> {
  const text = await asked(page).nth(at).innerText();
  await asked(page).nth(at).click();
  await expect(heading(page, text)).toBeFocused();
  return text;
}

test("safety:S6 what one seals is nowhere to be seen; what two answer at the same time both read, and one takes theirs back", async ({
  page,
  newDevice,
}) => {
  const guest = await (await newDevice()).context.newPage();
  await pairBrowsers(page, guest);
  for (const each of [page, guest]) {
    await goTo(each, "today");
    await expect(asked(each)).toHaveCount(3);
  }
  expect(await asked(guest).allInnerTexts()).toEqual(await asked(page).allInnerTexts());
  await test.step("the day", () => expectAccessible(page));

  const sealed = await openQuestion(page, 1);
  await test.step("a question", () => expectAccessible(page));
  await test.step("safety:S6 what is sealed for the evening is on no page, in no address and in no history; four equal buttons", async () => {
    const choices = [ask.seal, ask.together, ask.pass, ask.takeBack].map((name) => button(page, name));
    const looks = await Promise.all(choices.map(async (one) => ({ ...(await looksOf(one)), ...(await sizeOf(one)) })));
    for (const look of looks) expect(look).toEqual(looks[0]);
    await field(page).fill("What the sea sounds like at night");
    await press(page, ask.seal);
    await expect(page.getByText(ask.done)).toBeVisible();
    await press(page, ask.back);
    await expect(asked(page)).toHaveCount(3);
    expect(await openQuestion(page, 1)).toBe(sealed);
    await expect(field(page)).toHaveValue("");
    expect((await everythingOn(page)).concat(JSON.stringify(await visited(page)))).not.toContain("the sea sounds");
    expect(JSON.stringify(await visited(page))).not.toMatch(/question-/);
    await press(page, ask.back);
    await expect(asked(guest)).toHaveCount(3);
    await expect(opened(guest)).toHaveCount(0);
  });

  const question = await openQuestion(page, 0);
  await field(page).fill("The long way back from the shop");
  await press(page, ask.together);
  await expect(page.getByText(ask.done)).toBeVisible();
  await expect(field(page)).toHaveValue("");

  expect(await openQuestion(guest, 0)).toBe(question);
  await field(guest).fill("Looking at pictures with you");
  await press(guest, ask.together);
  for (const each of [page, guest]) {
    await expect(heading(each, tied.title)).toBeFocused();
    await press(each, tied.open);
    await expect(wrote(each, "Ana")).toContainText("The long way back from the shop");
    await expect(wrote(each, "Ben")).toContainText("Looking at pictures with you");
    await test.step("both answers", () => expectAccessible(each));
  }
  await press(guest, talk.start);
  await expect(button(guest, talk.pause)).toBeVisible();

  await press(page, read.takeBack);
  await press(page, read.confirm);
  for (const each of [page, guest]) {
    await expect(each.getByText("Looking at pictures with you")).toHaveCount(0);
    await expect(each.getByText(questions.opened.none)).toBeVisible();
    await expect(asked(each)).toHaveCount(2);
  }
});
