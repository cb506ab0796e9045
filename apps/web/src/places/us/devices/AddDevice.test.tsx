import "../../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import type { DevicesError, InvitingFailure, Space } from "@counterpoint/space";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { CompanyAccess } from "../../../app/devices/company.ts";
import { type LockAccess, LockProvider } from "../../../app/lock-context.ts";
import { english } from "../../../app/messages/en.ts";
import { findings } from "../../../app/testing/axe.ts";
import { Bench, openTab } from "../../../app/testing/bench.tsx";
import {
  createBook,
  createCompany,
  createInviting,
  HOST,
  TABLET,
  type TestBook,
} from "../../../app/testing/company.ts";
import { pointAway } from "../../../ui/testing/point-away.acceptance.ts";
import { Us } from "../Us.tsx";

const { devices, recovery, passphrase: said } = english;
const { add, offer, compare, confirmed, adding, added, unfinished, failed, host } = devices;
const PASSPHRASE = "a quiet lamp by the door";
const WORDS = ["lantern", "orbit", "velvet", "acid", "zoo"];

let space: Space;
let book: TestBook;

beforeEach(async () => {
  history.replaceState(null, "", location.pathname);
  space = await openTab();
  book = createBook();
});

const LOCK: LockAccess = {
  opensBy: { passphrase: true, passkey: false },
  confirmPassphrase: async (tried) => (tried === PASSPHRASE ? "right" : "wrong"),
  lockNow: () => undefined,
};
const draw = (company: CompanyAccess = createCompany({ kind: "shared", book })) =>
  render(
    <LockProvider value={LOCK}>
      <Bench space={space} company={company}>
        <Us />
      </Bench>
    </LockProvider>,
  );
const button = (name: string) => page.getByRole("button", { name, exact: true });
const heading = (name: string) => page.getByRole("heading", { name, level: 1 });

async function toCode(): Promise<void> {
  await button(add.open).click();
  await page.getByLabelText(recovery.passphrase).fill(PASSPHRASE);
  await button(add.go).click();
  await expect.element(heading(offer.title)).toHaveFocus();
}

describe("before a device is added", () => {
  test("what it means is said, and the page has the focus", async () => {
    await draw();
    await button(add.open).click();
    await expect.element(heading(add.title)).toHaveFocus();
    for (const point of [add.lead, add.ready.host(HOST), ...add.points])
      await expect.element(page.getByText(point)).toBeVisible();
  });

  test("safety:S1 the passphrase is asked again, and a wrong one shows no code and asks nobody", async () => {
    const invite = vi.spyOn(book, "invite");
    await draw();
    await button(add.open).click();
    await page.getByLabelText(recovery.passphrase).fill("something else");
    await button(add.go).click();
    await expect.element(page.getByLabelText(recovery.passphrase)).toHaveAccessibleDescription(said.wrong);
    expect(invite).not.toHaveBeenCalled();
  });

  test("safety:S27 to go on and to leave it look the same, and left, nothing was asked", async () => {
    const invite = vi.spyOn(book, "invite");
    await draw();
    await button(add.open).click();
    await expect.element(button(add.go)).toBeVisible();
    await pointAway();
    const [go, leave] = [add.go, add.leave].map((name) => {
      const element = button(name).element();
      const { borderTopColor, backgroundColor, fontWeight } = getComputedStyle(element);
      return { borderTopColor, backgroundColor, fontWeight, width: element.getBoundingClientRect().width };
    });
    expect(leave).toEqual(go);
    await button(add.leave).click();
    await expect.element(button(add.open)).toHaveFocus();
    expect(invite).not.toHaveBeenCalled();
  });

  test.each([
    [{ kind: "offline" }, devices.error.offline(HOST)],
    [{ kind: "refused", why: "over-quota" }, devices.error.refused(HOST)],
    [{ kind: "altered" }, devices.error.altered(HOST)],
    [{ kind: "newer" }, devices.error.newer],
    [{ kind: "full" }, devices.error.full],
    [{ kind: "closed" }, devices.error.closed],
    [{ kind: "unavailable", detail: "x" }, devices.error.unavailable],
  ] as const)(
    "where the code cannot be made (%o), what to do is said, and it can be tried again",
    async (error, text) => {
      book.answer = err(error satisfies DevicesError);
      await draw();
      await button(add.open).click();
      await page.getByLabelText(recovery.passphrase).fill(PASSPHRASE);
      await button(add.go).click();
      await expect.element(page.getByRole("alert")).toHaveTextContent(text);
      book.answer = ok(undefined);
      await button(add.go).click();
      await expect.element(heading(offer.title)).toBeVisible();
    },
  );
});

