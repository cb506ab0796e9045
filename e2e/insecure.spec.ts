import { https } from "@counterpoint/library";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "../scripts/browser.mjs";
import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { heading } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { shell } = words;

test("over plain http from another machine the page says what is wrong and how it is put right", async ({ relay }) => {
  const { executablePath, args } = ensureBrowser();
  const elsewhere = "--host-resolver-rules=MAP counterpoint.test 127.0.0.1";
  const browser = await chromium.launch({ executablePath, args: [...args, elsewhere] });
  const page = await (await browser.newContext()).newPage();
  const thrown: unknown[] = [];
  page.on("pageerror", (error) => thrown.push(error));
  await page.goto(relay.origin.replace("localhost", "counterpoint.test"));
  await expect(heading(page, shell.insecure.title)).toBeVisible();
  for (const recipe of https.entries) await expect(heading(page, recipe.title)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: shell.help }).click();
  await expect(page.getByRole("button", { name: shell.back })).toBeVisible();
  await page.getByRole("link", { name: shell.exit }).click();
  await expect(page).toHaveURL(/\/away\.html$/);
  expect(thrown).toEqual([]);
  await browser.close();
});
