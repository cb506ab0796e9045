import { expect, test } from "./support/app.ts";
import { button, heading, lookAround, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { shell } = words;

test("hold:H9 what a newer version wrote is refused clearly, and stays untouched", async ({ page }) => {
  // A page of the same address that is not the app: nothing has the database open.
  await page.goto("/away.html");
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open("counterpoint", 99);
        opening.onerror = () => fail(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore("of the future").put("precious", 1);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      }),
  );
  await page.goto("/");
  await expect(heading(page, shell.cannotOpen.title)).toBeVisible();
  await expect(page.getByText(shell.cannotOpen.newer)).toBeVisible();
  await expect(page.getByText(shell.cannotOpen.safe)).toBeVisible();
  await expect(button(page, shell.cannotOpen.reload)).toBeVisible();
  await lookAround(page, null, shell.cannotOpen.around);
  await expect(slider(page, "close")).toBeVisible();

  await page.goto("/away.html");
  const found = await page.evaluate(
    () =>
      new Promise((read, fail) => {
        const opening = indexedDB.open("counterpoint");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const { version, objectStoreNames } = opening.result;
          const reading = opening.result.transaction("of the future").objectStore("of the future").get(1);
          reading.onsuccess = () => read({ version, stores: [...objectStoreNames], value: reading.result });
        };
      }),
  );
  expect(found).toEqual({ version: 99, stores: ["of the future"], value: "precious" });
});
