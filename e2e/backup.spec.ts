import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { expectOpen, said, setLock, unlock } from "./support/lock.ts";
import { button, databases, expectKept, goTo, heading, note, openBook, press, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { backup, balance, firstMinute, us } = words;
const PASSPHRASE = "river and stone and tea";
const NOTE = "We laughed at the bus stop.";

let folder = "";
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "counterpoint-backup-"));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** A person who has kept an evening and this note stands on Us. */
async function writeAndGoToUs(page: Page, text = NOTE): Promise<void> {
  await openBook(page);
  await note(page).fill(text);
  await note(page).blur();
  await expectKept(page);
  await goTo(page, "us");
  await expect(heading(page, us.title)).toBeVisible();
}

/** Presses, and gives what the browser downloads by it. */
async function downloaded(page: Page, name: string): Promise<{ readonly name: string; readonly file: string }> {
  const waiting = page.waitForEvent("download");
  await press(page, name);
  const download = await waiting;
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return { name: download.suggestedFilename(), file };
}

async function makeBackup(page: Page): Promise<{ readonly name: string; readonly file: string }> {
  await press(page, backup.seal.open);
  await field(page, backup.seal.passphrase).fill(PASSPHRASE);
  await field(page, said.again).fill(PASSPHRASE);
  const made = await downloaded(page, backup.seal.make);
  await expect(page.getByText(backup.done.text(made.name))).toBeVisible();
  return made;
}

async function lookInside(page: Page, file: string): Promise<void> {
  await field(page, backup.restore.file).setInputFiles(file);
  await field(page, backup.restore.passphrase).fill(PASSPHRASE);
  await press(page, backup.restore.look);
  await expect(page.getByRole("region", { name: backup.restore.inside })).toBeVisible();
}

test("safety:S15 a book goes to another device in a sealed file, and nothing is kept there before one says so", async ({
  page,
  newDevice,
}) => {
  await writeAndGoToUs(page);
  const { name, file } = await makeBackup(page);
  expect(name).not.toMatch(/counterpoint|couple|partner|relationship|love/i);
  const sealed = (await readFile(file)).toString("latin1");
  expect(sealed.startsWith("age-encryption.org/v1\n-> scrypt ")).toBe(true);
  expect(sealed).not.toMatch(/bus stop|counterpoint/i);

  const other = await (await newDevice()).context.newPage();
  await other.goto("/");
  await press(other, firstMinute.welcome.restore);
  await expect(heading(other, backup.first.title)).toBeFocused();
  await lookInside(other, file);
  await expect(other.getByText(/^One day, /)).toBeVisible();
  await expect(other.getByText(backup.restore.evenings(1))).toBeVisible();
  expect(await databases(other)).toEqual([]);
  await press(other, backup.first.add);
  await expect(slider(other, "close")).toBeVisible();
  await expect(note(other)).toHaveValue(NOTE);
  await other.reload();
  await goTo(other, "balance");
  await expect(other.getByText(NOTE)).toBeVisible();
  await expect(heading(other, balance.evenings)).toBeVisible();
});

test("a file that is looked into and left leaves nothing on a new device", async ({ page, newDevice }) => {
  await writeAndGoToUs(page);
  const { file } = await makeBackup(page);
  const other = await (await newDevice()).context.newPage();
  await other.goto("/");
  await press(other, firstMinute.welcome.restore);
  await lookInside(other, file);
  await press(other, backup.leave);
  await expect(heading(other, firstMinute.welcome.title)).toBeVisible();
  expect(await databases(other)).toEqual([]);
});

test("hold:H7 a damaged file is refused with the reason, and the book stays as it was", async ({ page }) => {
  await writeAndGoToUs(page);
  const { file } = await makeBackup(page);
  const bytes = await readFile(file);
  const last = bytes.length - 30;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  await writeFile(file, bytes);
  await press(page, backup.restore.open);
  await field(page, backup.restore.file).setInputFiles(file);
  await field(page, backup.restore.passphrase).fill(PASSPHRASE);
  await press(page, backup.restore.look);
  await expect(page.getByRole("alert")).toHaveText(`${backup.refused.damaged} ${backup.refused.unchanged}`);
  await goTo(page, "today");
  await expect(note(page)).toHaveValue(NOTE);
});

