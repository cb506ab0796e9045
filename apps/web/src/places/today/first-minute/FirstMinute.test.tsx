import "../../../ui/styles/all.css";
import type { NeedId } from "@counterpoint/kernel";
import { guide, needName, needs } from "@counterpoint/library";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import { itemWords } from "../../../app/item-words.ts";
import { english } from "../../../app/messages/en.ts";
import type { Operations } from "../../../app/space-context.ts";
import { backFrom } from "../../../app/testing/history.ts";
import { FirstMinute } from "./FirstMinute.tsx";

const { firstMinute: words, shell } = english;
const MINE = ["N1", "N8", "N13"] as const;
const YOURS = ["N2", "N6", "N13"] as const;

const onKeep = vi.fn<(operations: Operations) => Promise<boolean>>();
const onDone = vi.fn();
const onLookAround = vi.fn();

beforeEach(() => {
  history.replaceState(null, "", "/");
  onKeep.mockReset().mockResolvedValue(true);
  onDone.mockReset();
  onLookAround.mockReset();
});

/** The flow takes its entry off the history at its end, which the browser does a moment later. */
const historyIsAsBefore = () => expect.poll(() => history.state).toBeNull();

afterEach(async () => {
  await cleanup();
  await historyIsAsBefore();
});

const draw = () => render(<FirstMinute onKeep={onKeep} onDone={onDone} onLookAround={onLookAround} />);
const button = (name: string) => page.getByRole("button", { name, exact: true });
/** A press without the hand's way to it: the walks through here are long. */
async function press(name: string): Promise<void> {
  await expect.element(button(name)).toBeVisible();
  button(name)
    .element()
    .dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}
const heading = (name: string) => page.getByRole("heading", { name, exact: true });

async function pick(picked: readonly NeedId[]): Promise<void> {
  for (const need of picked) await press(needName(need));
  await press(words.needs.next);
  await expect.element(heading(words.sliders.title)).toBeVisible();
}

async function put(item: "close" | "self", key: string): Promise<void> {
  page
    .getByRole("slider", { name: itemWords(item).question })
    .element()
    .focus();
  await userEvent.keyboard(key);
}

/** Everything that the document says or holds: text, attributes, and what stands in fields. */
function everything(): string {
  const values = [...document.querySelectorAll("input, textarea")].map((field) =>
    "value" in field ? field.value : "",
  );
  return [document.documentElement.outerHTML, ...values, JSON.stringify(history.state), location.href].join("\n");
}

/** What was written, field by field. */
const written = (call: number): Readonly<Record<string, unknown>> =>
  Object.fromEntries((onKeep.mock.calls[call]?.[0] ?? []).map(({ field, value }) => [field, value]));
const nameOf = (call: number): string | undefined => onKeep.mock.calls[call]?.[0][0]?.id;

describe("the first page", () => {
  test("safety:S27 has three doors of one size and one look", async () => {
    await draw();
    await expect.element(button(words.welcome.alone)).toBeVisible();
    const doors = [words.welcome.alone, words.welcome.together, words.welcome.around].map((name) =>
      button(name).element(),
    );
    expect(new Set(doors.map((door) => door.className)).size).toBe(1);
    expect(new Set(doors.map((door) => door.getBoundingClientRect().height)).size).toBe(1);
    await expect.element(page.getByText(words.welcome.others)).toBeVisible();
    await press(words.welcome.around);
    expect(onLookAround).toHaveBeenCalledTimes(1);
  });

  test("from a book that is kept already, leads back to it instead", async () => {
    await render(<FirstMinute onKeep={onKeep} onDone={onDone} />);
    await expect.element(button(words.welcome.around)).not.toBeInTheDocument();
    await press(words.back);
    expect(onDone).toHaveBeenCalledTimes(1);
  });
});

