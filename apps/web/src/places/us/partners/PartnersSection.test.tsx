import "../../../ui/styles/all.css";
import { err } from "@counterpoint/kernel";
import type { Space } from "@counterpoint/space";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { type LockAccess, LockProvider } from "../../../app/lock-context.ts";
import { english } from "../../../app/messages/en.ts";
import { type OursHere, OursHereProvider } from "../../../app/pair/ours-here.ts";
import { PairsProvider } from "../../../app/pair/pairs-context.ts";
import { findings } from "../../../app/testing/axe.ts";
import { Bench, openTab } from "../../../app/testing/bench.tsx";
import { HOST } from "../../../app/testing/company.ts";
import { lookOf } from "../../../app/testing/look.ts";
import { createTestPairs, type TestPairs } from "../../../app/testing/pairs.ts";
import { leastOpenMinutes } from "../../../platform/open-for.ts";
import { pointAway } from "../../../ui/testing/point-away.acceptance.ts";
import { Us } from "../Us.tsx";

const { partners: words, passphrase: said, lock } = english;
const PASSPHRASE = "a quiet lamp by the door";
const SELF = { name: "Ana", passphrase: PASSPHRASE };

let space: Space;
let pairs: TestPairs;
let ours: OursHere;

beforeEach(async () => {
  history.replaceState(null, "", location.pathname);
  space = await openTab();
  pairs = createTestPairs();
  ours = { standing: "none", open: vi.fn(), look: vi.fn() };
});

const locked = (passphrase: boolean): LockAccess => ({
  opensBy: { passphrase, passkey: false },
  confirmPassphrase: async (tried) => (tried === PASSPHRASE ? "right" : "wrong"),
  lockNow: () => undefined,
});
const draw = (standing: OursHere["standing"] = "none", passphrase = true) =>
  render(
    <LockProvider value={locked(passphrase)}>
      <OursHereProvider value={{ ...ours, standing }}>
        <PairsProvider value={() => pairs}>
          <Bench space={space}>
            <Us />
          </Bench>
        </PairsProvider>
      </OursHereProvider>
    </LockProvider>,
  );
const section = () => page.getByRole("region", { name: words.title });
const heading = (name: string) => page.getByRole("heading", { name, level: 1 });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });

async function toHost(): Promise<void> {
  await button(words.section.begin).click();
  await expect.element(heading(words.what.title)).toHaveFocus();
}
async function toLink(): Promise<void> {
  await toHost();
  await button(words.host.goOn(HOST)).click();
  await field(words.self.name).fill(SELF.name);
  await field(words.self.passphrase).fill(PASSPHRASE);
  await button(words.self.show).click();
  await expect.element(heading(words.offer.title)).toHaveFocus();
}

describe("what stands on Us", () => {
  test("safety:S4 what a book of two is not, and that it may stay empty, before anything else", async () => {
    await draw();
    for (const text of words.section.text) await expect.element(section().getByText(text)).toBeVisible();
    expect(words.section.text.join(" ")).toMatch(/what is in your own book stays there.*can stay empty/);
  });

  test("safety:S1 without a passphrase none is begun: one is set first", async () => {
    await draw("none", false);
    await expect.element(section().getByText(words.section.needsLock)).toBeVisible();
    await expect.element(button(words.section.begin)).not.toBeInTheDocument();
    await section().getByRole("button", { name: words.section.setLock }).click();
    await expect.element(page.getByRole("heading", { name: lock.before.title })).toHaveFocus();
  });

  test("safety:S3 where there is one, nothing of it stands here but that there is", async () => {
    await draw("present");
    await expect.element(section().getByText(words.section.present)).toBeVisible();
    await expect.element(button(words.section.begin)).not.toBeInTheDocument();
    await button(words.section.open).click();
    expect(ours.open).toHaveBeenCalledTimes(1);
  });

  test("while it is not known whether there is one, nothing claims either", async () => {
    await draw("unread");
    await expect.element(page.getByRole("heading", { name: lock.title })).toBeVisible();
    await expect.element(section()).not.toBeInTheDocument();
  });
});

test.each([
  ["tell", words.section.tell, words.tell.title, words.back],
  ["link", words.section.link, words.paste.title, words.leave],
] as const)(
  "what needs no lock (%s) opens without one, and closed again its button has the focus",
  async (_, open, title, leave) => {
    await draw("none", false);
    await button(open).click();
    await expect.element(heading(title)).toHaveFocus();
    await button(leave).click();
    await expect.element(button(open)).toHaveFocus();
    expect(pairs.asked).toEqual([]);
  },
);

