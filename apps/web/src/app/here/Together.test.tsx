import "../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import { questions } from "@counterpoint/library";
import { set } from "@counterpoint/records";
import {
  answerId,
  answerKind,
  pairDate,
  pairKind,
  questionsOfDay,
  readPair,
  SEED_ROUND,
  seedFrom,
} from "@counterpoint/talk";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { cleanup, render } from "vitest-browser-react";
import { LockProvider } from "../lock-context.ts";
import { english } from "../messages/en.ts";
import type { OurBook } from "../ours/our-book.ts";
import { findings } from "../testing/axe.ts";
import { type Couple, createCouple, OursBench, type TestOurs } from "../testing/ours.tsx";
import { BothHereStrip } from "./BothHereStrip.tsx";
import { HandedOn } from "./HandedOn.tsx";
import { Together } from "./Together.tsx";

const { here, questions: said, passphrase } = english;
const words = here.together;
const HIS = "eleven grey stones";

let couple: Couple;
const locked = vi.fn();

/** As a book is that both use on one device: there is nobody to hand anything in to. */
const withoutLine = (book: TestOurs): OurBook => ({ ...book, handIn: async () => ok(undefined) });

beforeEach(async () => {
  history.replaceState(null, "", "/");
  locked.mockReset();
  couple = await createCouple();
});
// The flow takes its entry off the history when it is gone, which the browser does a moment later.
afterEach(async () => {
  await cleanup();
  await expect.poll(() => JSON.stringify(history.state)).not.toContain("guard");
  couple.close();
});

const access = {
  who: "first",
  opensBy: { passphrase: true, passkey: false },
  confirmPassphrase: async (): Promise<"wrong"> => "wrong",
  lockNow: locked,
} as const;

const draw = () =>
  render(
    <LockProvider value={access}>
      <OursBench book={withoutLine(couple.a)}>
        <Together onUnlock={async (given) => (given === HIS ? ok(withoutLine(couple.b)) : err("wrong"))} />
      </OursBench>
    </LockProvider>,
  );
const heading = (name: string) => page.getByRole("heading", { name, exact: true, level: 1 });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });
const rows = () => page.getByRole("list", { name: words.questions, exact: true }).getByRole("button");

async function toBoth(): Promise<void> {
  await draw();
  await button(words.handOpen).click();
  await field(here.mine.passphrase).fill(HIS);
  await button(words.unlock.open).click();
  await expect.element(heading(words.title)).toHaveFocus();
  await expect.element(rows().first()).toBeVisible();
}

/** One has the phone, and writes or passes. */
async function write(name: string, text: string | null): Promise<void> {
  await expect.element(heading(words.hand(name))).toHaveFocus();
  await button(words.handOpen).click();
  await expect.element(page.getByText(words.write(name), { exact: true })).toBeVisible();
  if (text !== null) await field(said.ask.label).fill(text);
  await button(text === null ? words.pass : words.seal).click();
}

const textsOn = ({ space }: TestOurs) =>
  (["a", "b"] as const).map((member) => space.list(answerKind, member).map(({ fields }) => fields.text));

test("each writes alone, and both open at once: side by side, on both sides, and then the phone goes down", async () => {
  await toBoth();
  const question = rows().first().element().textContent ?? "";
  await rows().first().click();
  await write("Ana", "the lake");
  await write("Ben", "the train");
  await expect.element(heading(words.both.title)).toHaveFocus();
  expect([textsOn(couple.a), textsOn(couple.b)]).toEqual([
    [[], []],
    [[], []],
  ]);
  await button(words.both.open).click();
  await expect.element(heading(words.openedTitle)).toHaveFocus();
  for (const text of [question, "the lake", "the train", words.downText]) {
    await expect.element(page.getByText(text, { exact: true })).toBeVisible();
  }
  const both = [["the lake"], ["the train"]];
  expect([textsOn(couple.a), textsOn(couple.b)]).toEqual([both, both]);
  await button(words.again).click();
  await expect.element(rows().first()).not.toHaveTextContent(question);
});

