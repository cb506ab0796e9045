import { randomBytes } from "node:crypto";
import { couples } from "@counterpoint/library";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { filesWith } from "./support/files-with.ts";
import { openProfile } from "./support/profile.ts";
import { everythingOn } from "./support/traces.ts";
import { answer, button, databases, goTo, heading, lookAround, note, press, slider, stripOf } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { shell, firstMinute, today, talk, around } = words;
const PLACES = ["balance", "talk", "us", "today"] as const;

/** Text that no compression shortens and no chance repeats. */
const canary = (): string => randomBytes(24).toString("base64url");

/** What this address has in the browser's stores, but for the files of the app. */
const stores = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
  }));

for (const couple of couples.entries) {
  test(`${couple.title}: every page says whose book it is, and that nothing there is kept`, async ({ page }) => {
    await page.goto("/");
    for (const { name } of couple.people) {
      await lookAround(page, name);
      for (const place of PLACES) {
        await goTo(page, place);
        await expect(stripOf(page, name)).toContainText(around.strip.text(name));
      }
      await press(page, around.strip.close);
      await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
    }
    expect((await stores(page)).databases).toEqual([]);
  });
}

test("each person's book holds nothing of the other's", async ({ page }) => {
  await page.goto("/");
  for (const { people } of couples.entries) {
    for (const who of people) {
      await lookAround(page, who.name);
      const older = button(page, words.balance.older);
      await expect(older).toBeVisible();
      while (await older.isVisible()) await older.click();
      await expect(page.getByText(who.notes[0]?.text ?? "")).toBeAttached();
      const shown = await everythingOn(page);
      for (const other of people.filter(({ id }) => id !== who.id)) {
        for (const { text } of other.notes) expect(shown).not.toContain(text);
      }
      await press(page, around.strip.close);
    }
  }
});

test("looking around leaves nothing behind on the page or after a reload", async ({ page }) => {
  await page.goto("/");
  const before = await stores(page);
  await lookAround(page, "Leah");
  await goTo(page, "today");
  await answer(page, "close");
  await note(page).fill("only to see what it is like");
  await note(page).blur();
  await press(page, around.strip.other("Marcus"));
  await expect(slider(page, "close")).toHaveAttribute("aria-valuetext", today.empty);
  await press(page, around.strip.close);
  await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
  const left = await everythingOn(page);
  expect(left).not.toContain("only to see");
  for (const { text } of couples.entries.flatMap(({ people }) => people.flatMap(({ notes }) => notes))) {
    expect(left).not.toContain(text);
  }
  await lookAround(page, "Leah");
  await goTo(page, "today");
  await expect(slider(page, "close")).toHaveAttribute("aria-valuetext", today.empty);
  await page.reload();
  await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
  expect(await stores(page)).toEqual(before);
});

test("the files of a browser that looked into all four books hold no word that was written there", async ({
  relay,
}) => {
  const [looking, kept] = [canary(), canary()];
  const profile = await openProfile();
  try {
    const page = await profile.context.newPage();
    await page.goto(relay.origin);
    for (const { name } of couples.entries.flatMap(({ people }) => people)) {
      await lookAround(page, name);
      await goTo(page, "today");
      await note(page).pressSequentially(looking);
      await note(page).blur();
      await expect(page.locator("main [aria-hidden=true]").filter({ hasText: shell.held })).toBeVisible();
      await goTo(page, "balance");
      await expect(page.getByText(looking)).toBeVisible();
      await press(page, around.strip.close);
    }
    expect(await databases(page)).toEqual([]);
    // What is set on a device is written down: the search finds such things.
    await page.evaluate((text) => localStorage.setItem("control", text), kept);
    await profile.close();
    expect(await filesWith(profile.folder, kept)).not.toEqual([]);
    expect(await filesWith(profile.folder, looking)).toEqual([]);
    // The texts of the stories are part of the app: they lie among its cached files and nowhere else.
    const story = couples.entries[0]?.people[0]?.notes[0]?.text ?? "";
    for (const file of await filesWith(profile.folder, story)) expect(file).toMatch(/Service Worker|Cache/);
  } finally {
    await profile.discard();
  }
});

test("nothing that is done while looking around is called kept on this device", async ({ page }) => {
  await page.goto("/");
  await lookAround(page, null);
  await answer(page, "close");
  // By the time that the page was left and opened again, whatever it will say is said.
  await goTo(page, "talk");
  await expect(button(page, talk.evening.open)).toHaveCount(0);
  await goTo(page, "today");
  await expect(slider(page, "close")).toHaveValue("100");
  await expect(page.locator("main [aria-hidden=true]").filter({ hasText: shell.held })).toBeVisible();
  await expect(page.getByText(shell.kept, { exact: true })).toHaveCount(0);
});

test("a printed page of an invented book says so", async ({ page }) => {
  await page.goto("/");
  await lookAround(page, "Erica");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(`${around.strip.title("Erica")}. ${around.strip.text("Erica")}`)).toBeVisible();
  await expect(button(page, around.strip.close)).toBeHidden();
});
