import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { cardsFor } from "@counterpoint/library";
import { expect, ONCE, test } from "./support/app.ts";
import { expectAccessible } from "./support/axe.ts";
import { openLockedBook } from "./support/devices.ts";
import { filesWith } from "./support/files-with.ts";
import { openProfile } from "./support/profile.ts";
import { startRelay } from "./support/relay.ts";
import { button, goTo, heading, openBook, press } from "./support/walk.ts";
import { words } from "./support/words.ts";

const { talk, wording } = words;
const { ways, keep } = wording;
const DRAFT = "You never listen to me. You came at ten on Tuesday.";

test("mission:W1 a draft is marked, said in another way, changed by its parts, and kept where somebody asks", async ({
  page,
}) => {
  await openBook(page);
  await goTo(page, "talk");
  await page.getByRole("button", { name: talk.say.title }).click();
  await expect(heading(page, wording.title)).toBeFocused();
  const draft = page.getByRole("textbox", { name: wording.field });
  await draft.pressSequentially(DRAFT);
  await expect(page.locator("mark").first()).toBeVisible();
  await expectAccessible(page);
  await test.step("the line lies under the very words", async () => {
    const [mark, field] = [page.locator("mark").first(), draft];
    const [line, box] = [await mark.boundingBox(), await field.boundingBox()];
    expect(line !== null && box !== null && line.x >= box.x && line.y >= box.y && line.y < box.y + box.height).toBe(
      true,
    );
    const styles = await page.evaluate(() => {
      const [area, lines] = [document.querySelector("textarea"), document.querySelector("mark")?.parentElement];
      return [area, lines].map((part) => {
        if (part === null || part === undefined) return null;
        const { font, letterSpacing, padding, inlineSize } = getComputedStyle(part);
        return { font, letterSpacing, padding, inlineSize };
      });
    });
    expect(styles[0]).toEqual(styles[1]);
  });
  const short = page.getByRole("figure").first();
  await expect(short).toContainText("When you came at ten on Tuesday, I felt");
  await short.getByRole("button").nth(1).click();
  await page.getByRole("radio", { name: "lonely", exact: true }).click();
  await expect(short).toContainText("I felt lonely");
  await expectAccessible(page);
  await button(page, keep.do).first().click();
  await page.reload();
  await goTo(page, "talk");
  await page.getByRole("button", { name: talk.say.title }).click();
  await expect(heading(page, keep.title)).toBeVisible();
  await expect(page.getByRole("textbox", { name: wording.field })).toHaveValue("");
  await expect(page.getByRole("list", { name: keep.list })).toContainText("I felt lonely");
});

test("the page is left and come back to by keyboard alone, and asks nothing of the network", ONCE, async ({ page }) => {
  await openBook(page);
  await goTo(page, "talk");
  await page.getByRole("button", { name: talk.say.title }).click();
  await expect(heading(page, wording.title)).toBeFocused();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.keyboard.press("Tab");
  await page.keyboard.type(DRAFT);
  await expect(heading(page, ways.title)).toBeVisible();
  const slot = page.getByRole("figure").first().getByRole("button").first();
  await slot.focus();
  await page.keyboard.press("Enter");
  await expect(slot).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Tab");
  expect(asked).toEqual([]);
  await button(page, talk.back).focus();
  await page.keyboard.press("Enter");
  await expect(heading(page, talk.title)).toBeVisible();
});

test(
  "hold:H1 safety:S19 a draft and what it was taken for stand in no file of the browser, in none of the relay's, and go over no wire",
  ONCE,
  async () => {
    const dataFolder = await mkdtemp(path.join(tmpdir(), "counterpoint-relay-"));
    const relay = await startRelay({ dataFolder });
    const profile = await openProfile();
    const [secret, control] = [randomBytes(18).toString("base64url"), randomBytes(18).toString("base64url")];
    const frames: string[] = [];
    try {
      const page = await profile.context.newPage();
      page.on("websocket", (socket) => {
        const hear = ({ payload }: { payload: string | Buffer }): void => {
          frames.push(Buffer.from(payload).toString("latin1"));
        };
        socket.on("framesent", hear);
        socket.on("framereceived", hear);
      });
      await openLockedBook(page, relay.origin);
      await goTo(page, "talk");
      await page.getByRole("button", { name: talk.say.title }).click();
      const draft = page.getByRole("textbox", { name: wording.field });
      await draft.pressSequentially(`He hits me when he drinks ${secret}.`);
      await expect(heading(page, cardsFor(["physical"])[0]?.title ?? "")).toBeVisible();
      await draft.fill(`You never listen ${secret}. You never listen to ${secret}.`);
      await expect(heading(page, ways.title)).toBeVisible();
      await press(page, talk.back);
      await page.reload();
      // What a page stores without sealing it is found: the search works.
      await page.evaluate((text) => localStorage.setItem("control", text), control);
      await profile.close();
      await relay.stop();
      expect(await filesWith(profile.folder, control)).not.toEqual([]);
      for (const folder of [profile.folder, dataFolder]) expect(await filesWith(folder, secret)).toEqual([]);
      expect(relay.log()).not.toContain(secret);
      expect(frames.join()).not.toContain(secret);
    } finally {
      await profile.discard();
      await relay.stop();
      await rm(dataFolder, { recursive: true, force: true });
    }
  },
);