describe("safety:S6 whoever passes", () => {
  test.each([
    ["the first", null, "the train"],
    ["the second", "the lake", null],
    ["both", null, null],
  ])("safety:S6 %s: nothing opens, and the page is the same", async (_, hers, his) => {
    await toBoth();
    await rows().first().click();
    await write("Ana", hers);
    await write("Ben", his);
    await button(words.both.open).click();
    await expect.element(heading(words.openedTitle)).toHaveFocus();
    await expect.element(page.getByText(words.nothing)).toBeVisible();
    expect(page.getByRole("main").element().textContent).toBe(
      [words.openedTitle, words.nothing, words.again, words.shut].join(""),
    );
    expect([textsOn(couple.a), textsOn(couple.b)]).toEqual([
      [[], []],
      [[], []],
    ]);
  });

  test("safety:S6 the one who has the phone next cannot tell: it is handed on in the same words", async () => {
    await toBoth();
    const pages: string[] = [];
    for (const hers of ["the lake", null]) {
      await rows().first().click();
      await write("Ana", hers);
      await expect.element(heading(words.hand("Ben"))).toHaveFocus();
      pages.push(document.body.textContent ?? "");
      await write("Ben", null);
      await button(words.both.open).click();
      await button(words.again).click();
    }
    expect(pages[0]).toBe(pages[1]);
    expect(pages[0]).not.toContain("the lake");
  });
});

/** Each has sealed an answer to today's first question, alone, for the evening. */
async function sealedAlone(...books: readonly TestOurs[]): Promise<void> {
  const [first] = await todays();
  if (first === undefined) throw new Error("there is a question");
  for (const book of books) {
    const id = answerId({ date: first.date, question: first.question.id });
    const batch = book.space.compose(
      set(answerKind, id, {
        question: { ref: `${first.question.id}@${first.question.version}`, text: first.question.text },
        text: `of ${book.space.member}`,
      }),
    );
    const { exchange } = book.link;
    const what = { kind: "answer", subject: "the same", batch } as const;
    const put = await exchange.putIn(await exchange.roundOf(id), what, { opensAt: 900_000 });
    expect(put.ok).toBe(true);
  }
}

async function todays() {
  const { space, link } = couple.a;
  const pair = readPair(space.list(pairKind));
  if (pair === null) throw new Error("they have agreed");
  const date = pairDate(pair, Date.now());
  const seed = seedFrom(await link.exchange.roundOf(SEED_ROUND));
  const asked = questionsOfDay({ date, begun: pair.begun, seed, opened: [], questions: questions.entries });
  return asked.map((question) => ({ date, question }));
}

describe("what each had put in alone", () => {
  test("safety:S6 opens when both are here and say so, also before its hour", async () => {
    await sealedAlone(couple.a, couple.b);
    await toBoth();
    await button(words.open.now).click();
    await expect.element(page.getByText(words.opened(1))).toBeVisible();
    await expect.element(page.getByText("of a", { exact: true })).toBeVisible();
    await expect.element(page.getByText("of b", { exact: true })).toBeVisible();
  });

  test("safety:S6 of one alone stays shut, and nothing tells that it is there", async () => {
    await toBoth();
    const before = document.body.textContent;
    await sealedAlone(couple.b);
    await button(words.open.now).click();
    await expect.element(page.getByText(words.nothing)).toBeVisible();
    await button(words.again).click();
    await expect.element(rows().first()).toBeVisible();
    expect(document.body.textContent).toBe(before);
    expect(couple.b.link.exchange.waiting()).toHaveLength(1);
  });

  async function marked(): Promise<void> {
    for (const { link } of [couple.a, couple.b]) {
      const choices = new Map([["walk", "keen"]] as const);
      const round = await link.exchange.roundOf("list");
      await link.exchange.putIn(round, { kind: "choices", items: ["walk", "cook"], choices }, { opensAt: 0 });
    }
  }

  test("marks are held against each other, too; where they meet stands elsewhere, and nobody is told that nothing opened", async () => {
    await marked();
    await toBoth();
    await button(words.open.now).click();
    await expect.element(page.getByText(words.ground, { exact: true })).toBeVisible();
    await expect.element(page.getByText(words.nothing)).not.toBeInTheDocument();
  });

  test("marks that the disk had let one side alone have are told of with what opens when it is tried again", async () => {
    await marked();
    await toBoth();
    couple.b.disk.fault = { kind: "full" };
    await button(words.open.now).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(words.failed);
    couple.b.disk.fault = undefined;
    await sealedAlone(couple.a, couple.b);
    await button(words.open.now).click();
    await expect.element(page.getByText(words.opened(1))).toBeVisible();
    await expect.element(page.getByText(words.ground, { exact: true })).toBeVisible();
  });
});

