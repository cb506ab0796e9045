import "../../../../ui/styles/all.css";
import { err } from "@counterpoint/kernel";
import { wishes } from "@counterpoint/library";
import { commonItemKind, matchRoundKind } from "@counterpoint/talk";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { english } from "../../../../app/messages/en.ts";
import type { OurBook } from "../../../../app/ours/our-book.ts";
import { findings } from "../../../../app/testing/axe.ts";
import { type Couple, createCouple, type TestOurs } from "../../../../app/testing/ours.tsx";
import { button, expectAlike, field, heading, legible, online, openList } from "../couple.acceptance.tsx";

const { ground, back, over } = english.common;
const { mark, review, met, own } = ground;
const [SCREENS, LIGHTNESS, HUG, HANDS] = wishes.entries.map(({ title }) => title);
if (SCREENS === undefined || LIGHTNESS === undefined || HUG === undefined || HANDS === undefined) {
  throw new Error("the list has entries");
}
const MORNING = Date.parse("2026-11-26T09:00Z");
const EVENING = Date.parse("2026-11-26T20:00Z");
const DAY = "2026-11-26";

const DESK = [1280, 800] as const;

let couple: Couple;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: MORNING });
  couple = await createCouple();
});

afterEach(async () => {
  couple.close();
  vi.useRealTimers();
  await page.viewport(...DESK);
});

type Marks = Readonly<Record<string, "open" | "keen">>;

async function layOut(by: TestOurs): Promise<void> {
  const drawn = await openList(online(by), "wishes");
  await button(ground.layOut.go).click();
  await expect.element(heading(mark.title)).toBeVisible();
  await drawn.unmount();
  await couple.pass();
}

async function markAll(marks: Marks): Promise<void> {
  for (const [title, degree] of Object.entries(marks)) {
    await page.getByRole("group", { name: title, exact: true }).getByRole("radio", { name: mark[degree] }).click();
  }
  await button(mark.look).click();
  await expect.element(heading(review.title)).toHaveFocus();
}

/** Marks the list, puts it in, and goes away. */
async function putIn(by: TestOurs, marks: Marks, press = review.now): Promise<void> {
  const drawn = await openList(online(by), "wishes");
  await markAll(marks);
  await button(press).click();
  await expect.element(heading(review.title)).not.toBeInTheDocument();
  await drawn.unmount();
}

const atTheHour = review.atTheHour(DAY, DAY, 20);

/** What stands under “Where you meet”. */
async function meeting(book: OurBook): Promise<readonly (readonly (string | null)[])[]> {
  const drawn = await openList(book, "wishes");
  await expect.element(heading(met.title)).toBeVisible();
  const titles = [met.keen, met.open].map((name) =>
    page
      .getByRole("list", { name, exact: true })
      .getByRole("listitem")
      .elements()
      .map(({ textContent }) => textContent),
  );
  await drawn.unmount();
  return titles;
}

