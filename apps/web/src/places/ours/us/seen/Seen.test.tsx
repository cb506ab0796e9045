import "../../../../ui/styles/all.css";
import { learned, sharedNames } from "@counterpoint/library";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Locator, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../../../app/messages/en.ts";
import { allShared } from "../../../../app/ours/all-shared.ts";
import { findings } from "../../../../app/testing/axe.ts";
import { type Couple, createCouple, type TestOurs } from "../../../../app/testing/ours.tsx";
import { OursPage } from "../../../../app/testing/ours-page.tsx";
import { saidBy, writeAll } from "../../../../app/testing/ours-written.ts";
import { OurUs } from "../OurUs.tsx";

const { seen } = english;

let couple: Couple;
beforeEach(async () => {
  history.replaceState(null, "", location.pathname);
  couple = await createCouple();
});
afterEach(() => {
  couple.close();
  document.documentElement.removeAttribute("data-theme");
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
async function open(book: TestOurs = couple.a) {
  const drawn = await render(
    <OursPage book={book}>
      <OurUs />
    </OursPage>,
  );
  await button(seen.section.open).click();
  return drawn;
}
const region = (kind: keyof typeof sharedNames) =>
  page.getByRole("region", { name: sharedNames[kind].name, exact: true });
const says = (what: Locator, text: string) => expect.poll(() => what.element().textContent).toContain(text);
const all = () => page.getByRole("region", { name: seen.shared }).element().textContent ?? "";

describe("what the other sees", () => {
  test("is every thing of one's own that was shared, word for word, and nothing of theirs", async () => {
    await writeAll(couple);
    await open();
    await expect.element(page.getByRole("heading", { level: 1, name: seen.title("Ben") })).toHaveFocus();
    for (const text of Object.values(saidBy("Ana"))) expect(all()).toContain(text);
    for (const text of Object.values(saidBy("Ben"))) expect(all()).not.toContain(text);
    for (const kind of Object.keys(sharedNames)) {
      const known = Object.values(sharedNames).find((one) => one.kind === kind);
      await expect.element(page.getByRole("heading", { level: 3, name: known?.name ?? "" })).toBeVisible();
    }
  });

  test("safety:S4 a book in which nothing was shared shows a name and a clock, like anybody's", async () => {
    await open(couple.b);
    await says(region("person"), "Ben");
    await says(region("pair"), "20:00");
    expect(page.getByRole("button", { name: seen.takeBack }).elements()).toEqual([]);
  });

  test("can be looked through by kind", async () => {
    await writeAll(couple);
    await open();
    await page.getByRole("radio", { name: sharedNames.thanks.name, exact: true }).click({ force: true });
    await expect.element(region("thanks")).toBeVisible();
    await expect.element(region("limit")).not.toBeInTheDocument();
    await page.getByRole("radio", { name: seen.all, exact: true }).click({ force: true });
    await expect.element(region("limit")).toBeVisible();
  });

  test("what stays says why; all else can be taken back", async () => {
    await writeAll(couple);
    await open();
    for (const kind of Object.keys(sharedNames)) {
      const known = Object.values(sharedNames).find((one) => one.kind === kind);
      if (known === undefined) continue;
      const text = region(known.kind).element().textContent ?? "";
      const why = Object.entries(seen.stays).find(([stays]) => stays === known.kind)?.[1];
      expect(text.includes(seen.takeBack), known.kind).toBe(why === undefined);
      if (why !== undefined) expect(text).toContain(why);
    }
  });
});

describe("taking back", () => {
  const press = () => button(seen.takeBackOf(saidBy("Ana").thanks)).click();
  const read = ({ space }: TestOurs): string =>
    JSON.stringify(allShared(space).map(({ mine, theirs }) => [mine, theirs].flat().map(({ words }) => words)));

  test("safety:S8 it is gone from both screens, and nothing on the other's says that it was there", async () => {
    const never = await createCouple();
    await writeAll(couple);
    await open();
    await press();
    await expect.element(page.getByText(seen.takenBack)).toBeVisible();
    await expect.element(region("thanks")).not.toBeInTheDocument();
    await couple.pass();
    expect(read(couple.b)).not.toContain(saidBy("Ana").thanks);
    expect(read(couple.b)).toContain(saidBy("Ben").thanks);
    expect(couple.b.view().alarms).toEqual(never.b.view().alarms);
    never.close();
  });

  test("the focus goes to the list, and the toast puts it back as it was", async () => {
    await writeAll(couple);
    await open();
    const before = read(couple.a);
    await press();
    await expect.poll(() => document.activeElement?.contains(region("limit").element())).toBe(true);
    await button(seen.undo).click();
    await says(region("thanks"), saidBy("Ana").thanks);
    expect(read(couple.a)).toBe(before);
  });

  test("what could not be written is said, and stays", async () => {
    await writeAll(couple);
    await open();
    couple.a.disk.fault = { kind: "full" };
    await press();
    await expect.element(page.getByRole("alert")).toHaveTextContent(seen.notKept);
    couple.a.disk.fault = undefined;
  });
});

describe("what others learn beside the words", () => {
  const told = (by: "partner" | "host") => learned.entries.filter((entry) => entry.by === by).map(({ text }) => text);

  test("safety:S2 whoever is in the middle is named, with all that they learn", async () => {
    const reach = {
      transport: {
        origin: "https://book.example.org",
        open: () => ({ send: () => undefined, close: () => undefined }),
      },
    };
    await open({ ...couple.a, reach });
    const host = page.getByRole("region", { name: seen.host("book.example.org") });
    for (const text of told("host")) expect(host.element().textContent).toContain(text);
    const partner = page.getByRole("region", { name: seen.partner("Ben") });
    for (const text of told("partner")) expect(partner.element().textContent).toContain(text);
  });

  test("where nothing is sent there is nobody in the middle, and that is said", async () => {
    await open();
    await expect.element(page.getByText(seen.noHost)).toBeVisible();
    for (const text of told("host")) await expect.element(page.getByText(text)).not.toBeInTheDocument();
  });
});

test.each(["light", "dark"])("nothing stands in the way of a reader, also narrow, %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  await page.viewport(320, 700);
  await writeAll(couple);
  const { container } = await open();
  await expect.element(region("limit")).toBeVisible();
  expect(await findings(container)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1280, 800);
});
