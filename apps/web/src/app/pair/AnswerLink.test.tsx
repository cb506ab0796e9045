import "../../ui/styles/all.css";
import { err, newSpaceId, ok, seededChance } from "@counterpoint/kernel";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { joinLink } from "../../platform/join-link.ts";
import { leastOpenMinutes } from "../../platform/open-for.ts";
import { pointAway } from "../../ui/testing/point-away.acceptance.ts";
import type { ArriveProps } from "../arrive/JoinScreen.tsx";
import { type LockAccess, LockProvider } from "../lock-context.ts";
import { english } from "../messages/en.ts";
import { createArriving, HOST } from "../testing/arriving.ts";
import { findings } from "../testing/axe.ts";
import { lookOf } from "../testing/look.ts";
import { createTestPairs, PAIR_LINK, type TestPairs } from "../testing/pairs.ts";
import { AnswerLink } from "./AnswerLink.tsx";
import { type OursHere, OursHereProvider } from "./ours-here.ts";

const { partners: words, passphrase: said, lock } = english;
const SPACE = newSpaceId(seededChance(4));
const PASSPHRASE = "a quiet lamp by the door";

let pairs: TestPairs;
let ours: OursHere;
const lockFirst = vi.fn();
const onArrive = vi.fn<ArriveProps["onArrive"]>();
const [onLeave, onOpenBook, onLookAround] = [vi.fn(), vi.fn(), vi.fn()];

beforeEach(() => {
  pairs = createTestPairs();
  ours = { standing: "none", open: vi.fn(), look: vi.fn() };
  for (const each of [onArrive, onLeave, onOpenBook, onLookAround, lockFirst]) each.mockReset();
  lockFirst.mockImplementation(async () => ok(pairs));
  onArrive.mockImplementation(async () => createArriving({ pairs, lockFirst }));
  joinLink.set(null);
});

const locked = (passphrase: boolean): LockAccess => ({
  opensBy: { passphrase, passkey: false },
  confirmPassphrase: async (tried) => (tried === PASSPHRASE ? "right" : "wrong"),
  lockNow: () => undefined,
});
const draw = (here: ArriveProps["here"] = "book", passphrase = here === "book") =>
  render(
    <LockProvider value={locked(passphrase)}>
      <OursHereProvider value={ours}>
        <AnswerLink
          link={PAIR_LINK}
          host={HOST}
          here={here}
          onArrive={onArrive}
          onLeave={onLeave}
          onOpenBook={onOpenBook}
          onLookAround={here === "nothing" ? onLookAround : undefined}
        />
      </OursHereProvider>
    </LockProvider>,
  );
const heading = (name: string) => page.getByRole("heading", { name, level: 1 });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });

async function toWhat(): Promise<void> {
  await button(words.invited.goOn).click();
  await expect.element(heading(words.what.title)).toHaveFocus();
}
async function toSelf(): Promise<void> {
  await toWhat();
  await button(words.host.goOn(HOST)).click();
  await expect.element(heading(words.self.titleGuest)).toHaveFocus();
}
async function answer(): Promise<void> {
  await field(words.self.name).fill("Ben");
  await field(words.self.passphrase).fill(PASSPHRASE);
  await button(words.self.answer).click();
}

describe("a link that was opened", () => {
  test("safety:S28 tells nobody, and says so; looking around, reading on and closing weigh alike", async () => {
    await draw("nothing");
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
    expect(onLookAround).toHaveBeenCalledTimes(1);
    await button(words.invited.close).click();
    expect(onLeave).toHaveBeenCalledTimes(1);
    expect(onArrive).not.toHaveBeenCalled();
    expect(pairs.asked).toEqual([]);
  });

  test("safety:S4 what it is not, and what each could read, is said before anything is asked", async () => {
    await draw();
    await toWhat();
    for (const point of words.what.earlierPoints) await expect.element(page.getByText(point)).toBeVisible();
    expect(words.what.earlierPoints.join(" ")).toMatch(/Nothing that you have written until now goes into it/);
    expect(words.what.earlierPoints.join(" ")).toMatch(/empty book of two is a normal one/);
    expect(pairs.asked).toEqual([]);
  });

  test("safety:S2 whoever runs the host is named, one is asked who that is, and the ways on look the same", async () => {
    await draw();
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
    expect(onLeave).toHaveBeenCalledTimes(1);
    expect(pairs.asked).toEqual([]);
  });
});