describe("alone", () => {
  const toPage = async (): Promise<void> => {
    await draw();
    await press(words.welcome.alone);
    await pick(MINE);
    await put("close", "{End}");
    await press(words.sliders.next);
  };

  test("three of all needs are picked; until then it says how many are missing", async () => {
    await draw();
    await press(words.welcome.alone);
    for (const { name } of needs.entries) await expect.element(button(name)).toHaveAttribute("aria-pressed", "false");
    for (const [at, need] of MINE.entries()) {
      await expect.element(button(words.needs.next)).toHaveAccessibleDescription(words.needs.missing(3 - at));
      await press(needName(need));
    }
    await button(needName("N2")).click({ force: true });
    await expect.element(button(needName("N2"))).toHaveAttribute("aria-pressed", "false");
    await expect.element(button(needName("N2"))).toHaveAttribute("aria-disabled", "true");
  });

  test("says back what is true of the answers, and nothing more", async () => {
    await toPage();
    await expect.element(heading(words.page.title)).toHaveFocus();
    await expect.element(page.getByText(guide.sentence({ close: 100, self: null }).text)).toBeVisible();
    await press(words.page.next);
    await expect.element(heading(words.keep.title)).toBeVisible();
    await expect.element(page.getByText(words.keep.alone)).toBeVisible();
    expect(onKeep).not.toHaveBeenCalled();
  });

  test("each step back keeps what was answered; Back on the first page is the browser's own", async () => {
    await toPage();
    await press(words.back);
    await expect.element(page.getByRole("slider", { name: itemWords("close").question })).toHaveValue("100");
    await backFrom();
    await expect.element(button(needName("N1"))).toHaveAttribute("aria-pressed", "true");
    await press(words.back);
    await expect.element(heading(words.welcome.title)).toBeVisible();
    await historyIsAsBefore();
  });

  test("kept: written once, and the page says so and leads on", async () => {
    await toPage();
    await press(words.page.next);
    await press(words.keep.keep);
    await expect.element(page.getByText(words.done.kept)).toBeVisible();
    expect(onKeep).toHaveBeenCalledTimes(1);
    expect(written(0)).toMatchObject({ needs: MINE, secondNeeds: null, close: 100, self: null });
    await press(words.done.today);
    expect(onDone).toHaveBeenCalledTimes(1);
    await historyIsAsBefore();
  });

  test("forgotten: nothing is written, and the start is empty again", async () => {
    await toPage();
    await press(words.page.next);
    await press(words.keep.forget);
    await expect.element(page.getByText(words.done.forgotten)).toBeVisible();
    expect(onKeep).not.toHaveBeenCalled();
    await press(words.done.again);
    await historyIsAsBefore();
    await press(words.welcome.alone);
    await expect.element(button(needName("N1"))).toHaveAttribute("aria-pressed", "false");
  });

  test("not kept: says so, stays, and trying again writes the same evening under the same name", async () => {
    onKeep.mockResolvedValueOnce(false).mockResolvedValueOnce(false);
    await toPage();
    await press(words.page.next);
    await press(words.keep.keep);
    await expect.element(page.getByRole("alert")).toBeVisible();
    await expect.element(page.getByText(words.done.kept)).not.toBeInTheDocument();
    await press(shell.tryAgain);
    await expect.poll(() => onKeep.mock.calls.length).toBe(2);
    await expect.element(page.getByRole("alert")).toBeVisible();
    await press(shell.tryAgain);
    await expect.element(page.getByText(words.done.kept)).toBeVisible();
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
    expect([nameOf(1), nameOf(2)]).toEqual([nameOf(0), nameOf(0)]);
    expect(written(2)).toEqual(written(0));
  });

  test("while it is being written, nothing says that it is kept", async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    onKeep.mockReturnValue(promise);
    await toPage();
    await press(words.page.next);
    await press(words.keep.keep);
    await expect.element(page.getByText(shell.keeping)).toBeVisible();
    await expect.element(page.getByText(words.done.kept)).not.toBeInTheDocument();
    resolve(true);
    await expect.element(page.getByText(words.done.kept)).toBeVisible();
  });

  test("a second evening of the same day has a name of its own", async () => {
    await toPage();
    for (const round of [1, 2]) {
      if (round === 2) {
        await press(words.done.again);
        await historyIsAsBefore();
        await press(words.welcome.alone);
        await pick(YOURS);
        await press(words.sliders.next);
      }
      await press(words.page.next);
      await press(words.keep.keep);
      await expect.element(page.getByText(words.done.kept)).toBeVisible();
    }
    expect(nameOf(1)).not.toBe(nameOf(0));
    expect(nameOf(1)?.slice(0, 10)).toBe(nameOf(0)?.slice(0, 10));
  });
});

