import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "./support/app.ts";
import {
  addDevice,
  deviceList,
  expectNote,
  expectPassedOn,
  goOffline,
  openOnTwo,
  writeNote,
} from "./support/devices.ts";
import { expectOpen, unlock } from "./support/lock.ts";
import { startRelay } from "./support/relay.ts";
import { answer, expectKept, goTo, heading, note, press, slider } from "./support/walk.ts";
import { watch } from "./support/watch.ts";
import { words } from "./support/words.ts";

const { devices, sync } = words;

test("hold:H5 both write without a network, and then in two tabs and on another device: each shows everything", async ({
  page,
  context,
  newDevice,
}) => {
  const other = await newDevice();
  const guest = await other.context.newPage();
  await openOnTwo(page, guest);
  await expectPassedOn(page);
  for (const each of [page, guest]) await goOffline(each);
  await writeNote(page, "under a hill");
  await goTo(guest, "today");
  await answer(guest, "close", "End");
  await answer(guest, "load", "Home");
  await expectKept(guest);
  await goTo(guest, "us");
  await expect(guest.getByText(sync.status.offlineUnsent)).toBeVisible();
  for (const each of [context, other.context]) await each.setOffline(false);
  await expectNote(guest, "under a hill");
  await goTo(page, "today");
  await expect(slider(page, "close")).toHaveValue("100");
  await expect(slider(page, "load")).toHaveValue("0");
  await expect(note(page)).toHaveValue("under a hill");

  await test.step("two tabs of one device and another device: all show the same, and one tab may close at any time", async () => {
    const tab = await context.newPage();
    await tab.goto("/");
    await unlock(tab);
    await expectOpen(tab);
    await writeNote(tab, "from the second tab");
    await expectNote(guest, "from the second tab");
    await page.close();
    await writeNote(tab, "and after the first was closed");
    await expectNote(guest, "and after the first was closed");
    await writeNote(guest, "an answer");
    await expectNote(tab, "an answer");
  });
});

test("safety:S1 hold:H6 a device that is taken out is told, keeps what it has, and reads nothing that is written after", async ({
  page,
  newDevice,
}) => {
  const guest = await (await newDevice()).context.newPage();
  await openOnTwo(page, guest);
  await writeNote(page, "while it was in");
  await expectNote(guest, "while it was in");

  await goTo(page, "us");
  const list = deviceList(page);
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await page
    .getByRole("button", { name: /^Rename / })
    .nth(1)
    .click();
  await page.getByLabel(devices.rename.label, { exact: true }).fill("Kitchen tablet");
  await press(page, devices.rename.keep);
  await goTo(guest, "us");
  await expect(heading(guest, /^Kitchen tablet/)).toBeVisible();

  await press(page, devices.list.takeOutOf("Kitchen tablet"));
  await expect(heading(page, devices.takeOut.title("Kitchen tablet"))).toBeFocused();
  await press(page, devices.takeOut.go);
  await expect(page.getByText(devices.takeOut.done("Kitchen tablet"))).toBeVisible();
  await expect(guest.getByText(devices.removed[0] ?? "", { exact: true })).toBeVisible();
  await writeNote(page, "after it was taken out");
  await expectPassedOn(page);
  await goTo(guest, "today");
  await expect(note(guest)).toHaveValue("while it was in");
  await guest.reload();
  await expect(note(guest)).toHaveValue("while it was in");
  await writeNote(guest, "only here");
  await goTo(page, "today");
  await expect(note(page)).toHaveValue("after it was taken out");
});

test("hold:H5 weeks offline: what was written meanwhile is sealed under the key of now, and arrives", async ({
  page,
  context,
  newDevice,
}) => {
  const [tablet, phone] = [await newDevice(), await newDevice()];
  const [away, third] = [await tablet.context.newPage(), await phone.context.newPage()];
  await openOnTwo(page, away);
  await addDevice(page, third);
  await expectPassedOn(away);
  await goOffline(away);
  await goTo(away, "today");
  await answer(away, "pull", "Home");
  await expectKept(away);
  // Taking a device out makes a new key, which the one that is away has not heard of.
  await goTo(page, "us");
  await expect(deviceList(page).getByRole("listitem")).toHaveCount(3);
  await page
    .getByRole("button", { name: /^Take out / })
    .nth(1)
    .click();
  await press(page, devices.takeOut.go);
  await expect(deviceList(page).getByRole("listitem")).toHaveCount(2);
  await writeNote(page, "while you were away");
  await expectPassedOn(page);
  await tablet.context.setOffline(false);
  await expectNote(away, "while you were away");
  await expectPassedOn(away);
  await goTo(page, "today");
  await expect(slider(page, "pull")).toHaveValue("-50");
  await expect(heading(page, devices.notice.alarm)).toHaveCount(0);
  expect(context.pages()).toHaveLength(1);
});

test("hold:H4 the relay is killed while somebody types, and starts again: nothing is lost, nothing is doubled", async ({
  browser,
  contextOptions,
}) => {
  const dataFolder = await mkdtemp(path.join(tmpdir(), "counterpoint-relay-"));
  let relay = await startRelay({ dataFolder });
  const port = Number(new URL(relay.origin).port);
  const contexts = [0, 1].map(() => browser.newContext({ ...contextOptions, baseURL: relay.origin }));
  const [one, two] = await Promise.all(contexts);
  if (one === undefined || two === undefined) throw new Error("no contexts");
  const problems = (await Promise.all([one, two].map((each) => watch(each, relay.origin)))).map(
    (each) => each.problems,
  );
  const [page, guest] = [await one.newPage(), await two.newPage()];
  await openOnTwo(page, guest);
  await expectPassedOn(page);
  await goTo(page, "today");
  let text = "";
  for (const part of ["one ", "two ", "three ", "four "]) {
    text += part;
    await note(page).pressSequentially(part);
    if (part === "two " || part === "four ") {
      await relay.stop("SIGKILL");
      relay = await startRelay({ dataFolder, port });
    }
  }
  await note(page).blur();
  await expectKept(page);
  // Whoever looks at a page has it try its line at once, however long it would have waited.
  for (const each of [page, guest]) {
    await each.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expectPassedOn(each);
  }
  await expectNote(guest, text);
  for (const each of [page, guest]) await expect(heading(each, devices.notice.alarm)).toHaveCount(0);
  expect(problems.flat()).toEqual([]);
  await Promise.all([one.close(), two.close()]);
  await relay.stop();
  await rm(dataFolder, { recursive: true, force: true });
});
