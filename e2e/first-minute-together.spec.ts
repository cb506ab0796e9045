import type { NeedId } from "@counterpoint/kernel";
import { expect, ONCE, test } from "./support/app.ts";
import { everythingOn } from "./support/traces.ts";
import { button, heading, MINE, pickThree, press, revealBoth, slider, YOURS } from "./support/walk.ts";
import { need, words } from "./support/words.ts";

const { firstMinute } = words;
/** Nothing in common with the first person's three, so that no sentence of the library is said to both. */
const THEIRS: readonly NeedId[] = ["N2", "N6", "N11"];

test("the second person's pages hold nothing of the first person's", async ({ page }) => {
  await page.goto("/");
  await press(page, firstMinute.welcome.together);
  await pickThree(page);
  const strength = await page.getByText(firstMinute.page.strength).locator("xpath=..").innerText();
  await slider(page, "close").press("End");
  await press(page, firstMinute.sliders.next);
  const sentence = await heading(page, firstMinute.page.sentence).locator("xpath=..").innerText();
  await press(page, firstMinute.page.nextTogether);
  await expect(heading(page, firstMinute.pass.title)).toBeVisible();

  const secrets = [strength, sentence].flatMap((text) => text.split("\n").slice(1)).filter((line) => line !== "");
  expect(secrets.length).toBeGreaterThanOrEqual(2);
  const expectNothingOf = async (hidden: readonly string[]): Promise<void> => {
    const there = await everythingOn(page);
    expect(hidden.filter((secret) => there.includes(secret))).toEqual([]);
  };
  await expectNothingOf([...secrets, ...MINE.map(need)]);

  // The first person's page does not come back with the browser's Back either.
  await page.goBack();
  await expect(heading(page, firstMinute.pass.title)).toBeVisible();

  await press(page, firstMinute.pass.open);
  await expect(heading(page, firstMinute.needs.titleFor.b)).toBeVisible();
  await expect(page.getByRole("button", { pressed: true })).toHaveCount(0);
  await expectNothingOf(secrets);
  await pickThree(page, THEIRS);
  for (const item of ["close", "self"] as const) {
    await expect(slider(page, item)).toHaveAttribute("aria-valuetext", firstMinute.sliders.empty);
  }
  await expectNothingOf([...secrets, need("N1"), need("N13")]);
  await press(page, firstMinute.sliders.next);
  await expectNothingOf([...secrets, need("N1"), need("N13")]);
  await press(page, firstMinute.page.nextTogether);
  await expect(heading(page, firstMinute.meet.title)).toBeVisible();
  await expectNothingOf([...secrets, ...[...MINE, ...THEIRS].map(need)]);
});

test("what the second person meets is the same whatever the first one picked", ONCE, async ({ page }) => {
  const meets = async (picks: readonly NeedId[]): Promise<readonly string[]> => {
    await page.goto("/");
    await press(page, firstMinute.welcome.together);
    await pickThree(page, picks);
    await press(page, firstMinute.sliders.next);
    await press(page, firstMinute.page.nextTogether);
    await expect(heading(page, firstMinute.pass.title)).toBeVisible();
    const passed = await everythingOn(page);
    await press(page, firstMinute.pass.open);
    await expect(heading(page, firstMinute.needs.titleFor.b)).toBeVisible();
    return [passed, await everythingOn(page)];
  };
  expect(await meets(["N7", "N13", "N14"])).toEqual(await meets(["N1", "N5", "N11"]));
});

test("both pages open at once, with the needs of each and nothing else of them", async ({ page }) => {
  await page.goto("/");
  await revealBoth(page);
  const main = page.getByRole("main");
  for (const [author, picks] of [
    [firstMinute.reveal.first, MINE],
    [firstMinute.reveal.second, YOURS],
    [firstMinute.reveal.both, ["N8"]],
  ] as const) {
    const letter = main.locator("figure, blockquote, section, div").filter({ hasText: author }).last();
    for (const id of picks) await expect(letter).toContainText(need(id));
  }
  await expect(page.getByRole("slider")).toHaveCount(0);
  await expect(page.getByText(firstMinute.page.strength)).toHaveCount(0);
  await expect(page.getByText(firstMinute.page.sentence, { exact: true })).toHaveCount(0);

  const proposed = await main.innerText();
  await press(page, firstMinute.reveal.another);
  await expect(heading(page, firstMinute.reveal.step)).toBeVisible();
  expect(await main.innerText()).not.toBe(proposed);
});

test("ten minutes run, stand still while paused, and end without a sound", async ({ page }) => {
  await page.clock.install({ time: "2026-11-24T20:00:00+01:00" });
  await page.goto("/");
  await revealBoth(page);
  await press(page, firstMinute.reveal.next);
  const timer = page.getByRole("timer", { name: firstMinute.phoneDown.timer });
  await expect(timer).toContainText(firstMinute.phoneDown.left(10));
  await page.clock.runFor("02:00");
  await expect(timer).toContainText(firstMinute.phoneDown.left(10));
  await press(page, firstMinute.phoneDown.start);
  await page.clock.runFor("03:30");
  await expect(timer).toContainText(firstMinute.phoneDown.left(7));
  await press(page, firstMinute.phoneDown.pause);
  await page.clock.runFor("05:00");
  await expect(timer).toContainText(firstMinute.phoneDown.left(7));
  await press(page, firstMinute.phoneDown.resume);
  // The phone lay asleep: no timer ran, and it is over all the same.
  await page.clock.fastForward("08:00");
  await expect(timer).toContainText(firstMinute.phoneDown.over);
  for (const done of ["pause", "resume"] as const) {
    await expect(button(page, firstMinute.phoneDown[done])).toHaveCount(0);
  }
  await press(page, firstMinute.phoneDown.finish);
  await expect(heading(page, firstMinute.keep.titleFor.a)).toBeVisible();
});
