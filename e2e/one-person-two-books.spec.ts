import type { Page } from "@playwright/test";
import { expect, ONCE, test } from "./support/app.ts";
import { addDevice } from "./support/devices.ts";
import { expectLocked, expectOpen, field, lock, PASSPHRASE, said, setLock, unlock } from "./support/lock.ts";
import { expectOurs, pairBrowsers } from "./support/two/pair.ts";
import { goTo, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { ours, recovery } = words;
const NEXT = "another four words";

async function openOwn(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await press(page, ours.strip.own);
  await field(page, recovery.passphrase).fill(passphrase);
  await press(page, ours.own.open);
  await expectOpen(page);
}

test(
  "safety:S1 a new passphrase opens what two share and the own pages, the former opens neither, and the lock stays",
  ONCE,
  async ({ page, newDevice }) => {
    await pairBrowsers(page, await (await newDevice()).context.newPage());
    await openOwn(page);
    await goTo(page, "us");
    await press(page, lock.change.open);
    await field(page, lock.current).fill(PASSPHRASE);
    await field(page, lock.passphrase).fill(NEXT);
    await field(page, said.again).fill(NEXT);
    await press(page, lock.change.do);
    await expectLocked(page);
    await unlock(page);
    await expect(page.getByRole("alert")).toHaveText(said.wrong);
    await unlock(page, NEXT);
    await expectOurs(page);
    await openOwn(page, NEXT);
    await goTo(page, "us");
    await press(page, lock.remove.open);
    await field(page, lock.current).fill(NEXT);
    await press(page, lock.remove.do);
    await expect(page.getByRole("alert")).toHaveText(lock.sharedStays);
  },
);

test("a second device of one person comes into what two share by itself", ONCE, async ({ page, newDevice }) => {
  await pairBrowsers(page, await (await newDevice()).context.newPage());
  await openOwn(page);
  await goTo(page, "us");
  const second = await (await newDevice()).context.newPage();
  await addDevice(page, second);
  await setLock(second);
  await unlock(second);
  // Until it has come in, what opens is the own pages; both devices are in theirs meanwhile.
  await expect(async () => {
    await second.reload();
    await unlock(second);
    await expectOurs(second);
  }).toPass();
});
