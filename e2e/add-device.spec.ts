import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import {
  addDevice,
  compareAndJoin,
  deviceList,
  expectNote,
  expectPassedOn,
  invite,
  openLink,
  openLockedBook,
  sendAtOnce,
  writeNote,
} from "./support/devices.ts";
import { expectOpen, field, setLock, unlock } from "./support/lock.ts";
import { looksOf, sizeOf } from "./support/style.ts";
import { visited } from "./support/traces.ts";
import { answer, button, databases, expectKept, goTo, heading, note, openBook, press, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { arrive, devices, firstMinute } = words;

test("a device is added by a link: the book comes to it whole, and what either writes comes to the other", async ({
  page,
  newDevice,
}) => {
  await openLockedBook(page);
  await writeNote(page, "from before");
  await goTo(page, "us");
  const guest = await (await newDevice()).context.newPage();
  await addDevice(page, guest);
  await expectNote(guest, "from before");
  await goTo(guest, "balance");
  await expect(heading(guest, words.balance.evenings)).toBeVisible();

  await sendAtOnce(guest);
  await goTo(guest, "today");
  await answer(guest, "close", "End");
  await expectKept(guest);
  await goTo(page, "today");
  await expect(slider(page, "close")).toHaveValue("100");
  await sendAtOnce(page);
  await writeNote(page, "and from the first");
  await expectNote(guest, "and from the first");
});

test("safety:S12 the secret of the link is gone from the address and the history at once, and nowhere on the page; it lets in one device, if the words are the same", async ({
  page,
  newDevice,
  relay,
}) => {
  await openLockedBook(page);
  const link = await invite(page);
  const guest = await (await newDevice()).context.newPage();
  await guest.goto(link);
  await expect(heading(guest, arrive.before.title)).toBeFocused();
  expect(await guest.evaluate(() => location.href)).toBe(`${relay.origin}/`);
  const secret = new URL(link).hash.slice("#join=".length);
  expect(secret.length).toBeGreaterThan(40);
  expect(JSON.stringify(await visited(guest))).not.toContain(secret);
  const left = await guest.evaluate(() => [
    document.documentElement.outerHTML,
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
  ]);
  expect(left.join("\n")).not.toContain(secret);
  expect(await databases(guest)).toEqual([]);
  await press(guest, arrive.leave);
  await expect(heading(guest, firstMinute.welcome.title)).toBeVisible();
  expect(await databases(guest)).toEqual([]);

  const late = await (await newDevice()).context.newPage();
  await test.step("words that differ: nobody is let in", async () => {
    await openLink(guest, link);
    await expect(heading(guest, arrive.compare.title)).toBeVisible();
    await press(guest, arrive.compare.different);
    await expect(guest.getByText(arrive.failed.different)).toBeVisible();
    await expect(heading(page, devices.failed.title)).toBeVisible();
    await press(page, devices.failed.close);
  });

  await test.step("a second device at the same link: it ends for all three", async () => {
    const next = await invite(page);
    await press(guest, arrive.back);
    await expect(heading(guest, firstMinute.welcome.title)).toBeVisible();
    await openLink(guest, next);
    await expect(heading(guest, arrive.compare.title)).toBeVisible();
    await openLink(late, next);
    await expect(late.getByText(arrive.failed.used)).toBeVisible();
    await expect(guest.getByText(arrive.failed.cancelled)).toBeVisible();
    await expect(heading(page, devices.failed.title)).toBeVisible();
    await press(page, devices.failed.close);
  });

  await expect(deviceList(page).getByRole("listitem")).toHaveCount(1);
  for (const left of [guest, late]) {
    await press(left, arrive.back);
    await expect(heading(left, firstMinute.welcome.title)).toBeVisible();
    expect(await databases(left)).toEqual([]);
  }
});

test("a locked book is opened first, and then asked about the link; what was written in it stays, and comes to the other", async ({
  page,
  newDevice,
}) => {
  await openLockedBook(page);
  await goTo(page, "today");
  await answer(page, "self", "Home");
  await expectKept(page);
  await goTo(page, "us");
  const link = await invite(page);
  const guest = await (await newDevice()).context.newPage();
  await openBook(guest);
  await note(guest).fill("written alone");
  await note(guest).blur();
  await expectKept(guest);
  await setLock(guest);
  await guest.goto(link);
  await expect(guest.getByText(arrive.locked)).toBeVisible();
  await unlock(guest);
  await expect(heading(guest, arrive.before.title)).toBeFocused();
  await expect(guest.getByText(arrive.before.here)).toBeVisible();
  await press(guest, arrive.before.join);
  await compareAndJoin(page, guest);
  await press(guest, arrive.joined.open);
  await unlock(guest);
  await expectOpen(guest);
  await press(page, devices.added.close);
  for (const each of [page, guest]) await sendAtOnce(each);
  await expectPassedOn(guest);
  await goTo(guest, "today");
  await expect(note(guest)).toHaveValue("written alone");
  await expect(slider(guest, "self")).toHaveValue("0");
  await expectNote(page, "written alone");
});

test("safety:S27 every screen of joining can be read, reached and left alike", async ({ page, newDevice }) => {
  await openLockedBook(page);
  const link = await invite(page);
  await test.step("the code", () => expectAccessible(page));
  const guest = await (await newDevice()).context.newPage();
  const look = async (name: string, yes: string, no: string): Promise<void> => {
    const [one, other] = [button(guest, yes), button(guest, no)];
    expect({ ...(await looksOf(other)), ...(await sizeOf(other)) }).toEqual({
      ...(await looksOf(one)),
      ...(await sizeOf(one)),
    });
    await test.step(name, () => expectAccessible(guest));
  };
  await guest.goto("/");
  await press(guest, arrive.ways.open);
  await expect(heading(guest, arrive.ways.title)).toBeFocused();
  await test.step("the ways", () => expectAccessible(guest));
  await field(guest, arrive.link.field).fill(link);
  await field(guest, arrive.link.field).press("Enter");
  await expect(heading(guest, arrive.before.title)).toBeFocused();
  await look("before", arrive.before.join, arrive.leave);
  await button(guest, arrive.before.join).press("Enter");
  await expect(heading(guest, arrive.compare.title)).toBeFocused();
  await look("compare", arrive.compare.same, arrive.compare.different);
  await button(guest, arrive.compare.same).press("Enter");
  await expect(heading(guest, arrive.waiting.title)).toBeFocused();
  await test.step("waiting", () => expectAccessible(guest));
  await press(page, devices.compare.same);
  await expect(heading(guest, arrive.joined.title)).toBeFocused();
  await test.step("joined", () => expectAccessible(guest));
});
