import "../../ui/styles/all.css";
import { newSpaceId, seededChance } from "@counterpoint/kernel";
import type { PartnerFailure } from "@counterpoint/space";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Page } from "../../ui/page/Page.tsx";
import { pointAway } from "../../ui/testing/point-away.acceptance.ts";
import { english } from "../messages/en.ts";
import { findings } from "../testing/axe.ts";
import { HOST } from "../testing/company.ts";
import { lookOf } from "../testing/look.ts";
import { createPairing, PAIR_LINK, type TestPairing } from "../testing/pairs.ts";
import { PairingSteps, type Side } from "./PairingSteps.tsx";

const { partners: words } = english;
const FIVE = ["lantern", "orbit", "velvet", "acid", "zoo"];
const PAIRED = { kind: "paired", other: "Ben", member: "a" } as const;
const SPACE = newSpaceId(seededChance(3));
const SIDES: readonly Side[] = [{ kind: "host", link: PAIR_LINK }, { kind: "guest" }];

let pairing: TestPairing;
const [onAgain, onClose, onUnfinished, onOpen] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];

beforeEach(() => {
  pairing = createPairing();
  for (const each of [onAgain, onClose, onUnfinished, onOpen]) each.mockReset();
});

const draw = (side: Side) =>
  render(
    <PairingSteps
      pairing={pairing}
      side={side}
      name="Ana"
      host={HOST}
      page={Page}
      onAgain={side.kind === "host" ? onAgain : undefined}
      onClose={onClose}
      onUnfinished={onUnfinished}
      onOpen={onOpen}
    />,
  );
const heading = (name: string) => page.getByRole("heading", { name, level: 1 });
const button = (name: string) => page.getByRole("button", { name, exact: true });

describe("the link", () => {
  test("safety:S28 is a code, and lines to send that say what it is and that it may be left; nothing claims it was seen", async () => {
    await draw({ kind: "host", link: PAIR_LINK });
    await expect.element(heading(words.offer.title)).toHaveFocus();
    await expect.element(page.getByRole("img", { name: words.offer.code })).toBeVisible();
    await expect.element(page.getByText(words.offer.message(PAIR_LINK))).toBeVisible();
    await expect.element(page.getByText(words.offer.quiet)).toBeVisible();
    expect(words.offer.message(PAIR_LINK)).toMatch(/just leave it/);
  });

  test("safety:S14 is copied only on a tap, with a word of warning", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await draw({ kind: "host", link: PAIR_LINK });
    await expect.element(page.getByText(words.offer.copyWhy)).toBeVisible();
    expect(write).not.toHaveBeenCalled();
    await button(words.offer.lines).click();
    await expect.element(page.getByText(words.offer.copied)).toBeVisible();
    await button(words.offer.link).click();
    await expect.poll(() => write.mock.calls).toEqual([[words.offer.message(PAIR_LINK)], [PAIR_LINK]]);
    write.mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await button(words.offer.link).click();
    await expect.element(page.getByText(words.offer.notCopied)).toBeVisible();
    write.mockRestore();
  });

  test("is answered, and the other phone is looked for", async () => {
    await draw({ kind: "guest" });
    await expect.element(heading(words.connecting.title)).toHaveFocus();
    await button(words.offer.stop).click();
    expect(pairing.answers).toEqual(["cancel"]);
    await expect.element(page.getByText(words.failed.guest.cancelled)).toBeVisible();
  });
});