describe("a book that was alone", () => {
  const alone = (share: CompanyAccess["share"]) => createCompany({ kind: "alone" }, share);

  test("safety:S2 whoever would pass it on is named before anything leaves, and one is asked who that is", async () => {
    const share = vi.fn<CompanyAccess["share"]>(async () => ok(book));
    await draw(alone(share));
    await button(devices.alone.begin).click();
    for (const text of [host.cannot(HOST), host.can, host.partner, add.words]) {
      await expect.element(page.getByText(text)).toBeVisible();
    }
    await expect.element(page.getByRole("heading", { name: host.whose(HOST) })).toBeVisible();
    expect(share).not.toHaveBeenCalled();
  });

  test("hold:H8 is shared with the passphrase and not before, and the code follows without asking again", async () => {
    const share = vi.fn<CompanyAccess["share"]>(async () => ok(book));
    await draw(alone(share));
    await toCode();
    expect(share.mock.calls).toEqual([[PASSPHRASE, "host"]]);
  });

  test("hold:H8 can begin with files alone: then no code is made, and the page is done", async () => {
    const share = vi.fn<CompanyAccess["share"]>(async () => ok(book));
    const invite = vi.spyOn(book, "invite");
    await draw(alone(share));
    await button(devices.alone.begin).click();
    await page.getByRole("radio", { name: add.carrier.file }).click();
    await expect.element(page.getByText(add.words)).not.toBeInTheDocument();
    await page.getByLabelText(recovery.passphrase).fill(PASSPHRASE);
    await button(add.goByFile).click();
    await expect.element(button(devices.alone.begin)).toHaveFocus();
    expect(share.mock.calls).toEqual([[PASSPHRASE, "file"]]);
    expect(invite).not.toHaveBeenCalled();
  });

  test("safety:S2 one that travels in files can be given to the host later, and what that means is said as at first", async () => {
    book.set({ status: { kind: "by-file" } });
    const share = vi.fn<CompanyAccess["share"]>(async () => ok(book));
    await draw(createCompany({ kind: "shared", book }, share));
    await button(add.openHost(HOST)).click();
    await expect.element(page.getByText(host.partner)).toBeVisible();
    await page.getByLabelText(recovery.passphrase).fill(PASSPHRASE);
    await button(add.go).click();
    await expect.element(heading(offer.title)).toBeVisible();
    expect(share.mock.calls).toEqual([[PASSPHRASE, "host"]]);
  });

  test("where sharing fails it stays alone, and that is said", async () => {
    const invite = vi.spyOn(book, "invite");
    await draw(alone(async () => err({ kind: "refused", why: "over-quota" })));
    await button(devices.alone.begin).click();
    await page.getByLabelText(recovery.passphrase).fill(PASSPHRASE);
    await button(add.go).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(devices.error.refused(HOST));
    expect(invite).not.toHaveBeenCalled();
  });
});

describe("the code", () => {
  test("is drawn, and stands there as text too; safety:S14 it is copied only on a tap, with a word of warning", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await draw();
    await toCode();
    await expect.element(page.getByRole("img", { name: offer.code })).toBeVisible();
    await expect.element(page.getByText(book.inviting.link)).toBeVisible();
    await expect.element(page.getByText(offer.copyWhy)).toBeVisible();
    expect(write).not.toHaveBeenCalled();
    await button(offer.copy).click();
    await expect.element(page.getByText(offer.copied)).toBeVisible();
    expect(write.mock.calls).toEqual([[book.inviting.link]]);
    write.mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await button(offer.copy).click();
    await expect.element(page.getByText(offer.notCopied)).toBeVisible();
    write.mockRestore();
  });

  test("safety:S12 neither the address nor the history holds any of it", async () => {
    const before = location.href;
    await draw();
    await toCode();
    expect(location.href).toBe(before);
    expect(history.state).toEqual({ layer: "devices", detail: "add", under: null });
    expect(document.title).not.toContain("join");
  });

  test.each(["button", "back"] as const)("left by the %s, the invitation is over", async (way) => {
    await draw();
    await toCode();
    if (way === "button") await button(offer.stop).click();
    else history.back();
    await expect.element(button(add.open)).toHaveFocus();
    expect(book.inviting.answers).toContain("cancel");
  });
});