describe("safety:S5 the other's side", () => {
  test("safety:S10 opens with their passphrase, and says one thing of any other", async () => {
    await draw();
    await button(words.handOpen).click();
    for (const attempt of ["eleven grey stone", "seven small boats"]) {
      await field(here.mine.passphrase).fill(attempt);
      await button(words.unlock.open).click();
      await expect.element(page.getByText(passphrase.wrong)).toBeVisible();
      await expect.element(field(here.mine.passphrase)).toHaveFocus();
      await expect.element(field(here.mine.passphrase)).toHaveValue("");
    }
    await button(words.unlock.open).click();
    await expect.element(page.getByText(passphrase.empty)).toBeVisible();
  });

  test("safety:S3 from when the phone is handed over, nothing of either side is in the document", async () => {
    await draw();
    await button(words.handOpen).click();
    await expect.element(page.getByRole("navigation")).not.toBeInTheDocument();
    await expect.element(rows().first()).not.toBeInTheDocument();
  });

  test.each([
    [
      "before it was opened",
      async () => {
        await draw();
        await button(words.handOpen).click();
      },
    ],
    ["after", toBoth],
  ])("safety:S3 stopping %s shuts the book, whoever holds it", async (_, reach) => {
    await reach();
    await button(words.shut).click();
    expect(locked).toHaveBeenCalledOnce();
  });

  test("safety:S3 so does the browser’s way back, in the middle of a page", async () => {
    await toBoth();
    await rows().first().click();
    await button(words.handOpen).click();
    history.back();
    await expect.poll(() => locked.mock.calls.length).toBe(1);
  });
});

test("what the disk refuses is said at once, nothing is lost, and it opens when tried again", async () => {
  await toBoth();
  await rows().first().click();
  await write("Ana", "the lake");
  await write("Ben", "the train");
  couple.b.disk.fault = { kind: "full" };
  await button(words.both.open).click();
  await expect.element(heading(words.title)).toHaveFocus();
  await expect.element(page.getByRole("alert")).toHaveTextContent(words.failed);
  couple.b.disk.fault = undefined;
  await button(words.open.now).click();
  await expect.element(page.getByText("the lake", { exact: true })).toBeVisible();
});

test("the shut book is opened once, however often it is pressed, and says that it is being opened", async () => {
  const slow = Promise.withResolvers<void>();
  const open = vi.fn(() => slow.promise);
  await render(<HandedOn words={{ title: "shut", text: "a page", open: "turn it" }} onOpen={open} />);
  await button("turn it").dblClick();
  await expect.element(button(here.working)).toBeVisible();
  expect(open).toHaveBeenCalledTimes(1);
  slow.resolve();
  await expect.element(button("turn it")).toBeVisible();
});

test("an answer that is empty is not sealed, and the phone stays where it is", async () => {
  await toBoth();
  await rows().first().click();
  await button(words.handOpen).click();
  await button(words.seal).click();
  await expect.element(page.getByText(said.ask.refused.empty)).toBeVisible();
  await expect.element(field(said.ask.label)).toHaveFocus();
});

test("the way to it stands where both use one device, and nowhere else", async () => {
  const open = vi.fn();
  await render(
    <OursBench book={couple.a}>
      <BothHereStrip onOpen={open} />
    </OursBench>,
  );
  await expect.element(button(here.strip.open)).not.toBeInTheDocument();
  couple.a.show({ status: { kind: "alone" } });
  await button(here.strip.open).click();
  expect(open).toHaveBeenCalledOnce();
});

test("every page is accessible, also at 320 pixels", async () => {
  await page.viewport(320, 700);
  const expectAccessible = async () => {
    expect(await findings(document.body)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  };
  await toBoth();
  await expectAccessible();
  await rows().first().click();
  await expectAccessible();
  await button(words.handOpen).click();
  await expectAccessible();
  await field(said.ask.label).fill("the lake");
  await button(words.seal).click();
  await write("Ben", "the train");
  await button(words.both.open).click();
  await expect.element(heading(words.openedTitle)).toBeVisible();
  await expectAccessible();
  await page.viewport(1280, 800);
});