describe.each(SIDES)("on the side of the $kind", (side) => {
  test("the five words stand there, and nothing is confirmed by itself", async () => {
    await draw(side);
    pairing.goTo({ kind: "compare", words: FIVE });
    await expect.element(heading(words.compare.title)).toHaveFocus();
    const items = page.getByRole("list", { name: words.compare.list }).getByRole("listitem").elements();
    expect(items.map(({ textContent }) => textContent)).toEqual(FIVE);
    await userEvent.keyboard("{Enter}");
    expect(pairing.answers).toEqual([]);
    await button(words.compare.same).click();
    expect(pairing.answers).toEqual(["confirm words"]);
  });

  test("words that differ end it, with what that may mean", async () => {
    await draw(side);
    pairing.goTo({ kind: "compare", words: FIVE });
    await button(words.compare.different).click();
    expect(pairing.answers).toEqual(["cancel"]);
    await expect.element(heading(words.failed.title)).toHaveFocus();
    await expect.element(page.getByText(words.failed[side.kind].different)).toBeVisible();
    await expect.element(page.getByText(words.failed.unchanged)).toBeVisible();
  });

  test("safety:S27 the names, what each could read, and whose host it is are seen before anybody agrees; yes and no look the same", async () => {
    await draw(side);
    pairing.goTo({ kind: "names", other: "Ben" });
    await expect.element(heading(words.names.title("Ben"))).toHaveFocus();
    for (const text of [words.names.mine("Ana"), words.names.host(HOST)]) {
      await expect.element(page.getByText(text)).toBeVisible();
    }
    expect(page.getByRole("term").elements().length).toBeGreaterThan(5);
    await pointAway();
    expect(lookOf(button(words.names.notNow).element())).toEqual(lookOf(button(words.names.yes).element()));
    expect(pairing.answers).toEqual([]);
    await button(words.names.yes).click();
    expect(pairing.answers).toEqual(["confirm name"]);
  });

  test("no is no, and what the other person is told of it is said before", async () => {
    await draw(side);
    pairing.goTo({ kind: "names", other: "Ben" });
    const told = side.kind === "guest" ? words.names.no : words.names.noInviting;
    await expect.element(page.getByText(told)).toBeVisible();
    await button(words.names.notNow).click();
    expect(pairing.answers).toEqual(["cancel"]);
    await expect.element(page.getByText(words.failed[side.kind].cancelled)).toBeVisible();
    await button(words.failed.close).click();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test("the other person is waited for, and can be waited for no longer", async () => {
    await draw(side);
    pairing.goTo({ kind: "compared" });
    await expect.element(page.getByText(words.compared.lead)).toBeVisible();
    pairing.goTo({ kind: "agreed" });
    await expect.element(page.getByText(words.agreed.lead)).toBeVisible();
    await button(words.offer.stop).click();
    expect(pairing.answers).toEqual(["cancel"]);
  });

  test("once it is being made nothing claims to stop that, and then it is there", async () => {
    await draw(side);
    pairing.goTo({ kind: "making" });
    await expect.element(heading(words.making.title)).toHaveFocus();
    expect(page.getByRole("button").elements()).toEqual([]);
    pairing.goTo({ ...PAIRED, space: SPACE });
    await expect.element(heading(words.paired.title("Ben"))).toHaveFocus();
    await button(words.paired.open).click();
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  test("cut off after both agreed, it says where it goes on", async () => {
    await draw(side);
    pairing.goTo({ kind: "unfinished" });
    await expect.element(page.getByText(words.unfinished.text)).toBeVisible();
    await button(words.unfinished.close).click();
    expect(onUnfinished).toHaveBeenCalledTimes(1);
    expect(onClose).not.toHaveBeenCalled();
  });

  test.each(["ended", "used", "bad-link", "no-name", "altered", "no-lock", "refused", "offline", "not-kept"] as const)(
    "%s: says why, what is safe and what to do",
    async (why) => {
      await draw(side);
      pairing.goTo({ kind: "failed", why });
      await expect.element(heading(words.failed.title)).toHaveFocus();
      await expect.element(page.getByText(textOf(why, side.kind))).toBeVisible();
      await expect.element(page.getByText(words.failed.unchanged)).toBeVisible();
      expect(button(words.failed.again).elements()).toHaveLength(side.kind === "host" ? 1 : 0);
    },
  );

  test("every step can be read by whoever does not see it, and fits the narrowest screen", async () => {
    await page.viewport(320, 640);
    const { container } = await draw(side);
    for (const state of [
      { kind: "waiting" },
      { kind: "compare", words: FIVE },
      { kind: "names", other: "B".repeat(40) },
      { kind: "agreed" },
      { ...PAIRED, space: SPACE },
      { kind: "failed", why: "used" },
    ] as const) {
      pairing.goTo(state);
      await expect.element(page.getByRole("heading", { level: 1 })).toHaveFocus();
      expect(await findings(container), state.kind).toEqual([]);
      expect(document.documentElement.scrollWidth, state.kind).toBeLessThanOrEqual(320);
    }
  });
});

function textOf(why: Exclude<PartnerFailure, "cancelled">, side: "host" | "guest"): string {
  if (why === "ended" || why === "used") return words.failed[side][why];
  return why === "refused" ? words.failed.refused(HOST) : words.failed.both[why];
}
