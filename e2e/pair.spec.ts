import { expect, ONCE, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { openLockedBook } from "./support/devices.ts";
import { expectLocked, PASSPHRASE, unlock } from "./support/lock.ts";
import { looksOf, sizeOf } from "./support/style.ts";
import { visited } from "./support/traces.ts";
import { agreeAndOpen, answerLink, compareWords, expectOurs, inviteByLink, openPairLink } from "./support/two/pair.ts";
import { button, databases, expectKept, goTo, heading, note, openBook, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { around, firstMinute, ours, partners } = words;

test("two people pair by a link, from what it means to the book of both on both phones; each own book stays as it was", async ({
  page,
  newDevice,
}) => {
  await openLockedBook(page);
  await goTo(page, "today");
  await note(page).fill("for me alone");
  await note(page).blur();
  await expectKept(page);
  await goTo(page, "us");
  const link = await inviteByLink(page, "Ana");
  await test.step("the link", () => expectAccessible(page));
  const guest = await (await newDevice()).context.newPage();
  await openPairLink(guest, link);
  await answerLink(guest, "Ben");
  await compareWords(page, guest);
  for (const each of [page, guest]) {
    const [yes, no] = [button(each, partners.names.yes), button(each, partners.names.notNow)];
    await expect(yes).toBeVisible();
    expect({ ...(await looksOf(no)), ...(await sizeOf(no)) }).toEqual({
      ...(await looksOf(yes)),
      ...(await sizeOf(yes)),
    });
    await test.step("the names", () => expectAccessible(each));
  }
  await agreeAndOpen({ page, name: "Ana" }, { page: guest, name: "Ben" });
  await expect(page.getByText("for me alone")).toHaveCount(0);
  expect((await databases(page)).toSorted()).toEqual(["counterpoint", "counterpoint-ours-1"]);

  await test.step("safety:S3 the lock opens what both can read, and the own pages ask anew", async () => {
    await page.reload();
    await expectLocked(page);
    await unlock(page);
    await expectOurs(page);
    await press(page, ours.strip.own);
    await page.getByLabel(words.recovery.passphrase).fill(PASSPHRASE);
    await press(page, ours.own.open);
    await expect(note(page)).toHaveValue("for me alone");
    await goTo(page, "us");
    await expect(page.getByText(partners.section.present)).toBeVisible();
  });

  await test.step("another link is said to be done nothing with: there is one book of two at a time", async () => {
    await guest.goto(`/#pair=${"A".repeat(44)}`);
    await expect(heading(guest, partners.already.title)).toBeFocused();
    await press(guest, partners.back);
    await expectOurs(guest);
    expect((await databases(guest)).toSorted()).toEqual(["counterpoint", "counterpoint-ours-1"]);
  });
});

test(
  "safety:S28 a link that was opened and closed tells nobody, leaves nothing, and can be answered after",
  ONCE,
  async ({ page, newDevice, relay }) => {
    await openLockedBook(page);
    const link = await inviteByLink(page, "Ana");
    const guest = await (await newDevice()).context.newPage();
    const lines: string[] = [];
    guest.on("websocket", (line) => lines.push(line.url()));
    await guest.goto(link);
    await expect(heading(guest, partners.invited.title)).toBeFocused();
    await test.step("safety:S12 its secret is nowhere on the page, in the address or in the history", async () => {
      expect(await guest.evaluate(() => location.href)).toBe(`${relay.origin}/`);
      const secret = new URL(link).hash.slice("#pair=".length);
      expect(JSON.stringify(await visited(guest))).not.toContain(secret);
      const left = await guest.evaluate(() => [
        document.documentElement.outerHTML,
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
      ]);
      expect(left.join("\n")).not.toContain(secret);
    });
    await press(guest, partners.invited.around);
    await expect(heading(guest, around.choose.title)).toBeVisible();
    await guest.goto("/");
    await guest.goto(link);
    await press(guest, partners.invited.goOn);
    await press(guest, partners.host.notNow);
    await expect(heading(guest, firstMinute.welcome.title)).toBeVisible();
    expect(await databases(guest)).toEqual([]);
    expect(lines).toEqual([]);
    await expect(heading(page, partners.offer.title)).toBeVisible();
    await test.step("words that are not the same end it, and there is nothing of it on either phone", async () => {
      await openPairLink(guest, link);
      await answerLink(guest, "Ben");
      await expect(heading(guest, partners.compare.title)).toBeFocused();
      await press(guest, partners.compare.different);
      await expect(guest.getByText(partners.failed.guest.different)).toBeVisible();
      await press(guest, partners.failed.close);
      await expect(heading(guest, firstMinute.welcome.title)).toBeVisible();
      await expect.poll(() => databases(guest)).toEqual([]);
      await press(page, partners.compare.different);
      await expect(page.getByText(partners.failed.host.different)).toBeVisible();
      expect(await databases(page)).toEqual(["counterpoint"]);
      await press(page, partners.failed.close);
      await expect(button(page, partners.section.begin)).toBeFocused();
    });
  },
);

test(
  "safety:S4 no to the name that is seen: no book is begun, and a book that got a lock on the way has all that was in it",
  ONCE,
  async ({ page, newDevice }) => {
    await openLockedBook(page);
    const guest = await (await newDevice()).context.newPage();
    await openBook(guest);
    await note(guest).fill("from before");
    await note(guest).blur();
    await expectKept(guest);
    const link = await inviteByLink(page, "Ana");
    await openPairLink(guest, link);
    await answerLink(guest, "Ben");
    await compareWords(page, guest);
    await press(guest, partners.names.notNow);
    await expect(guest.getByText(partners.failed.guest.cancelled)).toBeVisible();
    await test.step("the other side is told nothing, and can stop as well", async () => {
      await expect(heading(page, partners.names.title("Ben"))).toBeFocused();
      await press(page, partners.names.yes);
      await expect(page.getByText(partners.agreed.lead)).toBeVisible();
      await press(page, partners.offer.stop);
      await expect(page.getByText(partners.failed.host.cancelled)).toBeVisible();
      expect(await databases(page)).toEqual(["counterpoint"]);
    });
    await press(guest, partners.failed.close);
    await expectLocked(guest);
    expect(await databases(guest)).toEqual(["counterpoint"]);
    await test.step("a locked book is opened first, and then asked about the link", async () => {
      await guest.goto(link);
      await expect(guest.getByText(partners.invited.locked)).toBeVisible();
      await unlock(guest);
      await expect(heading(guest, partners.invited.title)).toBeFocused();
      await press(guest, partners.invited.close);
    });
    await expect(note(guest)).toHaveValue("from before");
  },
);
