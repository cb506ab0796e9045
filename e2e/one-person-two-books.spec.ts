import type { Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { addDevice } from "./support/devices.ts";
import { expectLocked, field, lock, PASSPHRASE, said, setLock, unlock } from "./support/lock.ts";
import { openOwn, ourDevices, ourPages, thank, thanksOn } from "./support/two/our-room.ts";
import { expectOurs, pairBrowsers } from "./support/two/pair.ts";
import { goTo, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { ours, ourUs } = words;
const NEXT = "another four words";

/** One more device of the person who has their own pages open: it comes into what is shared by itself. */
async function bringIn(page: Page, second: Page): Promise<void> {
  await goTo(page, "us");
  await addDevice(page, second);
  await setLock(second);
  await unlock(second);
  // Until it has come in, what opens is the own pages; both devices are in theirs meanwhile.
  await press(second, ours.own.ours);
  await expectOurs(second);
}

async function changePassphrase(page: Page): Promise<void> {
  await goTo(page, "us");
  await press(page, lock.change.open);
  await field(page, lock.current).fill(PASSPHRASE);
  await field(page, lock.passphrase).fill(NEXT);
  await field(page, said.again).fill(NEXT);
  await press(page, lock.change.do);
  await expectLocked(page);
}

test("hold:H6 safety:S1 a second device comes into what two share by itself; taken out, it reads nothing that is written after", async ({
  page,
  newDevice,
}) => {
  const guest = await (await newDevice()).context.newPage();
  await pairBrowsers(page, guest);
  await openOwn(page);
  const second = await (await newDevice()).context.newPage();
  await bringIn(page, second);
  await press(page, ours.own.ours);
  await thank(guest, "Ana", "For asking twice.");
  for (const each of [page, second]) {
    await goTo(each, "talk");
    await expect(thanksOn(each, "For asking twice.")).toBeVisible();
  }

  await goTo(guest, "us");
  await expect(ourDevices(guest, ourUs.devices.theirs("Ana"))).toHaveCount(2);
  const before = await ourPages(guest);
  await goTo(page, "us");
  await expect(ourDevices(page, ourUs.devices.mine)).toHaveCount(2);
  await page.getByRole("button", { name: /^Take out / }).click();
  await press(page, ourUs.devices.confirm.go);
  await expect(ourDevices(page, ourUs.devices.mine)).toHaveCount(1);
  await goTo(second, "us");
  await expect(second.getByText(ourUs.removed[0] ?? "", { exact: true })).toBeVisible();

  await test.step("safety:S8 on the other's pages it is one device less, and nothing else is said", async () => {
    await goTo(guest, "us");
    await expect(ourDevices(guest, ourUs.devices.theirs("Ana"))).toHaveCount(1);
    const after = await ourPages(guest);
    expect(after.talk).toBe(before.talk);
    expect(after.today).toBe(before.today);
    const lines = before.us.split("\n");
    expect(lines).toEqual(expect.arrayContaining(after.us.split("\n")));
  });

  await test.step("what both write from then on comes to the other, and not to it", async () => {
    await thank(guest, "Ana", "For the long way home.");
    await goTo(page, "talk");
    await expect(thanksOn(page, "For the long way home.")).toBeVisible();
    await second.reload();
    await unlock(second);
    await goTo(second, "talk");
    await expect(thanksOn(second, "For asking twice.")).toBeVisible();
    await expect(thanksOn(second, "For the long way home.")).toHaveCount(0);
  });

  await test.step("safety:S1 a new passphrase opens what two share and the own pages, and the former neither", async () => {
    await openOwn(page);
    await changePassphrase(page);
    await unlock(page);
    await expect(page.getByRole("alert")).toHaveText(said.wrong);
    await unlock(page, NEXT);
    await expectOurs(page);
    await openOwn(page, NEXT);
  });
});
