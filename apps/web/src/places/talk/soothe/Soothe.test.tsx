import "../../../ui/styles/all.css";
import { cardsFor, feelings } from "@counterpoint/library";
import { keptWordsKind } from "@counterpoint/talk";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { HelpProvider } from "../../../app/help-context.ts";
import { english } from "../../../app/messages/en.ts";
import { findings } from "../../../app/testing/axe.ts";
import { Bench, openTab } from "../../../app/testing/bench.tsx";
import { BREATH_LENGTH } from "./breath.ts";
import { CalmPage } from "./CalmPage.tsx";
import { JealousPage } from "./JealousPage.tsx";
import { NamePage } from "./NamePage.tsx";
import { StayPage } from "./StayPage.tsx";

const { soothe, wording } = english;
const MINUTE = 60_000;

beforeEach(() => vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] }));
afterEach(() => vi.useRealTimers());

async function draw(ui: ReactNode) {
  const space = await openTab();
  const openHelp = vi.fn();
  await render(
    <HelpProvider value={{ isOpen: false, open: openHelp }}>
      <Bench space={space}>{ui}</Bench>
    </HelpProvider>,
  );
  return { space, openHelp };
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const choose = (name: string) => page.getByRole("radio", { name, exact: true }).click();
const field = (name: string) => page.getByRole("textbox", { name, exact: true });

describe("a feeling that gets its name", () => {
  test("mission:E1 from the rough word to the finer one, with what it means and what it may ask for", async () => {
    const { space } = await draw(<NamePage onClose={vi.fn()} />);
    const [family] = feelings.entries;
    const [feeling] = family?.words ?? [];
    if (family === undefined || feeling === undefined) throw new Error("there are no feelings");
    await choose(family.name);
    await choose(feeling.word);
    for (const text of [soothe.name.say(feeling.word), feeling.meaning, family.asks]) {
      await expect.element(page.getByText(text, { exact: true })).toBeVisible();
    }
    expect(await findings(document.body)).toEqual([]);
    expect(space.list(keptWordsKind)).toEqual([]);
  });
});

describe("coming to rest", () => {
  test("mission:E2 breath in for four and out for six, for two minutes, and then away from the screen", async () => {
    await draw(<CalmPage onClose={vi.fn()} />);
    const { breath } = soothe.calm;
    const timer = page.getByRole("timer", { name: breath.timer });
    await button(breath.start).click();
    await expect.element(timer).toHaveTextContent(breath.in);
    vi.advanceTimersByTime(5_000);
    await expect.element(timer).toHaveTextContent(breath.out);
    vi.advanceTimersByTime(BREATH_LENGTH);
    await expect.element(timer).toHaveTextContent(breath.over);
    await expect.element(button(breath.start)).not.toBeInTheDocument();
    expect(await findings(document.body)).toEqual([]);
  });

  test("can be stopped at any breath", async () => {
    await draw(<CalmPage onClose={vi.fn()} />);
    const { breath } = soothe.calm;
    await button(breath.start).click();
    await button(breath.stop).click();
    await expect.element(page.getByRole("timer", { name: breath.timer })).toHaveTextContent(breath.ready);
    await expect.element(button(breath.start)).toHaveFocus();
  });
});

describe("staying with it", () => {
  test("mission:E3 a word before, some minutes, a word after; both are kept only where somebody asks", async () => {
    const { space } = await draw(<StayPage onClose={vi.fn()} />);
    const { stay } = soothe;
    await field(stay.before).fill("tight");
    await choose(stay.count(5));
    await button(stay.start).click();
    vi.advanceTimersByTime(5 * MINUTE);
    await expect.element(page.getByText(stay.over)).toBeVisible();
    await field(stay.after).fill("softer");
    expect(space.list(keptWordsKind)).toEqual([]);
    await button(wording.keep.do).click();
    await expect
      .poll(() => space.list(keptWordsKind).map(({ fields }) => fields.text))
      .toEqual([stay.both("tight", "softer")]);
    expect(await findings(document.body)).toEqual([]);
  });

  test("mission:Z1 where the feeling is a danger there are no minutes to stay with it, but the card", async () => {
    await draw(<StayPage onClose={vi.fn()} />);
    await field(soothe.stay.before).fill("I am scared of him");
    await expect.element(page.getByRole("heading", { name: cardsFor(["fear"])[0]?.title ?? "" })).toBeVisible();
    await expect.element(button(soothe.stay.start)).not.toBeInTheDocument();
  });
});

describe("jealousy", () => {
  test("mission:J1 mission:J3 leads step by step to one question, and to people who help", async () => {
    const onPage = vi.fn();
    const { openHelp } = await draw(<JealousPage onPage={onPage} onClose={vi.fn()} />);
    await button(soothe.name.title).click();
    await button(soothe.stay.title).click();
    expect(onPage.mock.calls).toEqual([["name"], ["stay"]]);
    await button(soothe.jealous.open).click();
    expect(openHelp).toHaveBeenCalledOnce();
    expect(await findings(document.body)).toEqual([]);
  });
});
