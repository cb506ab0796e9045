import "../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { joinLink } from "../../platform/join-link.ts";
import { leastOpenMinutes } from "../../platform/open-for.ts";
import { pointAway } from "../../ui/testing/point-away.acceptance.ts";
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
  toWhat,
} from "../testing/answer-link.acceptance.tsx";
import { createArriving, HOST } from "../testing/arriving.ts";
import { findings } from "../testing/axe.ts";
import { lookOf } from "../testing/look.ts";
import { PAIR_LINK } from "../testing/pairs.ts";

const { partners: words, passphrase: said } = english;

let answering: Answering;

beforeEach(() => {
  answering = createAnswering();
  joinLink.set(null);
});

async function toSelf(): Promise<void> {
  await goOn();
  await expect.element(heading(words.self.titleGuest)).toHaveFocus();
}
async function answer(): Promise<void> {
  await field(words.self.name).fill("Ben");
  await field(words.self.passphrase).fill(PASSPHRASE);
  await button(words.self.answer).click();
}

describe("a link that was opened", () => {
  test("safety:S28 tells nobody, and says so; looking around, reading on and closing weigh alike", async () => {
    await answering.draw({ here: "nothing" });
    await expect.element(heading(words.invited.title)).toHaveFocus();
    for (const text of [words.invited.nothing, words.invited.unsure, words.invited.time]) {
      await expect.element(page.getByText(text)).toBeVisible();
    }
    await pointAway();
    const [one, ...others] = [words.invited.goOn, words.invited.around, words.invited.close].map((name) =>
      lookOf(button(name).element()),
    );
    for (const other of others) expect(other).toEqual(one);
    await button(words.invited.around).click();
    expect(answering.onLookAround).toHaveBeenCalledTimes(1);
    await button(words.invited.close).click();
    expect(answering.onLeave).toHaveBeenCalledTimes(1);
    expect(answering.onArrive).not.toHaveBeenCalled();
    expect(answering.pairs.asked).toEqual([]);
  });

  test("safety:S4 what it is not, and what each could read, is said before anything is asked", async () => {
    await answering.draw();
    await toWhat();
    for (const point of words.what.earlierPoints) await expect.element(page.getByText(point)).toBeVisible();
    expect(words.what.earlierPoints.join(" ")).toMatch(/Nothing that you have written until now goes into it/);
    expect(words.what.earlierPoints.join(" ")).toMatch(/empty book of two is a normal one/);
    expect(answering.pairs.asked).toEqual([]);
  });

  test("safety:S2 whoever runs the host is named, one is asked who that is, and the ways on look the same", async () => {
    await answering.draw();
    await toWhat();
    await expect.element(page.getByText(words.host.text(HOST))).toBeVisible();
    await expect.element(page.getByText(words.host.whose)).toBeVisible();
    expect(`${words.host.text(HOST)} ${words.host.whose}`).toMatch(
      /two of you connect, and when.*your partner, or a friend/,
    );
    await pointAway();
    const [one, ...others] = [words.host.goOn(HOST), words.host.notNow, words.host.copy].map((name) =>
      lookOf(button(name).element()),
    );
    for (const other of others) expect(other).toEqual(one);
    await button(words.host.copy).click();
    await expect.element(heading(words.copy.title)).toHaveFocus();
    await button(words.back).click();
    await button(words.host.notNow).click();
    expect(answering.onLeave).toHaveBeenCalledTimes(1);
    expect(answering.pairs.asked).toEqual([]);
  });
});