describe("five words", () => {
  const toWords = async () => {
    await draw();
    await toCode();
    book.inviting.goTo({ kind: "compare", words: WORDS });
    await expect.element(heading(compare.title)).toHaveFocus();
  };

  test("are shown, and nothing is confirmed by itself", async () => {
    await toWords();
    const items = page.getByRole("list", { name: compare.words }).getByRole("listitem").elements();
    expect(items.map(({ textContent }) => textContent)).toEqual(WORDS);
    await userEvent.keyboard("{Enter}");
    expect(book.inviting.answers).toEqual([]);
  });

  test("that are the same let the device in, and it is said when it is", async () => {
    await toWords();
    await button(compare.same).click();
    expect(book.inviting.answers).toEqual(["confirm"]);
    book.inviting.goTo({ kind: "confirmed" });
    await expect.element(heading(confirmed.title)).toHaveFocus();
    await expect.element(button(confirmed.stop)).toBeVisible();
    book.inviting.goTo({ kind: "adding" });
    await expect.element(heading(adding.title)).toHaveFocus();
    book.inviting.goTo({ kind: "added", device: TABLET });
    await expect.element(heading(added.title)).toHaveFocus();
    await button(added.close).click();
    await expect.element(button(add.open)).toHaveFocus();
  });

  test("safety:S1 once it is being added nothing claims to stop that, and it is said what can be done after", async () => {
    await toWords();
    book.inviting.goTo({ kind: "adding" });
    await expect.element(page.getByText(adding.lead)).toBeVisible();
    await expect.element(button(confirmed.stop)).not.toBeInTheDocument();
    await button(adding.close).click();
    await expect.element(button(add.open)).toHaveFocus();
  });

  test("safety:S1 where it may be in without the book, nobody says that none was added, and the same one can go on", async () => {
    await toWords();
    book.inviting.goTo({ kind: "unfinished" });
    await expect.element(heading(unfinished.title)).toHaveFocus();
    await expect.element(page.getByText(unfinished.lead)).toBeVisible();
    await expect.element(page.getByText(failed.title)).not.toBeInTheDocument();
    await button(failed.again).click();
    await expect.element(page.getByLabelText(recovery.passphrase)).toHaveValue("");
  });

  test("that are not the same end it, and what to do is said", async () => {
    await toWords();
    await button(compare.different).click();
    expect(book.inviting.answers).toEqual(["cancel"]);
    await expect.element(heading(failed.title)).toHaveFocus();
    await expect.element(page.getByText(failed.why.different)).toBeVisible();
    book.inviting.goTo({ kind: "failed", why: "cancelled" });
    await expect.element(page.getByText(failed.why.different)).toBeVisible();
  });
});

describe("where nobody came in", () => {
  const WHYS: readonly InvitingFailure[] = [
    "refused",
    "expired",
    "cancelled",
    "used",
    "bad-link",
    "altered",
    "too-many",
    "offline",
    "not-kept",
  ];
  test.each(WHYS)("because of %s: why, and what to do next", async (why) => {
    await draw();
    await toCode();
    book.inviting.goTo({ kind: "failed", why });
    await expect.element(heading(failed.title)).toHaveFocus();
    await expect.element(page.getByText(failed.why[why])).toBeVisible();
    await expect.element(button(failed.close)).toBeVisible();
  });

  test("safety:S1 a new code asks the passphrase anew", async () => {
    await draw();
    await toCode();
    book.inviting.goTo({ kind: "failed", why: "expired" });
    book.inviting = createInviting(`https://${HOST}/#join=${"B".repeat(44)}`);
    await button(failed.again).click();
    await expect.element(page.getByLabelText(recovery.passphrase)).toHaveValue("");
    await page.getByLabelText(recovery.passphrase).fill(PASSPHRASE);
    await button(add.go).click();
    await expect.element(page.getByText(book.inviting.link)).toBeVisible();
  });
});

describe("for everybody", () => {
  test("axe finds nothing at any step, and no step is wider than 320 pixels", async () => {
    await page.viewport(320, 700);
    const { container } = await draw(createCompany({ kind: "alone" }, async () => ok(book)));
    const look = async (step: string): Promise<void> => {
      expect(await findings(container), step).toEqual([]);
      expect(document.documentElement.scrollWidth, step).toBeLessThanOrEqual(320);
    };
    await button(devices.alone.begin).click();
    await expect.element(heading(add.title)).toBeVisible();
    await look("ask");
    await page.getByLabelText(recovery.passphrase).fill(PASSPHRASE);
    await button(add.go).click();
    await expect.element(heading(offer.title)).toBeVisible();
    await look("code");
    book.inviting.goTo({ kind: "compare", words: WORDS });
    await expect.element(heading(compare.title)).toBeVisible();
    await look("words");
    book.inviting.goTo({ kind: "added", device: TABLET });
    await expect.element(heading(added.title)).toBeVisible();
    await look("in");
    book.inviting.goTo({ kind: "failed", why: "altered" });
    await expect.element(heading(failed.title)).toBeVisible();
    await look("not in");
    await page.viewport(1280, 800);
  });
});
