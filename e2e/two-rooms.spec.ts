import type { Page } from "@playwright/test";
import { expect, ONCE, test } from "./support/app.ts";
import { expectLocked, lock, PASSPHRASE, unlock } from "./support/lock.ts";
import { expectOurs, pairBrowsers } from "./support/two/pair.ts";
import { expectKept, goTo, note, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { ours, recovery, shell } = words;

async function openOwn(page: Page): Promise<void> {
  await press(page, ours.strip.own);
  await page.getByLabel(recovery.passphrase).fill(PASSPHRASE);
  await press(page, ours.own.open);
  await expect(note(page)).toBeVisible();
}

test(
  "safety:S3 safety:S17 both rooms lie behind one lock: whatever closes one closes both",
  ONCE,
  async ({ page, context, newDevice }) => {
    await pairBrowsers(page, await (await newDevice()).context.newPage());

    await test.step("half typed in the own pages, it is kept where one goes to the other room", async () => {
      await openOwn(page);
      await note(page).pressSequentially("half a thought");
      await press(page, ours.own.ours);
      await expectOurs(page);
      await expect(page.getByText("half a thought")).toHaveCount(0);
      await openOwn(page);
      await expect(note(page)).toHaveValue("half a thought");
      await expectKept(page);
    });

    await test.step("locked in one tab, the other room is closed in the other", async () => {
      const other = await context.newPage();
      await other.goto("/");
      await unlock(other);
      await expectOurs(other);
      await goTo(page, "us");
      await press(page, lock.now);
      for (const tab of [page, other]) await expectLocked(tab);
      await other.close();
    });

    await test.step("quick exit from what two share leaves the lock in front of it", async () => {
      await unlock(page);
      await expectOurs(page);
      await page.getByRole("link", { name: shell.exit }).click();
      await expect(page).toHaveURL(/away/);
      await page.goto("/");
      await press(page, shell.open);
      await expectLocked(page);
      await unlock(page);
      await expectOurs(page);
    });
  },
);
