import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "./support/app.ts";
import { startRelay } from "./support/relay.ts";
import { answer, expectKept, goTo, heading, note, openBook, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";
import { workerReady } from "./support/worker.ts";

const { talk, pictures, us, firstMinute, shell } = words;

test("without a network every address opens, and what is written is kept", async ({ page, context }) => {
  await openBook(page);
  await workerReady(page);
  await context.setOffline(true);
  for (const [address, title] of [
    ["/balance", pictures.opening.empty.title],
    ["/talk", talk.title],
    ["/us", us.title],
  ] as const) {
    await page.goto(address);
    await expect(heading(page, title)).toBeVisible();
  }
  await page.goto("/");
  await answer(page, "close");
  await note(page).fill("Written under a hill.");
  await note(page).blur();
  await expectKept(page);
  await page.reload();
  await expect(slider(page, "close")).toHaveValue("100");
  await expect(note(page)).toHaveValue("Written under a hill.");
  await page.getByRole("link", { name: shell.help }).click();
  await expect(page.getByRole("link", { name: /^[\d ]+$/ }).first()).toBeVisible();
  await page.goto("/away.html");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kitchen measures");
});

test("when the server is gone for good the book goes on, from the first page to the last", async ({ browser }) => {
  const dataFolder = await mkdtemp(path.join(tmpdir(), "counterpoint-relay-"));
  const relay = await startRelay({ dataFolder });
  const context = await browser.newContext({ baseURL: relay.origin });
  const page = await context.newPage();
  await page.goto("/");
  await workerReady(page);
  await relay.stop("SIGKILL");
  await page.reload();
  await expect(heading(page, firstMinute.welcome.title)).toBeVisible();
  await openBook(page);
  await answer(page, "self");
  await expectKept(page);
  for (const place of ["balance", "talk", "us", "today"] as const) await goTo(page, place);
  await page.reload();
  await expect(slider(page, "self")).toHaveValue("100");
  await context.close();
  await rm(dataFolder, { recursive: true, force: true });
});
