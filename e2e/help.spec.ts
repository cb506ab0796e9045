import { help, helpWords } from "@counterpoint/library";
import type { Page } from "@playwright/test";
import { expect, ONCE, test } from "./support/app.ts";
import { aloneScreens, bookScreens, togetherScreens } from "./support/screens.ts";
import { answer, button, heading, note, openBook, press, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";
import { workerReady } from "./support/worker.ts";

const { shell, firstMinute } = words;
const number = help.entries.find((entry) => entry.kind === "number");

const openHelp = (page: Page) => page.getByRole("link", { name: shell.help }).click();
const where = (page: Page) => page.getByLabel(helpWords.where, { exact: true });

async function chooseNorway(page: Page): Promise<void> {
  await where(page).selectOption("Norway");
  await expect(page.getByRole("link", { name: "116 006", exact: true })).toBeVisible();
}

const closeHelp = (page: Page) => press(page, shell.back);

async function expectHelp(page: Page): Promise<void> {
  await expect(page.getByRole("link", { name: number?.number ?? "", exact: true }).first()).toBeVisible();
}

/** The words and answers on the screen. How far a running timer has come is left out: it runs on under Help. */
const standing = (page: Page) =>
  page.getByRole("main").evaluate((main) => ({
    text: main instanceof HTMLElement ? main.innerText : "",
    chosen: [...main.querySelectorAll("[aria-pressed=true]")].map((chip) => chip.textContent),
    lines: [...main.querySelectorAll("input")].map((line) => line.getAttribute("aria-valuetext") ?? line.value),
  }));

test("safety:S26 Help is one press away from every screen of the first minute, and gives it back as it was", async ({
  page,
}) => {
  for (const walk of [togetherScreens, aloneScreens]) {
    for await (const name of walk(page)) {
      const before = await standing(page);
      await openHelp(page);
      await expectHelp(page);
      await closeHelp(page);
      await expect(page.getByRole("link", { name: shell.help }), name).toBeVisible();
      expect(await standing(page), name).toEqual(before);
    }
  }
});

test("safety:S26 Help is one press away from every screen of the book", async ({ page }) => {
  await openBook(page);
  for await (const name of bookScreens(page)) {
    if (name === "help") break;
    await openHelp(page);
    await expectHelp(page);
    await page.goBack();
    await expect(page.getByRole("main"), name).toHaveCount(1);
  }
});

test("safety:S26 a word half written is there when Help closes", async ({ page }) => {
  await openBook(page);
  await answer(page, "close");
  await note(page).pressSequentially("I wanted to sa");
  await openHelp(page);
  await expectHelp(page);
  await expect(note(page)).toHaveCount(0);
  await closeHelp(page);
  await expect(note(page)).toHaveValue("I wanted to sa");
  await expect(slider(page, "close")).toHaveValue("100");
});

test("safety:S26 Help needs no network, and no database either", ONCE, async ({ page, context }) => {
  await page.goto("/");
  await workerReady(page);
  await context.setOffline(true);
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  });
  await page.reload();
  await expect(heading(page, shell.cannotOpen.title)).toBeVisible();
  await expect(page.getByText(shell.cannotOpen.unavailable)).toBeVisible();
  await openHelp(page);
  await expectHelp(page);
  await chooseNorway(page);
  await closeHelp(page);
  await expect(button(page, shell.cannotOpen.around)).toBeVisible();
});

test(
  "safety:S26 the country is forgotten when Help closes, and leaves nothing to go back through",
  ONCE,
  async ({ page }) => {
    await page.goto("/");
    await expect(button(page, firstMinute.welcome.alone)).toBeVisible();
    const address = page.url();
    await openHelp(page);
    const entries = await page.evaluate(() => history.length);
    await chooseNorway(page);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(page.url()).toBe(address);
    await closeHelp(page);
    await openHelp(page);
    await expect(where(page)).toHaveValue("nowhere");
    await page.reload();
    await expect(where(page)).toHaveValue("nowhere");
  },
);

test("mission:Z1 whether this is right for us is two presses from any page, and leads to the lines [Help]", async ({
  page,
}) => {
  await page.goto("/");
  await openHelp(page);
  await press(page, helpWords.right);
  await expect(heading(page, helpWords.right)).toBeFocused();
  await page.goBack();
  await expect(where(page)).toBeVisible();
  await press(page, helpWords.right);
  await press(page, helpWords.lines);
  await expect(where(page)).toBeVisible();
  await closeHelp(page);
  await expect(button(page, firstMinute.welcome.alone)).toBeVisible();
});

test("safety:S26 nobody is asked for anything when Help opens", ONCE, async ({ page }) => {
  await page.goto("/");
  await workerReady(page);
  await expect(button(page, firstMinute.welcome.alone)).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openHelp(page);
  await expectHelp(page);
  await chooseNorway(page);
  await press(page, helpWords.right);
  await press(page, helpWords.back);
  await closeHelp(page);
  expect(asked).toEqual([]);
});
