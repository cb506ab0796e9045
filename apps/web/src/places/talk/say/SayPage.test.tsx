import "../../../ui/styles/all.css";
import { cardsFor } from "@counterpoint/library";
import { keptWordsKind } from "@counterpoint/talk";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { HelpProvider } from "../../../app/help-context.ts";
import { english } from "../../../app/messages/en.ts";
import { carried } from "../../../app/ours/carried.ts";
import { OursHereProvider } from "../../../app/pair/ours-here.ts";
import { findings } from "../../../app/testing/axe.ts";
import { Bench, openTab } from "../../../app/testing/bench.tsx";
import { SayPage } from "./SayPage.tsx";
import { DRAFT_LIMIT } from "./use-say.ts";

const { wording, talk } = english;
const { notes, ways, keep } = wording;
const HARD = "You never listen to me.";

const draft = () => page.getByRole("textbox", { name: wording.field });
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const heading = (name: string) => page.getByRole("heading", { name, exact: true });
const marked = () => [...document.querySelectorAll("mark")].map(({ textContent }) => textContent);

const figures = () =>
  page
    .getByRole("figure")
    .elements()
    .map(({ textContent }) => textContent);

beforeEach(() => history.replaceState(null, "", "/talk"));

async function draw(keeping: "on-device" | "throw-away" = "on-device") {
  const space = await openTab();
  const openHelp = vi.fn();
  const openOurs = vi.fn();
  const onClose = vi.fn();
  await render(
    <HelpProvider value={{ isOpen: false, open: openHelp }}>
      <OursHereProvider value={{ standing: "present", open: openOurs, look: () => undefined }}>
        <Bench space={space} keeping={keeping}>
          <SayPage onClose={onClose} />
        </Bench>
      </OursHereProvider>
    </HelpProvider>,
  );
  await expect.element(draft()).toBeVisible();
  return { space, openHelp, openOurs, onClose };
}