describe("a list", () => {
  test("is shown as it will be laid out, and then lies before both, with nobody’s marks", async () => {
    const drawn = await openList(online(couple.a), "wishes");
    const shown = page.getByRole("list", { name: ground.entries }).getByRole("listitem");
    await expect.element(shown.first()).toHaveTextContent(`${SCREENS}${wishes.entries[0]?.meaning}`);
    expect(shown.elements()).toHaveLength(wishes.entries.length);
    await button(ground.layOut.go).click();
    await expect.element(page.getByText(mark.opens(DAY, DAY, 20))).toBeVisible();
    await expect.element(heading(mark.title)).toHaveFocus();
    await drawn.unmount();
    await couple.pass();
    await openList(online(couple.b), "wishes");
    await expect.element(heading(mark.title)).toBeVisible();
    expect(page.getByRole("radio", { checked: true }).elements()).toHaveLength(wishes.entries.length);
    expect(couple.b.space.list(matchRoundKind)).toHaveLength(1);
  });

  test("safety:S27 to lay it out and to go back look the same, and so do the three ways on", async () => {
    await openList(online(couple.a), "wishes");
    await expectAlike(button(ground.layOut.go), button(back).first());
    await button(ground.layOut.go).click();
    await markAll({});
    await expectAlike(button(atTheHour), button(review.now), button(review.leave));
    await button(review.leave).click();
    await expect.element(button(mark.look)).toHaveFocus();
  });

  test("that is closed gives the focus back to its row", async () => {
    await openList(online(couple.a), "wishes");
    await button(back).last().click();
    await expect.element(page.getByRole("button", { name: ground.lists.wishes.title, exact: false })).toHaveFocus();
  });

  test("is not to be marked before the two have agreed on a clock", async () => {
    couple.close();
    couple = await createCouple({ pair: null });
    await openList(online(couple.a), "wishes");
    await expect.element(page.getByText(ground.noClock)).toBeVisible();
    await expect.element(button(ground.layOut.go)).not.toBeInTheDocument();
  });

  test("of what has ended can be read, and not be marked or added to", async () => {
    await layOut(couple.a);
    couple.a.show({ over: "left" });
    await openList(online(couple.a), "wishes");
    await expect.element(page.getByText(over)).toBeVisible();
    await expect.element(heading(mark.title)).not.toBeInTheDocument();
    await expect.element(button(own.add)).not.toBeInTheDocument();
  });
});

