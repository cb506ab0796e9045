import type { Page } from "@playwright/test";
import { expect } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { test } from "./support/clocked.ts";
import { deviceList, expectPassedOn, openOnTwo, writeNote } from "./support/devices.ts";
import { expectOpen, field, PASSPHRASE } from "./support/lock.ts";
import { sendAtOnceIn } from "./support/pace.ts";
import { button, databases, goTo, heading, note, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { arrive, devices, firstMinute, recovery, shell } = words;
const { ask, show, check, done } = recovery;

/** On Us of a book that is kept in step: writes the words down. */
async function writeDownWords(page: Page): Promise<string> {
  await goTo(page, "us");
  await button(page, recovery.section.make).or(button(page, recovery.section.makeLater)).click();
  await field(page, recovery.passphrase).fill(PASSPHRASE);
  await press(page, ask.show);
  await expect(heading(page, show.title)).toBeVisible();
  const paper = await page.getByRole("list", { name: show.list }).getByRole("listitem").allInnerTexts();
  await press(page, show.next);
  for (const label of await page.locator("main label").allInnerTexts()) {
    await field(page, label).fill(paper[Number(/\d+/.exec(label)?.[0]) - 1] ?? "");
  }
  await press(page, check.done);
  await press(page, done.close);
  return paper.join(" ");
}

async function enterWords(page: Page, paper: string, passphrase = PASSPHRASE): Promise<void> {
  await field(page, recovery.entry.words).fill(paper);
  await field(page, arrive.enter.passphrase).fill(passphrase);
  await press(page, arrive.enter.find);
}

/** From the first page of a new device to the book that was found. */
async function findByWords(page: Page, paper: string): Promise<void> {
  await openWords(page);
  await enterWords(page, paper);
  await expect(heading(page, arrive.found.title)).toBeFocused();
}

async function openWords(page: Page): Promise<void> {
  await page.goto("/");
  await press(page, arrive.ways.open);
  await press(page, arrive.words.open);
  await expect(heading(page, arrive.words.title)).toBeFocused();
}

/** Later on the device that waits: the page is opened again, and the clock has gone on there too. */
async function openLater(page: Page, hours: number): Promise<void> {
  await page.clock.setSystemTime(Date.now() + hours * 3_600_000);
  await page.goto("/");
}

test("safety:S1 by words and passphrase a person comes back after 48 hours, and every device is told meanwhile", async ({
  page,
  newDevice,
  relay,
}) => {
  const guest = await (await newDevice()).context.newPage();
  await openOnTwo(page, guest);
  const paper = await writeDownWords(page);
  await writeNote(page, "the last before it was lost");
  await expectPassedOn(page);

  const { context } = await newDevice();
  await sendAtOnceIn(context);
  const back = await context.newPage();
  await findByWords(back, paper);
  await expect(back.getByText(arrive.found.devices(2))).toBeVisible();
  await test.step("found", () => expectAccessible(back));
  await press(back, arrive.found.ask);
  await expect(back.getByText(arrive.wait.hours(48))).toBeVisible();
  await test.step("waiting", () => expectAccessible(back));
  for (const each of [page, guest]) {
    await goTo(each, "us");
    await expect(heading(each, devices.asking.title)).toBeVisible();
  }

  await press(back, arrive.wait.done);
  await expect(back.getByRole("region", { name: arrive.strip.title })).toBeVisible();
  await expect(note(back)).toHaveValue("");
  relay.passHours(20);
  await openLater(back, 20);
  await expect(back.getByText(arrive.wait.hours(28))).toBeVisible();
  await press(back, arrive.strip.look);
  await expect(back.getByText(arrive.wait.after)).toBeVisible();
  await press(back, arrive.wait.done);
  // What lies at the relay is a whole hour, rounded up: it may take its word an hour later than the device.
  relay.passHours(29);
  await openLater(back, 48);
  await press(back, arrive.strip.enter);
  await enterWords(back, paper);
  await expect(back.getByText(arrive.wait.over)).toBeVisible();
  await press(back, arrive.found.enter);
  await expect(heading(back, arrive.inAgain.title)).toBeFocused();
  await test.step("in again", () => expectAccessible(back));
  await press(back, arrive.joined.open);
  await expectOpen(back);

  const asked = back.getByRole("region", { name: arrive.newest.title });
  await expect(asked).toBeVisible();
  await test.step("the newest that was found", () => expectAccessible(back));
  await press(back, arrive.newest.yes);
  await expect(asked).toHaveCount(0);
  await goTo(back, "balance");
  await expect(heading(back, words.balance.evenings)).toBeVisible();
  // What it wrote itself was held back until that answer.
  await expectPassedOn(back);
  await goTo(page, "us");
  await expect(deviceList(page).getByRole("listitem")).toHaveCount(3);
});

test("safety:S16 safety:S1 wrong words, no network: nothing is left; with the right ones a device at hand says no, and who asked is told", async ({
  page,
  newDevice,
  relay,
}) => {
  const guest = await (await newDevice()).context.newPage();
  await openOnTwo(page, guest);
  const paper = await writeDownWords(page);
  const { context } = await newDevice();
  const back = await context.newPage();
  await test.step("another passphrase, no network: each says what it can, and nothing is left on the device", async () => {
    await openWords(back);
    await enterWords(back, paper, "another passphrase");
    await expect(back.getByRole("alert")).toHaveText(arrive.notFound["nothing-there"]);
    await context.setOffline(true);
    await enterWords(back, paper);
    await expect(back.getByRole("alert")).toHaveText(arrive.notFound.offline);
    await expectAccessible(back);
    await context.setOffline(false);
    await press(back, arrive.back);
    await press(back, arrive.back);
    await expect(heading(back, firstMinute.welcome.title)).toBeVisible();
    expect(await databases(back)).toEqual([]);
    await expect(back).toHaveTitle(shell.name);
  });
  await findByWords(back, paper);
  await press(back, arrive.found.ask);
  await expect(back.getByText(arrive.wait.hours(48))).toBeVisible();
  await press(back, arrive.wait.done);
  await goTo(guest, "us");
  await press(guest, devices.asking.notMine);
  await expect(guest.getByText(devices.asking.refused)).toBeVisible();
  relay.passHours(48);
  await openLater(back, 48);
  await press(back, arrive.strip.enter);
  await enterWords(back, paper);
  await expect(heading(back, arrive.refused.title)).toBeFocused();
  await test.step("refused", () => expectAccessible(back));
  await press(back, arrive.wait.forget);
  await expect(back.getByRole("region", { name: arrive.strip.title })).toHaveCount(0);
});
