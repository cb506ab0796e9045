import "../../ui/styles/all.css";
import { err } from "@counterpoint/kernel";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { english } from "../messages/en.ts";
import {
  type Answering,
  button,
  createAnswering,
  field,
  goOn,
  heading,
  PASSPHRASE,
  SPACE,
} from "../testing/answer-link.acceptance.tsx";
import { PAIR_LINK } from "../testing/pairs.ts";

const { partners: words, passphrase: said, lock } = english;

let answering: Answering;

beforeEach(() => {
  answering = createAnswering();
});

const toLock = async () => {
  await goOn();
  await expect.element(heading(words.lock.title)).toHaveFocus();
};
const setLock = async (passphrase: string, again = passphrase) => {
  await field(lock.passphrase).fill(passphrase);
  await field(said.again).fill(again);
  await button(words.lock.set).click();
};

test.each(["nothing", "book"] as const)(
  "safety:S1 one is set first (%s), after what it means was said, and the passphrase is not asked twice",
  async (here) => {
    await answering.draw({ here, lock: "open" });
    await toLock();
    await expect.element(page.getByText(here === "book" ? words.lock.here : words.lock.fresh)).toBeVisible();
    for (const point of lock.before.points) await expect.element(page.getByText(point)).toBeVisible();
    expect(answering.onArrive).not.toHaveBeenCalled();
    await setLock(PASSPHRASE);
    await expect.element(heading(words.self.titleGuest)).toHaveFocus();
    expect(answering.lockFirst.mock.calls).toEqual([[PASSPHRASE]]);
    await field(words.self.name).fill("Ben");
    await button(words.self.answer).click();
    await expect.element(heading(words.connecting.title)).toBeVisible();
    expect(answering.pairs.asked).toEqual([["accept", PAIR_LINK, { name: "Ben", passphrase: PASSPHRASE }]]);
    answering.pairs.pairing.goTo({ kind: "paired", other: "Ana", member: "b", space: SPACE });
    await button(words.paired.open).click();
    expect(answering.onOpenBook).toHaveBeenCalledTimes(1);
    expect(answering.open).not.toHaveBeenCalled();
  },
);

test("one that is short, or was not typed twice, is said where it was typed; what the device refuses too", async () => {
  await answering.draw({ here: "nothing" });
  await toLock();
  await setLock("short");
  await expect.element(field(lock.passphrase)).toHaveAccessibleDescription(expect.stringContaining(said.short));
  await setLock(PASSPHRASE, "another one");
  await expect.element(field(said.again)).toHaveAccessibleDescription(said.different);
  answering.lockFirst.mockResolvedValue(err("not-kept"));
  await setLock(PASSPHRASE);
  await expect.element(page.getByRole("alert")).toHaveTextContent(words.lock.notKept);
});

test.each([
  ["nothing", "onLeave"],
  ["book", "onOpenBook"],
] as const)("left after that (%s): what was made goes, what was there is opened with its lock", async (here, done) => {
  await answering.draw({ here, lock: "open" });
  await toLock();
  await setLock(PASSPHRASE);
  await expect.element(heading(words.self.titleGuest)).toHaveFocus();
  await button(words.leave).click();
  expect(answering[done]).toHaveBeenCalledTimes(1);
  expect([answering.onLeave, answering.onOpenBook].flatMap(({ mock }) => mock.calls)).toHaveLength(1);
  expect(answering.pairs.asked).toEqual([]);
});

test("both had agreed and it was cut off: the book that was made for it stays, since it is needed to finish", async () => {
  await answering.draw({ here: "nothing" });
  await toLock();
  await setLock(PASSPHRASE);
  await field(words.self.name).fill("Ben");
  await button(words.self.answer).click();
  await expect.element(heading(words.connecting.title)).toBeVisible();
  answering.pairs.pairing.goTo({ kind: "unfinished" });
  await button(words.unfinished.close).click();
  expect(answering.onOpenBook).toHaveBeenCalledTimes(1);
  expect(answering.onLeave).not.toHaveBeenCalled();
});