describe("marks", () => {
  beforeEach(() => layOut(couple.a));

  test("meet where both have made them, once both are in and want it now", async () => {
    const first = await openList(online(couple.a), "wishes");
    await markAll({ [SCREENS]: "keen", [LIGHTNESS]: "open", [HUG]: "keen" });
    await button(review.now).click();
    await expect.element(page.getByText(ground.put.done)).toHaveFocus();
    await first.unmount();
    const second = await openList(online(couple.b), "wishes");
    await markAll({ [SCREENS]: "keen", [LIGHTNESS]: "keen", [HANDS]: "open" });
    await button(review.now).click();
    await expect.element(page.getByText(ground.tomorrow)).toHaveFocus();
    await second.unmount();
    for (const book of [couple.a, couple.b]) expect(await meeting(online(book))).toEqual([[SCREENS], [LIGHTNESS]]);
    const drawn = await openList(online(couple.a), "wishes");
    await expect.element(page.getByText(met.end)).toBeVisible();
    await expect.element(page.getByText(ground.tomorrow)).toBeVisible();
    for (const alone of [HUG, HANDS]) expect(drawn.container.textContent).not.toContain(alone);
  });

  test("open at the hour and not before; nothing is handed in when somebody marks", async () => {
    await putIn(couple.a, { [SCREENS]: "keen" }, atTheHour);
    await putIn(couple.b, { [SCREENS]: "open" }, atTheHour);
    expect([couple.a.asked, couple.b.asked]).toEqual([[], []]);
    await couple.pass();
    const early = await openList(online(couple.a), "wishes");
    await expect.element(heading(mark.title)).toBeVisible();
    await expect.element(heading(met.title)).not.toBeInTheDocument();
    vi.setSystemTime(EVENING);
    await couple.pass();
    await expect.element(heading(met.title)).toBeVisible();
    await early.unmount();
    expect(await meeting(online(couple.b))).toEqual([[], [SCREENS]]);
  });

  test("safety:S6 the page is the same before something was put in and after", async () => {
    const before = await openList(online(couple.a), "wishes");
    await expect.element(heading(mark.title)).toBeVisible();
    const was = legible(before.container);
    await before.unmount();
    await putIn(couple.a, { [SCREENS]: "keen", [LIGHTNESS]: "open" }, atTheHour);
    await couple.pass();
    const after = await openList(online(couple.a), "wishes");
    await expect.element(heading(mark.title)).toBeVisible();
    expect(legible(after.container)).toEqual(was);
  });

  test("safety:S6 to one, the other who marked nothing, marked other things, or never looked is the same", async () => {
    const seen: unknown[] = [];
    for (const theirs of [null, {}, { [HANDS]: "keen" }] as const) {
      if (seen.length > 0) {
        couple.close();
        couple = await createCouple();
        await layOut(couple.a);
      }
      await putIn(couple.a, { [SCREENS]: "keen" });
      if (theirs !== null) await putIn(couple.b, theirs);
      await couple.pass();
      const drawn = await openList(online(couple.a), "wishes");
      await expect.element(heading(mark.title)).toBeVisible();
      seen.push(legible(drawn.container));
      await drawn.unmount();
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  test("safety:S8 taken back they meet nowhere, and it says the same where there were none", async () => {
    const said: (string | null)[] = [];
    for (const book of [couple.a, couple.b]) {
      if (book === couple.a) await putIn(book, { [SCREENS]: "keen" });
      const drawn = await openList(online(book), "wishes");
      await button(ground.takeBack.go).click();
      await expect.element(page.getByText(ground.takeBack.done)).toBeVisible();
      said.push(drawn.container.textContent);
      await drawn.unmount();
    }
    expect(said[1]?.replaceAll("Ana", "Ben")).toBe(said[0]);
    await putIn(couple.b, { [SCREENS]: "keen" });
    await couple.pass();
    await openList(online(couple.b), "wishes");
    await expect.element(heading(mark.title)).toBeVisible();
    await expect.element(heading(met.title)).not.toBeInTheDocument();
  });

  test("are looked over before they are put in, none of them too, and go with the page", async () => {
    const drawn = await openList(online(couple.a), "wishes");
    await markAll({ [SCREENS]: "keen", [LIGHTNESS]: "open" });
    for (const [name, title] of [
      [review.keen, SCREENS],
      [review.open, LIGHTNESS],
    ] as const) {
      await expect.element(page.getByRole("list", { name, exact: true })).toHaveTextContent(title);
    }
    await button(review.leave).click();
    await expect
      .element(page.getByRole("group", { name: SCREENS, exact: true }).getByRole("radio", { name: mark.keen }))
      .toBeChecked();
    await drawn.unmount();
    await openList(online(couple.a), "wishes");
    await button(mark.look).click();
    await expect.element(page.getByText(review.none)).toBeVisible();
    expect(couple.a.link.exchange.waiting()).toEqual([]);
  });

  test("that could not be kept are said to be, and stay on the page", async () => {
    const { exchange } = couple.a.link;
    const full = { ...exchange, putIn: async () => err({ kind: "full" } as const) };
    await openList({ ...online(couple.a), link: { ...couple.a.link, exchange: full } }, "wishes");
    await markAll({ [SCREENS]: "keen" });
    await button(review.now).click();
    await expect.element(page.getByText(ground.put.failed)).toBeVisible();
    await expect
      .element(page.getByRole("group", { name: SCREENS, exact: true }).getByRole("radio", { name: mark.keen }))
      .toBeChecked();
  });

  test("that have no line wait here, and that is said", async () => {
    const offline = { ...online(couple.a), handIn: async () => err({ kind: "offline" } as const) };
    await openList(offline, "wishes");
    await markAll({ [SCREENS]: "keen" });
    await button(review.now).click();
    await expect.element(page.getByText(ground.put.waits)).toBeVisible();
    expect(couple.a.link.exchange.waiting()).toHaveLength(1);
  });

  test("of a book that is sent nowhere are put in until both are here", async () => {
    await openList(couple.a, "wishes");
    await expect.element(page.getByText(ground.here)).toBeVisible();
    await markAll({ [SCREENS]: "keen" });
    await expect.element(button(review.now)).not.toBeInTheDocument();
    await button(review.here).click();
    await expect.element(page.getByText(ground.put.done)).toBeVisible();
  });

  test("that another device of one’s own has put in are to be read there", async () => {
    const { exchange } = couple.a.link;
    const foreign = { ...exchange, matches: async () => err({ kind: "not-agreed" } as const) };
    await openList({ ...online(couple.a), link: { ...couple.a.link, exchange: foreign } }, "wishes");
    await expect.element(page.getByText(met.elsewhere)).toBeVisible();
  });

  test("are made by arrow keys, each entry one stop", async () => {
    await openList(online(couple.a), "wishes");
    const chip = (name: string, degree: string) =>
      page.getByRole("group", { name, exact: true }).getByRole("radio", { name: degree });
    await expect.element(chip(SCREENS, mark.none)).toBeVisible();
    chip(SCREENS, mark.none).element().focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(chip(SCREENS, mark.keen)).toBeChecked();
    await expect.element(chip(LIGHTNESS, mark.open)).toBeChecked();
  });

  test("fit on 320 pixels, also as they are looked over", async () => {
    await page.viewport(320, 640);
    await openList(online(couple.a), "wishes");
    await expect.element(heading(mark.title)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(320);
    await markAll({ [SCREENS]: "keen" });
    expect(document.documentElement.scrollWidth).toBe(320);
  });

  test("axe finds nothing while a list is marked and looked over", async () => {
    const { container } = await openList(online(couple.a), "wishes");
    await expect.element(heading(mark.title)).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await markAll({ [SCREENS]: "keen" });
    expect(await findings(container)).toEqual([]);
  });
});

describe("entries of one’s own", () => {
  async function add(title: string, meaning: string): Promise<void> {
    await button(own.add).click();
    await field(own.name).fill(title);
    await field(own.meaning).fill(meaning);
    await button(own.look).click();
    await expect.element(page.getByRole("figure")).toHaveTextContent(`${title}${meaning}`);
    await button(own.share).click();
  }

  test("are looked at, come to both, and are changed and taken off by either, with a way back", async () => {
    const first = await openList(online(couple.a), "wishes");
    await add("Chess", "Slow games.");
    await expect.element(button(own.editOf("Chess"))).toBeVisible();
    await first.unmount();
    await couple.pass();
    await openList(online(couple.b), "wishes");
    await button(own.editOf("Chess")).click();
    await expect.element(field(own.name)).toHaveValue("Chess");
    await field(own.name).fill("Draughts");
    await button(own.look).click();
    await button(own.share).click();
    await button(english.shell.dismiss).click();
    await button(own.removeOf("Draughts")).click();
    await expect.element(page.getByText(own.removed)).toBeVisible();
    expect(couple.b.space.list(commonItemKind)).toEqual([]);
    await button(english.shell.undo).click();
    await expect.element(button(own.editOf("Draughts"))).toBeVisible();
    expect(couple.b.space.list(commonItemKind).map(({ fields }) => fields)).toEqual([
      { list: "wishes", title: "Draughts", meaning: "Slow games." },
    ]);
  });

  test("that are half written are lost by nothing else on the page: each has words of its own until it is left", async () => {
    await openList(online(couple.a), "wishes");
    await add("Chess", "Slow games.");
    await button(own.add).click();
    await field(own.name).fill("Half a");
    await field(own.meaning).fill("thought");
    await button(own.editOf("Chess")).click();
    await expect.element(field(own.name)).toHaveFocus();
    await field(own.name).fill("Draughts");
    await button(own.add).click();
    await expect.element(field(own.name)).not.toBeInTheDocument();
    await button(own.editOf("Chess")).click();
    await expect.element(field(own.name)).toHaveValue("Draughts");
    await button(own.look).click();
    await button(own.leave).click();
    await expect.element(field(own.name)).toHaveValue("Half a");
    await expect.element(field(own.meaning)).toHaveValue("thought");
    await button(own.editOf("Chess")).click();
    await expect.element(field(own.name)).toHaveValue("Chess");
  });

  test("come into the list when it is laid out, and not into one that is", async () => {
    await layOut(couple.a);
    await openList(online(couple.b), "wishes");
    await add("Chess", "");
    await expect.element(button(own.editOf("Chess"))).toBeVisible();
    await expect.element(page.getByRole("group", { name: "Chess", exact: true })).not.toBeInTheDocument();
  });

  test("are refused without a name, and where the list has one of that name", async () => {
    await openList(online(couple.a), "wishes");
    await button(own.add).click();
    await button(own.look).click();
    await expect.element(field(own.name)).toHaveAccessibleDescription(own.refused.empty);
    await field(own.name).fill(SCREENS);
    await button(own.look).click();
    await expect.element(field(own.name)).toHaveAccessibleDescription(own.refused.twice);
    await expect.element(field(own.name)).toHaveFocus();
  });
});
