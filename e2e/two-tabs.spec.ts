import { expect, test } from "./support/app.ts";
import { answer, button, expectKept, note, openBook, press, slider } from "./support/walk.ts";
import { tag } from "./support/words.ts";

test("hold:H5 two tabs write the same day at once: both show everything, and nothing is lost", async ({
  page,
  context,
}) => {
  await openBook(page);
  const other = await context.newPage();
  await other.goto("/");
  await expect(slider(other, "close")).toBeVisible();

  await Promise.all([answer(page, "close", "End"), answer(other, "self", "Home")]);
  await Promise.all([press(page, tag("good")), press(other, tag("hard"))]);
  await note(other).fill("from the other tab");
  await note(other).blur();
  for (const tab of [page, other]) {
    await expect(slider(tab, "close")).toHaveValue("100");
    await expect(slider(tab, "self")).toHaveValue("0");
    await expect(slider(tab, "self")).toHaveAttribute("aria-valuetext", /not at all/);
    for (const chosen of ["good", "hard"]) {
      await expect(button(tab, tag(chosen))).toHaveAttribute("aria-pressed", "true");
    }
    await expect(note(tab)).toHaveValue("from the other tab");
    await expectKept(tab);
  }

  // The same field in both: they agree on one of the two, whichever it is.
  await Promise.all([answer(page, "load", "Home"), answer(other, "load", "End")]);
  await expectKept(page);
  await expectKept(other);
  await expect
    .poll(async () => (await slider(page, "load").inputValue()) === (await slider(other, "load").inputValue()))
    .toBe(true);

  await page.close();
  await answer(other, "pull", "Home");
  await expectKept(other);
  await other.reload();
  await expect(slider(other, "pull")).toHaveValue("-50");
  await expect(slider(other, "close")).toHaveValue("100");
  await expect(note(other)).toHaveValue("from the other tab");
});

test("what one types is not disturbed by what the other tab writes", async ({ page, context }) => {
  await openBook(page);
  const other = await context.newPage();
  await other.goto("/");
  await note(page).pressSequentially("my own wor");
  await answer(other, "close", "End");
  await expect(slider(page, "close")).toHaveValue("100");
  await note(page).pressSequentially("ds");
  await expect(note(page)).toHaveValue("my own words");
  await note(page).blur();
  await expect(note(other)).toHaveValue("my own words");
});
