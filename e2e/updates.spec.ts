import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { copyBuild, makeNewer } from "./support/newer-build.ts";
import { startRelay } from "./support/relay.ts";
import { button, goTo, note, openBook, press, slider } from "./support/walk.ts";
import { words } from "./support/words.ts";
import { workerReady } from "./support/worker.ts";

const { shell, us } = words;

test("a new version waits until it is asked for, and then takes over with everything kept", async ({ browser }) => {
  const folder = await mkdtemp(path.join(tmpdir(), "counterpoint-update-"));
  const app = path.join(folder, "app");
  await copyBuild(app);
  const env = { APP_DIR: app };
  const first = await startRelay({ dataFolder: folder, env });
  const context = await browser.newContext({ baseURL: first.origin });
  const page = await context.newPage();
  await openBook(page);
  await workerReady(page);
  await first.stop();
  const { running, newer } = await makeNewer(app);
  const second = await startRelay({ dataFolder: folder, env, port: Number(new URL(first.origin).port) });

  const notice = page.getByRole("region", { name: shell.update.title });
  await goTo(page, "us");
  await expect(page.getByText(`build ${running}`)).toBeVisible();
  await press(page, us.version.look);
  await expect(notice).toContainText(newer);
  await expectAccessible(page);

  // Loading the page again, or closing all windows, changes nothing unasked.
  await page.reload();
  await expect(notice).toContainText(newer);
  await expect(page.getByText(us.version.text("0.1.0", running))).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto("/");
  await expect(slider(again, "close")).toBeVisible();
  const offered = again.getByRole("region", { name: shell.update.title });
  await expect(offered).toContainText(newer);
  await press(again, shell.update.later);
  await expect(offered).toHaveCount(0);

  // What is half written is kept before the page gives way.
  await again.reload();
  await note(again).pressSequentially("still mine");
  await button(again, shell.update.use).click();
  await expect(note(again)).toHaveValue("still mine");
  await expect(offered).toHaveCount(0);
  await goTo(again, "us");
  await expect(again.getByText(`build ${newer}`)).toBeVisible();
  await again.reload();
  await expect(again.getByText(`build ${newer}`)).toBeVisible();

  await context.close();
  await second.stop();
  await rm(folder, { recursive: true, force: true });
});
