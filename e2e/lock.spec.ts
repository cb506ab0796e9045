import { expect, ONCE, test } from "./support/app.ts";
import {
  expectLocked,
  expectOpen,
  field,
  fillNewLock,
  lock,
  PASSPHRASE,
  said,
  setLock,
  unlock,
} from "./support/lock.ts";
import { looksOf } from "./support/style.ts";
import { button, expectKept, goTo, heading, note, openBook, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

test(
  "safety:S10 a lock opens by the passphrase alone; whatever is wrong has one answer, and nothing is counted",
  ONCE,
  async ({ page }) => {
    await openBook(page);
    await note(page).fill("We laughed at the bus stop.");
    await note(page).blur();
    await expectKept(page);
    await setLock(page);
    const screen = await page.locator("main").innerText();
    for (const attempt of ["wrong", PASSPHRASE.toUpperCase(), `${PASSPHRASE} `, "wrong", "wrong", "wrong"]) {
      await unlock(page, attempt);
      await expect(page.getByRole("alert")).toHaveText(said.wrong);
      await expect(field(page, lock.screen.passphrase)).toHaveValue("");
      await expect(field(page, lock.screen.passphrase)).toBeFocused();
      expect((await page.locator("main").innerText()).replace(said.wrong, "").replace(/\s+/g, " ")).toBe(
        screen.replace(/\s+/g, " "),
      );
    }
    await unlock(page);
    await expectOpen(page);
    await goTo(page, "today");
    await expect(note(page)).toHaveValue("We laughed at the bus stop.");
    await goTo(page, "us");
    await press(page, lock.now);
    await expectLocked(page);
  },
);

test("safety:S5 safety:S3 before it is opened a locked book shows its name and a field: no words, names, dates or counts", async ({
  page,
}) => {
  await openBook(page);
  await note(page).fill("We laughed at the bus stop.");
  await note(page).blur();
  await expectKept(page);
  await setLock(page);
  const { shell } = words;
  const { screen } = lock;
  const shown = (await page.locator("body").innerText()).split("\n").filter((line) => line.trim() !== "");
  expect(new Set(shown)).toEqual(
    new Set([shell.skip, shell.name, shell.help, shell.exit, screen.passphrase, screen.open]),
  );
  await expect(page).toHaveTitle("Counterpoint");
  await page.getByRole("link", { name: shell.help, exact: true }).click();
  await expect(heading(page, "If you do not feel safe")).toBeVisible();
  await press(page, shell.back);

  await unlock(page);
  await expectOpen(page);
  for (const place of ["today", "balance", "talk"] as const) {
    await goTo(page, place);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.locator("body").innerText()).not.toMatch(/\block(ed|s)?\b|hidden/i);
  }
});

test("safety:S1 safety:S27 what a lock means is said before, it can be left, and each change asks the passphrase again", async ({
  page,
}) => {
  await openBook(page);
  await goTo(page, "us");
  await expect(page.getByText(lock.kept.off)).toBeVisible();
  await press(page, lock.begin);
  for (const point of lock.before.points) await expect(page.getByText(point)).toBeVisible();
  const [yes, no] = [button(page, lock.set), button(page, lock.leave)];
  expect(await looksOf(yes)).toEqual(await looksOf(no));
  await press(page, lock.leave);
  await expect(button(page, lock.begin)).toBeFocused();
  await fillNewLock(page, "1234567");
  await press(page, lock.set);
  await expect(page.getByText(said.short, { exact: true })).toBeVisible();
  await field(page, lock.passphrase).fill(PASSPHRASE);
  await press(page, lock.set);
  await expect(page.getByText(said.different)).toBeVisible();
  await page.getByRole("checkbox", { name: lock.show }).check();
  await expect(field(page, lock.passphrase)).toHaveAttribute("type", "text");
  await field(page, said.again).fill(PASSPHRASE);
  await press(page, lock.set);
  await expectLocked(page);
  await unlock(page);
  await expectOpen(page);
  await expect(page.getByText(lock.kept.on)).toBeVisible();
  await expect(page.getByText(lock.kept.off)).toHaveCount(0);

  await press(page, lock.change.open);
  await field(page, lock.current).fill("not it");
  await field(page, lock.passphrase).fill("another four words");
  await field(page, said.again).fill("another four words");
  await press(page, lock.change.do);
  await expect(page.getByText(said.wrong)).toBeVisible();
  await field(page, lock.current).fill(PASSPHRASE);
  await press(page, lock.change.do);
  await expectLocked(page);
  await unlock(page);
  await expect(page.getByRole("alert")).toHaveText(said.wrong);
  await unlock(page, "another four words");
  await expectOpen(page);

  await press(page, lock.remove.open);
  await field(page, lock.current).fill(PASSPHRASE);
  await press(page, lock.remove.do);
  await expect(page.getByText(said.wrong)).toBeVisible();
  await field(page, lock.current).fill("another four words");
  await press(page, lock.remove.do);
  await expect(page.getByText(lock.kept.off)).toBeVisible();
  await page.reload();
  await expectOpen(page);
});