test("a readable copy says that anybody can read it, shows the day, and can be added again", async ({ page }) => {
  await writeAndGoToUs(page);
  await press(page, backup.readable.open);
  await expect(page.getByText(backup.readable.text)).toBeVisible();
  const { name, file } = await downloaded(page, backup.readable.make);
  expect(name).toBe("notes.md");
  expect(await readFile(file, "utf8")).toContain(`> ${NOTE}`);
  await press(page, backup.restore.open);
  await field(page, backup.restore.file).setInputFiles(file);
  await press(page, backup.restore.add);
  await expect(page.getByText(backup.restore.already)).toBeVisible();
});

test("safety:S1 safety:S5 in a locked book, copies and wiping ask for its passphrase, and the file opens with it", async ({
  page,
  newDevice,
}) => {
  await writeAndGoToUs(page);
  await setLock(page, PASSPHRASE);
  await unlock(page, PASSPHRASE);
  await expectOpen(page);
  await goTo(page, "us");
  const own = field(page, backup.bookPassphrase);
  await press(page, backup.readable.open);
  await own.fill("not it at all");
  await press(page, backup.readable.make);
  await expect(page.getByText(said.wrong)).toBeVisible();
  await own.fill(PASSPHRASE);
  await downloaded(page, backup.readable.make);
  await press(page, backup.seal.open);
  await own.fill(PASSPHRASE);
  const { file } = await downloaded(page, backup.seal.make);
  const other = await (await newDevice()).context.newPage();
  await other.goto("/");
  await press(other, firstMinute.welcome.restore);
  await lookInside(other, file);
  await press(page, backup.wipe.open);
  await own.fill("not it at all");
  await press(page, backup.wipe.go);
  await expect(page.getByText(said.wrong)).toBeVisible();
  expect(await databases(page)).not.toEqual([]);
  await own.fill(PASSPHRASE);
  await press(page, backup.wipe.go);
  await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
  expect(await databases(page)).toEqual([]);
});

test("safety:S5 everything taken off leaves a device as if nothing had ever been kept, in every tab", async ({
  page,
  context,
}) => {
  await writeAndGoToUs(page);
  const otherTab = await context.newPage();
  await otherTab.goto("/balance");
  await expect(otherTab.getByText(NOTE)).toBeVisible();
  await press(page, backup.wipe.open);
  await press(page, backup.wipe.go);
  await press(page, backup.wipe.really);
  for (const tab of [page, otherTab]) {
    await expect(heading(tab, firstMinute.welcome.title)).toBeVisible();
  }
  expect(await databases(page)).toEqual([]);
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
  await page.reload();
  await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
});

test("in Safari a backup is offered before the first note, once, and the answers look the same", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "vendor", { value: "Apple Computer, Inc." }));
  await openBook(page);
  await expect(page.getByText(backup.safari.text)).toBeVisible();
  await expectAccessible(page);
  await press(page, backup.safari.make);
  await expect(heading(page, us.title)).toBeVisible();
  await expect(field(page, backup.seal.passphrase)).toBeInViewport();
  await page.goto("/");
  await expect(note(page)).toBeVisible();
  await expect(button(page, backup.safari.later)).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("axe finds nothing on any step, in light and dark, and nothing sticks out at the side", async ({ page }) => {
    const look = async (name: string): Promise<void> =>
      test.step(name, async () => {
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        await page.setViewportSize({ width: 390, height: 844 });
      });
    await writeAndGoToUs(page);
    await press(page, backup.seal.open);
    await press(page, backup.seal.make);
    await expect(page.getByText(said.short)).toBeVisible();
    await look("a passphrase that is too short");
    await press(page, backup.leave);
    const { file } = await makeBackup(page);
    await look("the file is made");
    await press(page, backup.readable.open);
    await look("a readable copy");
    await press(page, backup.restore.open);
    await look("which file");
    await lookInside(page, file);
    await look("what is inside");
    await press(page, backup.wipe.open);
    await press(page, backup.wipe.go);
    await look("the last step before everything goes");
  });

  test("a backup goes by keyboard, from opening to the file and back", async ({ page }) => {
    await writeAndGoToUs(page);
    await button(page, backup.seal.open).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(field(page, backup.seal.passphrase)).toBeFocused();
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press("Tab");
    await page.keyboard.type(PASSPHRASE);
    const waiting = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await waiting).suggestedFilename()).toBe("notes.age");
    await button(page, backup.restore.open).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await expect(field(page, backup.restore.file)).toBeFocused();
  });
});