describe("a draft", () => {
  test("mission:W1 what may land hard has a line under it, a reason, and two ways to say it", async () => {
    await draw();
    await draft().fill(HARD);
    await expect.element(page.getByText(wording.marked(1), { exact: true })).toBeVisible();
    expect(marked().join("")).toMatch(/never/i);
    await expect.element(page.getByRole("list", { name: notes.list }).getByRole("listitem")).toBeVisible();
    for (const name of [ways.short, ways.full]) await expect.element(heading(name)).toBeVisible();
    await expect.element(page.getByText(/^When you did not listen to me, I felt/).first()).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  test("nothing is marked while a word is being written, however long its writer pauses", async () => {
    await draw();
    await draft().fill("");
    await userEvent.type(draft(), "You never liste");
    const early = marked();
    await userEvent.type(draft(), "n to me");
    expect(early.join(" ")).not.toContain("liste");
    await userEvent.tab();
    await expect.poll(() => marked().join(" ")).toMatch(/listen/);
  });

  test("no name of a class, no number and no judgement is on the page", async () => {
    await draw();
    await draft().fill("You always forget, you never listen and you make me so angry. You are so selfish.");
    await expect.poll(() => marked().length).toBe(3);
    expect(document.body.innerText).not.toMatch(/criticism|contempt|absolute|mind.reading|toxic|abus|score/i);
  });

  test("a mark can be left as it is", async () => {
    await draw();
    await draft().fill(HARD);
    await expect.poll(() => marked().length).toBe(1);
    await button(notes.leaveOf(marked()[0] ?? "")).click();
    await expect.poll(marked).toEqual([]);
    await expect.element(heading(ways.title)).not.toBeInTheDocument();
    await expect.element(draft()).toHaveValue(HARD);
    // The button is gone: what is left to be read has the focus.
    await expect.poll(() => document.activeElement?.textContent).toBe(wording.none);
  });

  test("what is good is said first, and where nothing is marked it is all that is said", async () => {
    await draw();
    await draft().fill("When you came home at ten on Tuesday, I felt lonely.");
    await expect.element(heading(notes.good)).toBeVisible();
    for (const text of [notes.title, notes.unsure]) {
      await expect.element(page.getByText(text, { exact: true })).not.toBeInTheDocument();
    }
    await draft().fill("I felt lonely on Tuesday. You never listen to me.");
    await expect.element(heading(notes.title)).toBeVisible();
    const [good, why] = [heading(notes.good).element(), heading(notes.title).element()];
    expect(good.compareDocumentPosition(why)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(await findings(document.body)).toEqual([]);
  });

  test("too long to be read: it says so, and nothing of it is lost", async () => {
    await draw();
    const long = `${HARD} ${"x".repeat(DRAFT_LIMIT)}`;
    await draft().fill(long);
    await expect.element(page.getByText(wording.tooLong)).toBeVisible();
    await expect.element(draft()).toHaveValue(long);
    await draft().fill(HARD);
    await expect.poll(() => marked().length).toBe(1);
  });

  test("safety:S13 the field is kept from spelling, correction and form services", async () => {
    await draw();
    const field = draft().element();
    for (const [name, value] of [
      ["spellcheck", "false"],
      ["autocomplete", "off"],
      ["autocorrect", "off"],
    ]) {
      expect(field.getAttribute(name ?? "")).toBe(value);
    }
  });
});

describe("a way to say it", () => {
  test("each part can be changed, by a chip or in words of one's own, and is read as one sentence", async () => {
    await draw();
    await draft().fill(HARD);
    await page
      .getByRole("button", { name: /^Change: / })
      .nth(1)
      .click();
    await page.getByRole("radio", { name: "lonely", exact: true }).click();
    await expect.element(button(ways.change("lonely")).first()).toHaveAttribute("aria-expanded", "true");
    await page.getByRole("textbox", { name: ways.own }).fill("left out in the rain");
    await expect.poll(() => figures()[0]).toContain("I felt left out in the rain.");
    expect(await findings(document.body)).toEqual([]);
  });

  test("its parts break over lines as the sentence does, and open by keyboard", async () => {
    await page.viewport(320, 700);
    await draw();
    await draft().fill(HARD);
    const part = page.getByRole("button", { name: /^Change: Could/ }).first();
    await expect.element(part).toHaveAttribute("aria-expanded", "false");
    expect(part.element().getClientRects().length).toBeGreaterThan(1);
    const element = part.element();
    if (element instanceof HTMLElement) element.focus();
    await expect.element(part).toHaveFocus();
    for (const [key, isOpen] of [
      ["{Enter}", "true"],
      [" ", "false"],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.element(part).toHaveAttribute("aria-expanded", isOpen);
    }
    await page.viewport(1280, 800);
  });

  test("stands beside what was written", async () => {
    await draw();
    await draft().fill(HARD);
    await button(ways.compare).first().click();
    await expect.element(page.getByText(ways.before)).toBeVisible();
    expect(figures()).toContain(HARD);
  });

  test("is kept only where somebody asks, and is taken off again", async () => {
    const { space } = await draw();
    await draft().fill(HARD);
    await expect.element(heading(ways.title)).toBeVisible();
    expect(space.list(keptWordsKind)).toEqual([]);
    await button(keep.do).first().click();
    await expect.element(heading(keep.title)).toBeVisible();
    expect(space.list(keptWordsKind)).toHaveLength(1);
    await button(english.shell.dismiss).click();
    await button(/^Remove “/).click();
    await expect.poll(() => space.list(keptWordsKind)).toEqual([]);
    await button(english.shell.undo).click();
    await expect.poll(() => space.list(keptWordsKind)).toHaveLength(1);
  });

  test("is kept once, however often it is pressed, and changed words are kept beside it", async () => {
    const { space } = await draw();
    await draft().fill(HARD);
    await button(keep.do).first().dblClick();
    await expect.element(page.getByText(keep.already)).toBeVisible();
    expect(space.list(keptWordsKind)).toHaveLength(1);
    await button(keep.do).last().click();
    await expect.poll(() => space.list(keptWordsKind)).toHaveLength(2);
  });

  test("cannot be kept while looking around", async () => {
    await draw("throw-away");
    await draft().fill(HARD);
    await expect.element(heading(ways.title)).toBeVisible();
    await expect.element(button(keep.do)).not.toBeInTheDocument();
  });

  test("goes along to where it can be looked at before the other reads it, and nothing is shared by that", async () => {
    const { openOurs } = await draw();
    await draft().fill(HARD);
    await button(wording.carry).first().click();
    expect(carried.get()).toMatch(/^When you did not listen to me/);
    expect(openOurs.mock.calls).toEqual([["/talk"]]);
    carried.set(null);
  });

  test("can be built from four parts with nothing written", async () => {
    await draw();
    await button(wording.build.open).click();
    await button(ways.change("[what happened]")).click();
    await page.getByRole("textbox", { name: ways.parts.happened }).fill("you left at nine");
    await expect.element(page.getByText(/^When you left at nine, I felt/)).toBeVisible();
  });
});

describe("where a draft speaks of danger", () => {
  test("safety:S19 mission:Z1 nothing is marked and nothing is worded anew: the card and the way to help stand there", async () => {
    const { openHelp } = await draw();
    await draft().fill("You never listen. He hits me when he drinks.");
    const [card] = cardsFor(["physical"]);
    await expect.element(heading(card?.title ?? "")).toBeVisible();
    expect(marked()).toEqual([]);
    for (const name of [ways.title, notes.title]) await expect.element(heading(name)).not.toBeInTheDocument();
    await expect.element(button(wording.build.open)).not.toBeInTheDocument();
    await button(card?.help ?? "").click();
    expect(openHelp).toHaveBeenCalledOnce();
    expect(await findings(document.body)).toEqual([]);
  });

  test("safety:S19 nothing of it is kept, put into the history or told", async () => {
    const { space } = await draw();
    const entries = history.length;
    await draft().fill("I will kill you if you leave");
    await expect.element(heading(cardsFor(["threat_by_writer"])[0]?.title ?? "")).toBeVisible();
    expect(space.list(keptWordsKind)).toEqual([]);
    expect([history.length, history.state, location.pathname]).toEqual([entries, null, "/talk"]);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain("kill");
  });
});

test("the way back", async () => {
  const { onClose } = await draw();
  await button(talk.back).click();
  expect(onClose).toHaveBeenCalledOnce();
});
