import "../../../../ui/styles/all.css";
import { readBackup } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../../../app/messages/en.ts";
import { RemoveCopy } from "../../../../app/ours/kept/RemoveCopy.tsx";
import { endForBoth } from "../../../../app/ours/leave.ts";
import { findings } from "../../../../app/testing/axe.ts";
import { must } from "../../../../app/testing/must.ts";
import { type Couple, createCouple } from "../../../../app/testing/ours.tsx";
import { OursPage, RIGHT } from "../../../../app/testing/ours-page.tsx";
import { saidBy, writeAll } from "../../../../app/testing/ours-written.ts";
import { KeptCopy } from "./KeptCopy.tsx";

const { leaving, backup, recovery, passphrase, ourParcel } = english;
const { kept } = leaving;

let couple: Couple;
let files: Blob[];
beforeEach(async () => {
  history.replaceState(null, "", location.pathname);
  couple = await createCouple();
  await writeAll(couple);
  must(await endForBoth(couple.a));
  files = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return "blob:none";
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  couple.close();
  document.documentElement.removeAttribute("data-theme");
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
const draw = () =>
  render(
    <OursPage book={couple.a}>
      <KeptCopy />
    </OursPage>,
  );

describe("the copy that stays", () => {
  test("safety:S7 is kind and neutral: what ended, what stays, where help is; nobody is blamed and nothing can be written", async () => {
    const { container } = await draw();
    for (const text of [kept.ended, kept.own, kept.help, kept.anew]) {
      await expect.element(page.getByText(text)).toBeVisible();
    }
    for (const name of ["Ana", "Ben"]) {
      const { device, ...said } = saidBy(name);
      for (const text of Object.values(said)) expect(container.textContent).toContain(text);
      expect(container.textContent).not.toContain(device);
    }
    expect(container.querySelectorAll("textarea, input:not([type=radio])")).toHaveLength(0);
    expect(container.textContent).not.toMatch(/fault|blame|because|your partner (left|ended)/i);
  });

  test("safety:S1 can be taken along after the passphrase, sealed with it or to be read", async () => {
    await draw();
    await button(kept.open).click();
    await page.getByLabelText(backup.bookPassphrase).fill("another");
    await button(kept.make).click();
    await expect.element(page.getByText(passphrase.wrong)).toBeVisible();
    expect(files).toEqual([]);
    await page.getByLabelText(backup.bookPassphrase).fill(RIGHT);
    await button(kept.make).click();
    await expect.element(page.getByText(backup.done.opens.passphrase)).toBeVisible();
    const [sealed] = files;
    if (sealed === undefined) throw new Error("it was made");
    expect(await sealed.text()).not.toContain(saidBy("Ana").thanks);
    expect(must(await readBackup(sealed, { kind: "passphrase", passphrase: RIGHT })).entries.length).toBeGreaterThan(4);
  });

  test("to be read, it says before that anybody can, and has the words of both", async () => {
    await draw();
    await button(kept.open).click();
    await page.getByRole("radio", { name: kept.forms.markdown }).click({ force: true });
    await expect.element(page.getByText(kept.readable)).toBeVisible();
    await page.getByLabelText(backup.bookPassphrase).fill(RIGHT);
    await button(kept.make).click();
    await expect.element(page.getByText(backup.done.text("notes.md"))).toBeVisible();
    const text = (await files[0]?.text()) ?? "";
    for (const name of ["Ana", "Ben"]) expect(text).toContain(`> ${saidBy(name).limit}`);
  });

  test("where nothing is sent, a file can be made that tells the other", async () => {
    await draw();
    await expect.element(page.getByText(kept.tell("Ben"))).toBeVisible();
    await button(ourParcel.make.open).click();
    await button(ourParcel.make.go).click();
    await expect.element(page.getByText(ourParcel.make.title)).toBeInTheDocument();
    expect(files).toHaveLength(1);
  });
});

describe("removing it", () => {
  const remove = (goHome: () => void) =>
    render(
      <OursPage book={couple.a}>
        <RemoveCopy space={couple.a.space} database={DATABASE} close={() => couple.a.space.close()} goHome={goHome} />
      </OursPage>,
    );
  const DATABASE = "counterpoint-ours-test";

  test("safety:S5 asks the passphrase, takes the keys off first, then all of it", async () => {
    const home = vi.fn();
    await remove(home);
    await button(kept.remove.open).click();
    await page.getByLabelText(recovery.passphrase).fill("another");
    await button(kept.remove.go).click();
    await expect.element(page.getByText(passphrase.wrong)).toBeVisible();
    expect(couple.a.disk.memory.values.has("keyring")).toBe(true);
    const deleting = vi.spyOn(indexedDB, "deleteDatabase");
    await page.getByLabelText(recovery.passphrase).fill(RIGHT);
    await button(kept.remove.go).click();
    await expect.poll(() => home.mock.calls.length).toBe(1);
    expect(couple.a.disk.memory.values.has("keyring")).toBe(false);
    expect(deleting.mock.calls.map(([name]) => name)).toEqual([DATABASE]);
  });

  test("safety:S27 removing and keeping look the same", async () => {
    await remove(() => undefined);
    await button(kept.remove.open).click();
    const looks = [kept.remove.go, kept.remove.stop].map((name) => {
      const { color, backgroundColor, fontWeight } = getComputedStyle(button(name).element());
      const { width, height } = button(name).element().getBoundingClientRect();
      return { color, backgroundColor, fontWeight, width, height };
    });
    expect(looks[0]).toEqual(looks[1]);
  });
});

test.each(["light", "dark"])("nothing stands in the way of a reader, also narrow, %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  await page.viewport(320, 700);
  const { container } = await draw();
  await expect.element(page.getByText(saidBy("Ben").limit)).toBeVisible();
  expect(await findings(container)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1280, 800);
});
