import "../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import type { Space } from "@counterpoint/space";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { LockProvider } from "../lock-context.ts";
import { english } from "../messages/en.ts";
import type { PairsError } from "../pair/ports.ts";
import { findings } from "../testing/axe.ts";
import { openTab } from "../testing/bench.tsx";
import type { BeginError, Beginning } from "./begin-here.ts";
import { HereFlow, type HerePorts } from "./HereFlow.tsx";

const { here, lock, partners, passphrase: said } = english;
const [HERS, HIS] = ["seven small boats", "eleven grey stones"];

let space: Space;
let begun: Beginning[];
let answer: BeginError | null;
let known: boolean;
let inTheWay: PairsError | null;
const [closed, locked] = [vi.fn(), vi.fn()];

beforeEach(async () => {
  history.replaceState(null, "", "/");
  space = await openTab();
  begun = [];
  answer = null;
  known = false;
  inTheWay = null;
  closed.mockReset();
  locked.mockReset();
});

const ports: HerePorts = {
  hasBook: async (who) => who === "second" && known,
  inTheWay: async () => inTheWay,
  begin: async (beginning) => {
    begun.push(beginning);
    return answer === null ? ok(undefined) : err(answer);
  },
};
const access = {
  who: "first",
  opensBy: { passphrase: true, passkey: false },
  confirmPassphrase: async (given: string) => (given === HERS ? "right" : "wrong"),
  lockNow: locked,
} as const;

const draw = () =>
  render(
    <LockProvider value={access}>
      <HereFlow who="first" space={space} onClose={closed} ports={ports} />
    </LockProvider>,
  );
const heading = (name: string) => page.getByRole("heading", { name, exact: true, level: 1 });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });
const alert = () => page.getByRole("alert");

async function handOver(): Promise<void> {
  await draw();
  await field(partners.self.name).fill("Ana");
  await field(partners.self.passphrase).fill(HERS);
  await button(here.mine.handOver).click();
  await expect.element(heading(here.hand.title)).toHaveFocus();
}

async function toTheirs(): Promise<void> {
  await handOver();
  await button(here.hand.open).click();
  await button(here.asked.yes).click();
}

async function choose(passphrase: string, again: string = passphrase): Promise<void> {
  await field(partners.self.name).fill("Ben");
  await field(lock.passphrase).fill(passphrase);
  await field(said.again).fill(again);
  await button(here.theirs.begin).click();
}

test("each says who they are on a page of their own, and then it is made", async () => {
  await toTheirs();
  await choose(HIS);
  await expect.element(heading(here.done.title)).toHaveFocus();
  const [mine, theirs] = [
    { name: "Ana", passphrase: HERS },
    { name: "Ben", passphrase: HIS },
  ];
  expect(begun).toEqual([{ who: "first", space, mine, theirs }]);
  await button(here.done.shut).click();
  expect(locked).toHaveBeenCalledOnce();
});

test("safety:S5 how it is on one phone is said before: clearing the browser takes both, and no lock helps against that", async () => {
  await draw();
  await expect.element(heading(here.title)).toHaveFocus();
  for (const point of here.mine.points) await expect.element(page.getByText(point)).toBeVisible();
  await expect.element(page.getByText(partners.what.earlierPoints[0] ?? "?")).toBeVisible();
});

test("safety:S1 the first one's passphrase is asked again, and without it nothing goes on", async () => {
  await draw();
  await field(partners.self.name).fill("Ana");
  await field(partners.self.passphrase).fill("seven small boat");
  await button(here.mine.handOver).click();
  await expect.element(page.getByText(said.wrong)).toBeVisible();
  await expect.element(heading(here.hand.title)).not.toBeInTheDocument();
});

test("where there is a book of two already, that is said before the phone is handed over, to the one whose it is", async () => {
  inTheWay = { kind: "present" };
  await draw();
  await field(partners.self.name).fill("Ana");
  await field(partners.self.passphrase).fill(HERS);
  await button(here.mine.handOver).click();
  await expect.element(alert()).toHaveTextContent(partners.trouble.present);
  await expect.element(field(partners.self.name)).toHaveValue("Ana");
  inTheWay = null;
  await button(here.mine.handOver).click();
  await expect.element(heading(here.hand.title)).toHaveFocus();
});

