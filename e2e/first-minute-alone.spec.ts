import { expect, ONCE, test } from "./support/app.ts";
import { button, databases, heading, MINE, ownPage, pickThree, press, slider } from "./support/walk.ts";
import { need, words } from "./support/words.ts";

const { firstMinute, balance, shell } = words;

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
});

test("nothing is made on the device before somebody says keep", ONCE, async ({ page }) => {
  expect(await databases(page)).toEqual([]);
  await ownPage(page);
  expect(await databases(page)).toEqual([]);
  await press(page, firstMinute.page.next);
  await expect(button(page, firstMinute.keep.keep)).toBeVisible();
  expect(await databases(page)).toEqual([]);
  await press(page, firstMinute.keep.keep);
  await expect(page.getByText(firstMinute.done.kept)).toBeVisible();
  expect(await databases(page)).toEqual(["counterpoint"]);
});

test("what is kept is there after the page was loaded again", ONCE, async ({ page }) => {
  await ownPage(page);
  const step = await page.getByRole("main").locator("p").allInnerTexts();
  await press(page, firstMinute.page.next);
  await press(page, firstMinute.keep.keep);
  await expect(page.getByText(firstMinute.done.kept)).toBeVisible();
  await page.goto("/balance");
  await page.reload();
  const evening = page.getByRole("listitem").filter({ hasText: balance.eveningNeeds });
  await expect(heading(page, balance.evenings)).toBeVisible();
  await expect(evening).toContainText(MINE.map(need).join(", "));
  for (const said of step.filter((text) => text !== "")) await expect(evening).toContainText(said);
});

test("what is forgotten was never made", ONCE, async ({ page }) => {
  await ownPage(page);
  await press(page, firstMinute.page.next);
  await press(page, firstMinute.keep.forget);
  await expect(page.getByText(firstMinute.done.forgotten)).toBeVisible();
  expect(await databases(page)).toEqual([]);
  await page.reload();
  await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
});

test("three needs: fewer are asked for, a fourth is not taken, and both are said", async ({ page }) => {
  await press(page, firstMinute.welcome.alone);
  const on = button(page, firstMinute.needs.next);
  await expect(on).toHaveAccessibleDescription(firstMinute.needs.missing(3));
  await on.click({ force: true });
  await expect(heading(page, firstMinute.needs.title)).toBeVisible();
  for (const [at, id] of MINE.entries()) {
    await expect(page.getByText(firstMinute.needs.missing(3 - at))).toBeVisible();
    await press(page, need(id));
  }
  await expect(on).toHaveAccessibleDescription("");
  await button(page, need("N2")).click({ force: true });
  await expect(button(page, need("N2"))).toHaveAttribute("aria-pressed", "false");
  await expect(button(page, need("N2"))).toHaveAccessibleDescription(firstMinute.needs.limit);
  await press(page, need("N1"));
  await expect(on).toHaveAccessibleDescription(firstMinute.needs.missing(1));
});

test("a strength comes first, and both lines start empty", async ({ page }) => {
  await press(page, firstMinute.welcome.alone);
  await pickThree(page);
  await expect(page.getByText(firstMinute.page.strength)).toBeVisible();
  for (const item of ["close", "self"] as const) {
    await expect(slider(page, item)).toHaveAttribute("aria-valuetext", firstMinute.sliders.empty);
  }
  await expect(button(page, firstMinute.sliders.clear)).toBeHidden();
  await slider(page, "close").press("ArrowRight");
  await expect(slider(page, "close")).toHaveValue("50");
  await expect(slider(page, "self")).toHaveAttribute("aria-valuetext", firstMinute.sliders.empty);
});

test("another step is offered, and the one that stands at the end is kept", async ({ page }) => {
  await ownPage(page);
  const step = page.getByRole("heading", { name: firstMinute.page.step }).locator("xpath=..");
  const first = await step.innerText();
  await press(page, firstMinute.page.another);
  await expect.poll(() => step.innerText()).not.toBe(first);
  const title = await step.locator("p").first().innerText();
  await press(page, firstMinute.page.next);
  await press(page, firstMinute.keep.keep);
  await expect(page.getByText(firstMinute.done.kept)).toBeVisible();
  await page.goto("/balance");
  await expect(page.getByRole("listitem").filter({ hasText: balance.eveningNeeds })).toContainText(title);
});

test("the browser's Back is one step back, loses nothing, and never leaves a page half written", async ({ page }) => {
  await press(page, firstMinute.welcome.alone);
  await pickThree(page);
  await slider(page, "close").press("End");
  await press(page, firstMinute.sliders.next);
  await expect(heading(page, firstMinute.page.title)).toBeVisible();
  await page.goBack();
  await expect(slider(page, "close")).toHaveValue("100");
  await page.goBack();
  for (const id of MINE) await expect(button(page, need(id))).toHaveAttribute("aria-pressed", "true");
  await press(page, firstMinute.needs.next);
  await expect(slider(page, "close")).toHaveValue("100");
  await page.goBack();
  await expect(heading(page, firstMinute.needs.title)).toBeVisible();
  await page.goBack();
  await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
  await expect(page).toHaveURL("/");
  expect(await databases(page)).toEqual([]);
});

test("after the end, Back to the start begins with nothing picked", async ({ page }) => {
  await ownPage(page);
  await press(page, firstMinute.page.next);
  await press(page, firstMinute.keep.forget);
  await press(page, firstMinute.done.again);
  await press(page, firstMinute.welcome.alone);
  await expect(page.getByRole("button", { pressed: true })).toHaveCount(0);
  await expect(page.getByText(shell.kept)).toHaveCount(0);
});
