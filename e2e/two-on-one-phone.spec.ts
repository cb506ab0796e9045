import { expect, ONCE, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { expectLocked, expectOpen, field, PASSPHRASE, said, unlock } from "./support/lock.ts";
import { everythingOn } from "./support/traces.ts";
import {
  beginFromUs,
  bothHere,
  expectOurSide,
  handToOther,
  questionsOn,
  sayYes,
  THEIRS,
  writeAs,
} from "./support/two/on-one-phone.ts";
import { databases, goTo, heading, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { here, ours } = words;
const { together } = here;

test("two on one phone: each behind a lock of their own, a question answered side by side, read on both sides", async ({
  page,
}) => {
  await handToOther(page);
  await expectAccessible(page);
  await sayYes(page);

  // One field for both, and the side of whoever types.
  await unlock(page, THEIRS);
  await expectOurSide(page);
  await press(page, here.strip.open);
  await expect(heading(page, together.hand("Ana"))).toBeFocused();
  await press(page, together.handOpen);
  await field(page, here.mine.passphrase).fill(PASSPHRASE);
  await press(page, together.unlock.open);
  await expect(heading(page, together.title)).toBeFocused();
  await expectAccessible(page);

  const question = (await questionsOn(page).first().innerText()).trim();
  await questionsOn(page).first().click();
  await writeAs(page, "Ben", "the night train");
  await expect(heading(page, together.hand("Ana"))).toBeFocused();
  const handed = await everythingOn(page);
  expect(handed).not.toContain("the night train");
  await writeAs(page, "Ana", "the lake in autumn");
  await press(page, together.both.open);
  await expect(heading(page, together.openedTitle)).toBeFocused();
  for (const text of [question, "the night train", "the lake in autumn"]) {
    await expect(page.getByText(text, { exact: true })).toBeVisible();
  }
  await expectAccessible(page);
  await press(page, together.shut);
  await expectLocked(page);

  for (const passphrase of [PASSPHRASE, THEIRS]) {
    await unlock(page, passphrase);
    await expectOurSide(page);
    await goTo(page, "today");
    await page.getByRole("button", { name: question, exact: true }).click();
    await expect(page.getByText("the night train", { exact: true })).toBeVisible();
    await expect(page.getByText("the lake in autumn", { exact: true })).toBeVisible();
    await page.reload();
    await expectLocked(page);
  }
});

test(
  "safety:S8 safety:S5 safety:S6 safety:S10 a no leaves nothing; after a yes the shut book is that of one, each opens their own pages alone, and of one alone nothing opens",
  ONCE,
  async ({ page }) => {
    await handToOther(page);
    const before = await databases(page);
    await press(page, here.asked.notNow);
    await expectLocked(page);
    expect(await databases(page)).toEqual(before);
    const alone = await page.locator("body").innerText();
    await unlock(page, PASSPHRASE);
    await expectOpen(page);
    await expect(page.getByText(ours.strip.text)).toHaveCount(0);
    // And it can be begun another day as if it had not been asked.
    await goTo(page, "us");
    await beginFromUs(page);
    await sayYes(page);
    expect(await page.locator("body").innerText()).toBe(alone);

    await unlock(page, "neither of the two");
    await expect(page.getByRole("alert")).toHaveText(said.wrong);
    await unlock(page, THEIRS);
    await expectOurSide(page);
    // The other person's passphrase does not open one's own pages.
    await press(page, ours.strip.own);
    await field(page, words.recovery.passphrase).fill(PASSPHRASE);
    await press(page, ours.own.open);
    await expect(page.getByText(said.wrong)).toBeVisible();
    await field(page, words.recovery.passphrase).fill(THEIRS);
    await press(page, ours.own.open);
    await expect(page.getByText(ours.own.text)).toBeVisible();

    await page.reload();
    await expectLocked(page);
    await unlock(page, PASSPHRASE);
    await expectOurSide(page);
    await goTo(page, "today");
    const { ask } = words.questions;
    await page.getByRole("list", { name: words.questions.today }).getByRole("button").first().click();
    await field(page, ask.label).fill("hers, sealed alone");
    await press(page, ask.seal);
    await expect(page.getByText(ask.done)).toBeVisible();
    await press(page, ask.back);
    await bothHere(page, "Ben", THEIRS);
    await press(page, together.open.now);
    await expect(page.getByText(together.nothing)).toBeVisible();
    expect(await everythingOn(page)).not.toContain("hers, sealed alone");
    await press(page, together.again);
    await questionsOn(page).first().click();
    await expect(heading(page, together.hand("Ana"))).toBeFocused();
    await press(page, together.handOpen);
    // She has sealed hers already: passing leaves it as it is.
    await press(page, together.pass);
    await writeAs(page, "Ben", "his, beside it");
    await press(page, together.both.open);
    await expect(page.getByText("hers, sealed alone", { exact: true })).toBeVisible();
    await expect(page.getByText("his, beside it", { exact: true })).toBeVisible();
  },
);