describe("with a book and a lock", () => {
  test("safety:S1 a name and the right passphrase answer the link, and nothing before", async () => {
    await answering.draw();
    await toSelf();
    await button(words.self.answer).click();
    await expect
      .element(field(words.self.name))
      .toHaveAccessibleDescription(expect.stringContaining(words.self.nameMissing));
    await field(words.self.name).fill("  Ben ");
    await button(words.self.answer).click();
    await expect.element(field(words.self.passphrase)).toHaveAccessibleDescription(said.empty);
    await field(words.self.passphrase).fill("something else");
    await button(words.self.answer).click();
    await expect.element(field(words.self.passphrase)).toHaveAccessibleDescription(said.wrong);
    expect(answering.pairs.asked).toEqual([]);
    await answer();
    await expect.element(heading(words.connecting.title)).toHaveFocus();
    expect(answering.pairs.asked).toEqual([["accept", PAIR_LINK, { name: "Ben", passphrase: PASSPHRASE }]]);
  });

  test("what keeps it from beginning is said, and nothing went on", async () => {
    await answering.draw();
    await toSelf();
    for (const kind of ["words-elsewhere", "words-damaged", "begun", "full"] as const) {
      answering.pairs.answer = err({ kind });
      await answer();
      await expect.element(page.getByRole("alert")).toHaveTextContent(words.trouble[kind]);
    }
    answering.onArrive.mockResolvedValue(undefined);
    await answer();
    await expect.element(page.getByRole("alert")).toHaveTextContent(words.trouble["not-opened"]);
  });

  test("paired, it goes to the book of both, and the link is done with", async () => {
    joinLink.set(PAIR_LINK);
    await answering.draw();
    await toSelf();
    await answer();
    await expect.element(heading(words.connecting.title)).toBeVisible();
    answering.pairs.pairing.goTo({ kind: "paired", other: "Ana", member: "b", space: SPACE });
    await button(words.paired.open).click();
    expect(answering.open).toHaveBeenCalledTimes(1);
    expect(joinLink.get()).toBeNull();
  });

  test("safety:S28 left while the passphrase is tried, nothing is sent; left while it is answered, that is stopped", async () => {
    const tried = Promise.withResolvers<undefined>();
    answering.onArrive.mockReturnValueOnce(tried.promise.then(() => createArriving({ pairs: answering.pairs })));
    const first = await answering.draw();
    await toSelf();
    await answer();
    await vi.waitFor(() => expect(answering.onArrive).toHaveBeenCalledOnce());
    await first.unmount();
    tried.resolve(undefined);

    const accepting = Promise.withResolvers<Awaited<ReturnType<typeof answering.pairs.accept>>>();
    const accept = vi.spyOn(answering.pairs, "accept").mockReturnValueOnce(accepting.promise);
    const second = await answering.draw();
    await toSelf();
    await answer();
    await vi.waitFor(() => expect(accept).toHaveBeenCalledOnce());
    await second.unmount();
    accepting.resolve(ok(answering.pairs.pairing));
    await vi.waitFor(() => expect(answering.pairs.pairing.answers).toEqual(["cancel"]));
    expect([accept.mock.calls.length, answering.pairs.asked]).toEqual([1, []]);
  });

  test("left by whatever way, it is stopped: nothing is begun behind a page that is gone", async () => {
    const { unmount } = await answering.draw();
    await toSelf();
    await answer();
    await expect.element(heading(words.connecting.title)).toBeVisible();
    expect(leastOpenMinutes()).toBe(10);
    await unmount();
    expect(answering.pairs.pairing.answers).toEqual(["cancel"]);
    expect(leastOpenMinutes()).toBe(0);
  });

  test("with a book of two already, it says that there is one at a time, and that nobody was told", async () => {
    joinLink.set(PAIR_LINK);
    await answering.draw({ standing: "present" });
    await expect.element(heading(words.already.title)).toHaveFocus();
    await expect.element(page.getByText(words.already.lead)).toBeVisible();
    await button(words.back).click();
    expect(joinLink.get()).toBeNull();
    expect(answering.pairs.asked).toEqual([]);
  });
});

test("every page before the link is answered can be read by whoever does not see it, and fits the narrowest screen", async () => {
  await page.viewport(320, 640);
  const { container } = await answering.draw({ here: "nothing" });
  const look = async (): Promise<void> => {
    expect(await findings(container)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  };
  await expect.element(heading(words.invited.title)).toHaveFocus();
  await look();
  await toWhat();
  await look();
  await button(words.host.goOn(HOST)).click();
  await expect.element(heading(words.lock.title)).toHaveFocus();
  await look();
});