describe("with a book and a lock", () => {
  test("safety:S1 a name and the right passphrase answer the link, and nothing before", async () => {
    await draw();
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
    expect(pairs.asked).toEqual([]);
    await answer();
    await expect.element(heading(words.connecting.title)).toHaveFocus();
    expect(pairs.asked).toEqual([["accept", PAIR_LINK, { name: "Ben", passphrase: PASSPHRASE }]]);
  });

  test("what keeps it from beginning is said, and nothing went on", async () => {
    await draw();
    await toSelf();
    for (const kind of ["words-elsewhere", "words-damaged", "begun", "full"] as const) {
      pairs.answer = err({ kind });
      await answer();
      await expect.element(page.getByRole("alert")).toHaveTextContent(words.trouble[kind]);
    }
    onArrive.mockResolvedValue(undefined);
    await answer();
    await expect.element(page.getByRole("alert")).toHaveTextContent(words.trouble["not-opened"]);
  });

  test("paired, it goes to the book of both, and the link is done with", async () => {
    joinLink.set(PAIR_LINK);
    await draw();
    await toSelf();
    await answer();
    await expect.element(heading(words.connecting.title)).toBeVisible();
    pairs.pairing.goTo({ kind: "paired", other: "Ana", member: "b", space: SPACE });
    await button(words.paired.open).click();
    expect(ours.open).toHaveBeenCalledTimes(1);
    expect(joinLink.get()).toBeNull();
  });

  test("left by whatever way, it is stopped: nothing is begun behind a page that is gone", async () => {
    const { unmount } = await draw();
    await toSelf();
    await answer();
    await expect.element(heading(words.connecting.title)).toBeVisible();
    expect(leastOpenMinutes()).toBe(10);
    await unmount();
    expect(pairs.pairing.answers).toEqual(["cancel"]);
    expect(leastOpenMinutes()).toBe(0);
  });

  test("with a book of two already, it says that there is one at a time, and that nobody was told", async () => {
    ours = { ...ours, standing: "present" };
    joinLink.set(PAIR_LINK);
    await draw();
    await expect.element(heading(words.already.title)).toHaveFocus();
    await expect.element(page.getByText(words.already.lead)).toBeVisible();
    await button(words.back).click();
    expect(joinLink.get()).toBeNull();
    expect(pairs.asked).toEqual([]);
  });
});

describe("without a lock", () => {
  const toLock = async () => {
    await toWhat();
    await button(words.host.goOn(HOST)).click();
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
      await draw(here, false);
      await toLock();
      await expect.element(page.getByText(here === "book" ? words.lock.here : words.lock.fresh)).toBeVisible();
      for (const point of lock.before.points) await expect.element(page.getByText(point)).toBeVisible();
      expect(onArrive).not.toHaveBeenCalled();
      await setLock(PASSPHRASE);
      await expect.element(heading(words.self.titleGuest)).toHaveFocus();
      expect(lockFirst.mock.calls).toEqual([[PASSPHRASE]]);
      await field(words.self.name).fill("Ben");
      await button(words.self.answer).click();
      await expect.element(heading(words.connecting.title)).toBeVisible();
      expect(pairs.asked).toEqual([["accept", PAIR_LINK, { name: "Ben", passphrase: PASSPHRASE }]]);
      pairs.pairing.goTo({ kind: "paired", other: "Ana", member: "b", space: SPACE });
      await button(words.paired.open).click();
      expect(onOpenBook).toHaveBeenCalledTimes(1);
      expect(ours.open).not.toHaveBeenCalled();
    },
  );

  test("one that is short, or was not typed twice, is said where it was typed; what the device refuses too", async () => {
    await draw("nothing");
    await toLock();
    await setLock("short");
    await expect.element(field(lock.passphrase)).toHaveAccessibleDescription(expect.stringContaining(said.short));
    await setLock(PASSPHRASE, "another one");
    await expect.element(field(said.again)).toHaveAccessibleDescription(said.different);
    lockFirst.mockResolvedValue(err("not-kept"));
    await setLock(PASSPHRASE);
    await expect.element(page.getByRole("alert")).toHaveTextContent(words.lock.notKept);
  });

  test.each([
    ["nothing", onLeave],
    ["book", onOpenBook],
  ] as const)(
    "left after that (%s): what was made goes, what was there is opened with its lock",
    async (here, done) => {
      await draw(here, false);
      await toLock();
      await setLock(PASSPHRASE);
      await expect.element(heading(words.self.titleGuest)).toHaveFocus();
      await button(words.leave).click();
      expect(done).toHaveBeenCalledTimes(1);
      expect([onLeave, onOpenBook].flatMap(({ mock }) => mock.calls)).toHaveLength(1);
      expect(pairs.asked).toEqual([]);
    },
  );

  test("both had agreed and it was cut off: the book that was made for it stays, since it is needed to finish", async () => {
    await draw("nothing");
    await toLock();
    await setLock(PASSPHRASE);
    await field(words.self.name).fill("Ben");
    await button(words.self.answer).click();
    await expect.element(heading(words.connecting.title)).toBeVisible();
    pairs.pairing.goTo({ kind: "unfinished" });
    await button(words.unfinished.close).click();
    expect(onOpenBook).toHaveBeenCalledTimes(1);
    expect(onLeave).not.toHaveBeenCalled();
  });
});

test("every page before the link is answered can be read by whoever does not see it, and fits the narrowest screen", async () => {
  await page.viewport(320, 640);
  const { container } = await draw("nothing");
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