describe("together on one phone", () => {
  const writePage = async (picked: readonly NeedId[], key: string): Promise<void> => {
    await pick(picked);
    await put("close", key);
    await press(words.sliders.next);
    await press(words.page.nextTogether);
  };
  const toPass = async (): Promise<void> => {
    await draw();
    await press(words.welcome.together);
    await writePage(MINE, "{End}");
    await expect.element(heading(words.pass.title)).toHaveFocus();
  };
  const toReveal = async (): Promise<void> => {
    await toPass();
    await press(words.pass.open);
    await writePage(YOURS, "{Home}");
    await press(words.meet.open);
    await expect.element(heading(words.reveal.title)).toBeVisible();
  };
  const toKeep = async (): Promise<void> => {
    await toReveal();
    await press(words.reveal.next);
    await press(words.phoneDown.finish);
    await expect.element(heading(words.keep.titleFor.a)).toBeVisible();
  };

  /** Whatever only the first person's answers could have put into the document. */
  const OF_THE_FIRST = [
    guide.sentence({ close: 100, self: null }).text,
    guide.strength(MINE).text,
    'aria-pressed="true"',
    "very close, 100",
    JSON.stringify(MINE),
    ...MINE.map((need) => `"${need}"`),
  ];
  const expectNothingOfTheFirst = (): void => {
    const there = everything();
    for (const trace of OF_THE_FIRST) expect(there).not.toContain(trace);
  };

  test("safety:S6 from the moment the first page is closed, nothing of it is in the document", async () => {
    await toPass();
    expectNothingOfTheFirst();
    for (const need of MINE) expect(everything()).not.toContain(needName(need));
    await press(words.pass.open);
    await expect.element(heading(words.needs.titleFor.b)).toBeVisible();
    expectNothingOfTheFirst();
    await pick(YOURS);
    for (const need of MINE) expect(everything()).not.toContain(needName(need));
    await expect.element(page.getByRole("slider", { name: itemWords("close").question })).toHaveValue("50");
    expectNothingOfTheFirst();
    await press(words.sliders.next);
    expectNothingOfTheFirst();
    await press(words.page.nextTogether);
    await expect.element(heading(words.meet.title)).toBeVisible();
    expectNothingOfTheFirst();
    for (const need of [...MINE, ...YOURS]) expect(everything()).not.toContain(needName(need));
  });

  test("safety:S6 no way back opens the page that was closed", async () => {
    await toPass();
    for (const _press of [1, 2, 3]) {
      await backFrom();
      await expect.element(heading(words.pass.title)).toBeVisible();
    }
    await press(words.pass.open);
    await backFrom();
    await expect.element(heading(words.pass.title)).toBeVisible();
    expectNothingOfTheFirst();
  });

  test("both are opened at once: the needs of each side by side, what both chose, and a card", async () => {
    await toReveal();
    const [first, second, both] = page.getByRole("figure").elements();
    const listed = (side: Element | undefined) => [...(side?.querySelectorAll("li") ?? [])].map((li) => li.textContent);
    expect(listed(first)).toEqual(MINE.map(needName));
    expect(listed(second)).toEqual(YOURS.map(needName));
    expect(listed(both)).toEqual([needName("N13")]);
    for (const answered of [guide.sentence({ close: 100, self: null }), guide.sentence({ close: 0, self: null })]) {
      expect(everything()).not.toContain(answered.text);
    }
    await expect.element(heading(words.reveal.card)).toBeVisible();
    await press(words.reveal.another);
    await expect.element(heading(words.reveal.step)).toBeVisible();
  });

  test("safety:S27 keep and forget look the same, for both", async () => {
    await toKeep();
    const alike = (): void => {
      const [keep, forget] = [button(words.keep.keep).element(), button(words.keep.forget).element()];
      expect(keep.className).toBe(forget.className);
      expect(keep.getBoundingClientRect().height).toBe(forget.getBoundingClientRect().height);
    };
    alike();
    await press(words.keep.keep);
    await press(words.keep.passOpen);
    alike();
  });

  test.each([
    ["keep", "keep"],
    ["keep", "forget"],
    ["forget", "keep"],
    ["forget", "forget"],
  ] as const)(
    "safety:S6 one says %s and then the other %s: kept only if both say so, and no screen tells who",
    async (one, other) => {
      await toKeep();
      await press(words.keep[one]);
      await expect.element(heading(words.keep.pass)).toHaveFocus();
      const asked = document.body.innerText;
      expect(asked).not.toContain(words.keep.titleFor.b);
      await press(words.keep.passOpen);
      await expect.element(heading(words.keep.titleFor.b)).toBeVisible();
      await press(words.keep[other]);
      const both = one === "keep" && other === "keep";
      await expect.element(page.getByText(both ? words.done.kept : words.done.forgotten)).toBeVisible();
      expect(onKeep).toHaveBeenCalledTimes(both ? 1 : 0);
      if (both)
        expect(written(0)).toMatchObject({ needs: MINE, secondNeeds: YOURS, close: null, self: null, sentence: null });
      else for (const need of [...MINE, ...YOURS]) expect(everything()).not.toContain(needName(need));
    },
  );

  test("the ten minutes are begun by hand, can pause, and do not go back to the cards once begun", async () => {
    await toReveal();
    await press(words.reveal.next);
    await expect.element(heading(words.phoneDown.title)).toBeVisible();
    await expect.element(page.getByRole("timer")).toHaveTextContent(words.phoneDown.left(10));
    await expect.element(button(words.back)).toBeVisible();
    await press(words.phoneDown.start);
    await expect.element(button(words.back)).not.toBeInTheDocument();
    await press(words.phoneDown.pause);
    await expect.element(button(words.phoneDown.resume)).toBeVisible();
    await backFrom();
    await expect.element(heading(words.phoneDown.title)).toBeVisible();
  });
});