describe("beginning one", () => {
  test("safety:S2 whoever runs the host is named before anything is sent, and the ways on look the same", async () => {
    await draw();
    await toHost();
    await expect.element(page.getByText(words.host.text(HOST))).toBeVisible();
    await expect.element(page.getByText(words.host.whose)).toBeVisible();
    await pointAway();
    const ways = [words.host.goOn(HOST), words.host.notNow, words.host.copy, words.host.here];
    const [one, ...others] = ways.map((name) => lookOf(button(name).element()));
    for (const other of others) expect(other).toEqual(one);
    await button(words.host.copy).click();
    for (const point of words.copy.points) await expect.element(page.getByText(point)).toBeVisible();
    await button(words.back).click();
    await button(words.host.notNow).click();
    await expect.element(button(words.section.begin)).toHaveFocus();
    expect(pairs.asked).toEqual([]);
  });

  test("one phone without any host is a way on, and sends nothing", async () => {
    await draw();
    await toHost();
    await button(words.host.here).click();
    expect(history.state).toMatchObject({ layer: "here" });
    expect(pairs.asked).toEqual([]);
  });

  test("safety:S1 the link comes with a name and the right passphrase, and not before", async () => {
    await draw();
    await toHost();
    await button(words.host.goOn(HOST)).click();
    await field(words.self.name).fill(SELF.name);
    await field(words.self.passphrase).fill("something else");
    await button(words.self.show).click();
    await expect.element(field(words.self.passphrase)).toHaveAccessibleDescription(said.wrong);
    expect(pairs.asked).toEqual([]);
    await field(words.self.passphrase).fill(PASSPHRASE);
    await button(words.self.show).click();
    await expect.element(heading(words.offer.title)).toHaveFocus();
    expect(pairs.asked).toEqual([["invite", SELF]]);
  });

  test("safety:S12 neither the address nor the history holds any of it", async () => {
    const before = location.href;
    await draw();
    await toLink();
    expect(location.href).toBe(before);
    expect(JSON.stringify(history.state)).not.toContain("#pair");
    expect(document.title).not.toContain("pair");
  });

  test.each(["button", "back"] as const)(
    "left by the %s, it is over, and the book may lock itself again",
    async (way) => {
      await draw();
      await toLink();
      expect(leastOpenMinutes()).toBe(10);
      if (way === "back") history.back();
      else {
        await button(words.offer.stop).click();
        await button(words.failed.close).click();
      }
      await expect.element(button(words.section.begin)).toHaveFocus();
      expect(pairs.pairing.answers).toContain("cancel");
      expect(leastOpenMinutes()).toBe(0);
    },
  );

  test("another link asks name and passphrase anew", async () => {
    await draw();
    await toLink();
    pairs.pairing.goTo({ kind: "failed", why: "ended" });
    await button(words.failed.again).click();
    await expect.element(field(words.self.passphrase)).toHaveValue("");
  });

  test("what keeps it from beginning is said, and can be tried again", async () => {
    await draw();
    await toHost();
    await button(words.host.goOn(HOST)).click();
    pairs.answer = err({ kind: "words-elsewhere" });
    await field(words.self.name).fill(SELF.name);
    await field(words.self.passphrase).fill(PASSPHRASE);
    await button(words.self.show).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(words.trouble["words-elsewhere"]);
    pairs.answer = undefined;
    await button(words.self.show).click();
    await expect.element(heading(words.offer.title)).toBeVisible();
  });

  test("cut off after both agreed, Us is looked at anew", async () => {
    await draw();
    await toLink();
    pairs.pairing.goTo({ kind: "unfinished" });
    await button(words.unfinished.close).click();
    await expect.element(section()).toBeVisible();
    expect(ours.look).toHaveBeenCalledTimes(1);
  });
});

test("one that did not come to its end is finished or forgotten first", async () => {
  await draw("begun");
  await expect.element(section().getByText(words.finish.text)).toBeVisible();
  await expect.element(button(words.section.begin)).not.toBeInTheDocument();
});

test("each page can be read by whoever does not see it, and fits the narrowest screen", async () => {
  await page.viewport(320, 640);
  const { container } = await draw();
  const look = async (): Promise<void> => {
    expect(await findings(container)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  };
  await button(words.section.tell).click();
  await expect.element(heading(words.tell.title)).toHaveFocus();
  await look();
  await button(words.back).click();
  await button(words.section.link).click();
  await expect.element(heading(words.paste.title)).toHaveFocus();
  await look();
  await button(words.leave).click();
  await toHost();
  await look();
  await button(words.host.goOn(HOST)).click();
  await expect.element(heading(words.self.title)).toHaveFocus();
  await look();
});