test("safety:S27 safety:S4 the other sees what each could read before any yes, and yes and no look the same", async () => {
  await handOver();
  await button(here.hand.open).click();
  await expect.element(heading(here.asked.title)).toHaveFocus();
  await expect.element(page.getByText(here.asked.lead("Ana"))).toBeVisible();
  await expect.element(page.getByText(partners.what.readText)).toBeVisible();
  const look = (name: string) => {
    const element = button(name).element();
    const { width, height } = element.getBoundingClientRect();
    const { color, backgroundColor, fontWeight } = getComputedStyle(element);
    return { width: Math.round(width), height: Math.round(height), color, backgroundColor, fontWeight };
  };
  expect(look(here.asked.yes)).toEqual(look(here.asked.notNow));
  expect(begun).toEqual([]);
});

describe("safety:S8 whoever stops leaves nothing", () => {
  test("safety:S8 the first, before the phone is handed over: back to where they were", async () => {
    await draw();
    await button(partners.leave).click();
    expect([closed.mock.calls.length, locked.mock.calls.length, begun]).toEqual([1, 0, []]);
  });

  test.each([
    ["at the question", async () => button(here.asked.notNow).click()],
    [
      "at the passphrase",
      async () => {
        await button(here.asked.yes).click();
        await button(here.theirs.stop).click();
      },
    ],
    ["by the browser’s way back", async () => history.back()],
  ])("safety:S8 safety:S3 the other, %s: to the shut book, and not into the first one's pages", async (_, stop) => {
    await handOver();
    await button(here.hand.open).click();
    await stop();
    await expect.poll(() => locked.mock.calls.length).toBe(1);
    expect([closed.mock.calls.length, begun]).toEqual([0, []]);
  });
});

test("safety:S3 from when it is handed over, nothing of the first one's pages is in the document", async () => {
  await handOver();
  expect(document.body.textContent).not.toContain("Ana");
  await expect.element(page.getByRole("navigation")).not.toBeInTheDocument();
});

describe("the other's lock", () => {
  test("says all that is to be said of a lock, and takes no short passphrase and no two different ones", async () => {
    await toTheirs();
    for (const point of lock.before.points) await expect.element(page.getByText(point)).toBeVisible();
    await choose("short");
    await expect.element(page.getByText(said.short)).toBeVisible();
    await choose(HIS, HERS);
    await expect.element(page.getByText(said.different)).toBeVisible();
    expect(begun).toEqual([]);
  });

  test("safety:S5 a passphrase that is in use here is to be another one; nothing says whose it is", async () => {
    answer = "taken";
    await toTheirs();
    await choose(HERS);
    await expect.element(page.getByText(here.theirs.taken)).toBeVisible();
    expect(document.body.textContent).not.toContain("Ana");
  });

  test("safety:S10 who has a book here opens it: one field, and one answer whatever was wrong", async () => {
    [known, answer] = [true, "wrong"];
    await toTheirs();
    await expect.element(heading(here.theirs.known)).toHaveFocus();
    await field(partners.self.name).fill("Ben");
    await field(here.mine.passphrase).fill("not it");
    await button(here.theirs.begin).click();
    await expect.element(page.getByText(said.wrong)).toBeVisible();
    await expect.element(field(said.again)).not.toBeInTheDocument();
  });

  test.each(["not-kept", "words-elsewhere", "words-damaged"] as const)(
    "what could not be made is said: %s",
    async (why) => {
      answer = why;
      await toTheirs();
      await choose(HIS);
      await expect.element(alert()).toHaveTextContent(here.trouble[why]);
      answer = null;
      await button(here.theirs.begin).click();
      await expect.element(heading(here.done.title)).toBeVisible();
    },
  );

  test("without a name nothing is made", async () => {
    await toTheirs();
    await button(here.theirs.begin).click();
    await expect.element(page.getByText(partners.self.nameMissing)).toBeVisible();
    await expect.element(field(partners.self.name)).toHaveFocus();
    expect(begun).toEqual([]);
  });
});

test("every page is accessible, also at 320 pixels", async () => {
  await page.viewport(320, 700);
  const expectAccessible = async () => expect(await findings(document.body)).toEqual([]);
  await draw();
  await expectAccessible();
  await field(partners.self.name).fill("Ana");
  await field(partners.self.passphrase).fill(HERS);
  await button(here.mine.handOver).click();
  await expectAccessible();
  await button(here.hand.open).click();
  await expectAccessible();
  await button(here.asked.yes).click();
  await expectAccessible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await choose(HIS);
  await expect.element(heading(here.done.title)).toBeVisible();
  await expectAccessible();
  await page.viewport(1280, 800);
});
