import "../../../ui/styles/all.css";
import { newRecoveryEntropy, parseWords, type Space } from "@counterpoint/space";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { CompanyAccess } from "../../../app/devices/company.ts";
import type { LockAccess } from "../../../app/lock-context.ts";
import { english } from "../../../app/messages/en.ts";
import { openTab } from "../../../app/testing/bench.tsx";
import { createDisk, type TestDisk } from "../../../app/testing/disk.ts";
import {
  asked,
  button,
  drawWords,
  heading,
  knownIn,
  lockedBy,
  PASSPHRASE,
  passphraseField,
  repeat,
  toWords,
  wordField,
} from "../../../app/testing/words-page.acceptance.tsx";

const { recovery, passphrase: said } = english;
const { section, ask, show, check, done, remove } = recovery;

let disk: TestDisk;
let space: Space;

beforeEach(async () => {
  history.replaceState(null, "", location.pathname);
  disk = createDisk();
  space = await openTab(disk);
});

const draw = (lock: "passphrase" | "none" = "passphrase", company?: CompanyAccess) =>
  drawWords(space, lockedBy(lock === "passphrase"), company);
const known = () => knownIn(space);

describe("safety:S16 words are offered once, and never urged", () => {
  test("without a passphrase there is no offer, and a sentence that says why", async () => {
    await draw("none");
    await expect.element(page.getByText(section.needsLock)).toBeVisible();
    expect(page.getByRole("button").elements()).toEqual([]);
  });

  test("“not now” holds for good: it stays with one quiet line, from which words can still be made", async () => {
    const { unmount } = await draw();
    await button(section.notNow).click();
    await expect.element(page.getByText(section.declined)).toBeVisible();
    expect(await known()).toEqual({ kind: "declined" });
    await unmount();
    space = await openTab(disk);
    await draw();
    await expect.element(page.getByText(section.declined)).toBeVisible();
    await expect.element(page.getByText(section.offer)).not.toBeInTheDocument();
    await expect.element(button(section.makeLater)).toBeVisible();
  });

  test("an answer that could not be written is told of, and nothing pretends that it was", async () => {
    await draw();
    disk.fault = { kind: "full" };
    await button(section.notNow).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(recovery.notKept);
    await expect.element(button(section.notNow)).toBeVisible();
  });

  test("safety:S27 both answers look the same", async () => {
    await draw();
    await expect.element(button(section.make)).toBeVisible();
    const [yes, no] = [button(section.make), button(section.notNow)].map((each) => each.element());
    if (yes === undefined || no === undefined) throw new Error("there are two answers");
    const look = (element: Element) => {
      const { color, backgroundColor, borderTopWidth, fontWeight, textDecorationLine } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return { color, backgroundColor, borderTopWidth, fontWeight, textDecorationLine, width, height };
    };
    expect(look(no)).toEqual(look(yes));
  });
});

describe("safety:S1 making, changing and taking away each ask the passphrase again", () => {
  test.each([
    ["make", "unanswered", section.make, ask.show],
    ["change", "set", section.change, ask.show],
    ["take away", "set", section.remove, remove.confirm],
  ] as const)("to %s: a wrong one shows nothing, changes nothing and says one thing", async (_, before, open, go) => {
    if (before === "set") await space.recovery.set(newRecoveryEntropy());
    const state = await known();
    await draw();
    await button(open).click();
    await button(go).click();
    await expect.element(passphraseField()).toHaveAccessibleDescription(said.empty);
    await passphraseField().fill("something else");
    await button(go).click();
    await expect.element(passphraseField()).toHaveAccessibleDescription(said.wrong);
    await expect.element(passphraseField()).toHaveFocus();
    await expect.element(page.getByRole("list", { name: show.list })).not.toBeInTheDocument();
    expect(await known()).toEqual(state);
  });

  test("while it is being looked at, a second press does nothing", async () => {
    let asked = 0;
    const { promise, resolve } = Promise.withResolvers<"wrong">();
    const lock: LockAccess = {
      ...lockedBy(true),
      confirmPassphrase: () => {
        asked += 1;
        return promise;
      },
    };
    await drawWords(space, lock);
    await button(section.make).click();
    await passphraseField().fill("x");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText(recovery.working)).toBeVisible();
    await userEvent.keyboard("{Enter}");
    expect(asked).toBe(1);
    resolve("wrong");
    await expect.element(page.getByText(said.wrong)).toBeVisible();
  });
});

describe("making them", () => {
  test("what they do and do not do is said before the passphrase is asked", async () => {
    await draw();
    await button(section.make).click();
    await expect.element(heading(recovery.title)).toHaveFocus();
    for (const text of [ask.doesText, ...ask.doesNotText, ask.beforeText]) {
      await expect.element(page.getByText(text)).toBeVisible();
    }
    await expect.element(page.getByText(ask.beforeChange)).not.toBeInTheDocument();
  });

  test("24 words are shown, some are repeated, and only then they are set", async () => {
    await draw();
    const words = await toWords();
    expect(words).toHaveLength(24);
    expect(await known()).toEqual({ kind: "unanswered" });
    await repeat(words);
    await expect.element(heading(done.title)).toBeVisible();
    const spelled = parseWords(words.join(" "));
    expect(spelled.ok && (await known())).toEqual({ kind: "set", entropy: spelled.ok && spelled.value });
    await button(done.close).click();
    await expect.element(page.getByText(section.set)).toBeVisible();
    await expect.element(button(section.change)).toHaveFocus();
  });

  test("four places are asked, in their order; the beginning of a word will do, in any case", async () => {
    await draw();
    const words = await toWords();
    await button(show.next).click();
    await expect.element(heading(check.title)).toHaveFocus();
    const places = asked();
    expect(places).toHaveLength(4);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    for (const place of places) await wordField(place).fill(` ${(words[place - 1] ?? "").slice(0, 4).toUpperCase()} `);
    await userEvent.keyboard("{Enter}");
    await expect.element(heading(done.title)).toBeVisible();
  });

  test("a wrong word is named by its place, the words can be seen again, and nothing is lost", async () => {
    await draw();
    const words = await toWords();
    await button(show.next).click();
    const [first = 0, second = 0, ...rest] = asked();
    for (const place of [first, ...rest]) await wordField(place).fill(words[place - 1] ?? "");
    await wordField(second).fill(words[second - 1] === "zoo" ? "abandon" : "zoo");
    await button(check.done).click();
    await expect.element(wordField(second)).toHaveAccessibleDescription(check.wrong(second));
    await expect.element(wordField(second)).toHaveFocus();
    await expect.element(wordField(first)).not.toHaveAttribute("aria-invalid");
    expect(await known()).toEqual({ kind: "unanswered" });
    await button(check.again).click();
    const again = page.getByRole("list", { name: show.list }).getByRole("listitem").elements();
    expect(again.map(({ textContent }) => textContent)).toEqual(words);
    await repeat(words);
    await expect.element(heading(done.title)).toBeVisible();
  });

  test("empty places are asked for, none is called wrong", async () => {
    await draw();
    await toWords();
    await button(show.next).click();
    await button(check.done).click();
    for (const place of asked()) {
      await expect.element(wordField(place)).toHaveAccessibleDescription(check.missing);
    }
  });

  test("a disk that refuses is told of, and they can be set again", async () => {
    await draw();
    const words = await toWords();
    disk.fault = { kind: "full" };
    await repeat(words);
    await expect.element(page.getByRole("alert")).toHaveTextContent(recovery.notKept);
    disk.fault = undefined;
    await button(check.done).click();
    await expect.element(heading(done.title)).toBeVisible();
  });

  test.each(["ask", "show", "check"] as const)("safety:S16 it can be left at “%s” and nothing is set", async (step) => {
    await draw();
    if (step === "ask") await button(section.make).click();
    else await toWords();
    if (step === "check") await button(show.next).click();
    const stop = { ask: ask.stop, show: show.stop, check: check.stop }[step];
    await button(stop).click();
    await expect.element(page.getByText(section.offer)).toBeVisible();
    await expect.element(button(section.make)).toHaveFocus();
    expect(await known()).toEqual({ kind: "unanswered" });
  });

  test("two times it is begun, the words are others", async () => {
    await draw();
    const first = await toWords();
    await button(show.stop).click();
    expect(await toWords()).not.toEqual(first);
  });

  test("safety:S12 the history holds which page is open and none of the words", async () => {
    await draw();
    const before = location.href;
    await toWords();
    expect(location.href).toBe(before);
    expect(history.state).toEqual({ layer: "words", detail: "make", under: null });
  });

  test("safety:S14 nothing on these pages copies", async () => {
    await draw();
    await toWords();
    const names = page.getByRole("button").elements();
    expect(names.map(({ textContent }) => textContent)).toEqual([show.next, show.print, show.stop]);
  });

  test("safety:S13 no service translates the words, and none reads what is typed", async () => {
    await draw();
    await toWords();
    await expect.element(page.getByRole("list", { name: show.list })).toHaveAttribute("translate", "no");
    await button(show.next).click();
    for (const field of page.getByRole("textbox").elements()) {
      for (const name of ["spellcheck", "autocomplete", "autocorrect", "autocapitalize"]) {
        expect(field.getAttribute(name)).toMatch(/^(false|off)$/);
      }
    }
  });
});

describe("where there are words", () => {
  test("changed ones take the place of the old ones, and what the old paper is still for is said before and after", async () => {
    const old = newRecoveryEntropy();
    await space.recovery.set(old);
    await draw();
    await button(section.change).click();
    await expect.element(page.getByText(ask.beforeChange)).toBeVisible();
    await passphraseField().fill(PASSPHRASE);
    await button(ask.show).click();
    const items = page.getByRole("list", { name: show.list }).getByRole("listitem");
    await expect.element(items.first()).toBeVisible();
    const words = items.elements().map(({ textContent }) => textContent ?? "");
    expect(await known()).toEqual({ kind: "set", entropy: old });
    await repeat(words);
    await expect.element(page.getByText(done.changed)).toBeVisible();
    const now = await known();
    expect(now.kind === "set" && now.entropy).not.toEqual(old);
  });

  test("taken away with the passphrase, they are gone and are not offered again; what stays is said before", async () => {
    await space.recovery.set(newRecoveryEntropy());
    await draw();
    await button(section.remove).click();
    await expect.element(page.getByText(remove.stays)).toBeVisible();
    await passphraseField().fill(PASSPHRASE);
    await button(remove.confirm).click();
    await expect.element(page.getByText(section.declined)).toBeVisible();
    expect(await known()).toEqual({ kind: "declined" });
  });

  test("without a passphrase by now, they can be taken away and not changed", async () => {
    await space.recovery.set(newRecoveryEntropy());
    await draw("none");
    await expect.element(page.getByText(section.setWithoutLock)).toBeVisible();
    await expect.element(button(section.change)).not.toBeInTheDocument();
    await button(section.remove).click();
    disk.fault = { kind: "full" };
    await button(remove.confirm).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(recovery.notKept);
    disk.fault = undefined;
    await button(remove.confirm).click();
    await expect.element(page.getByText(section.needsLock)).toBeVisible();
  });

  test("kept, they stay as they are", async () => {
    const entropy = newRecoveryEntropy();
    await space.recovery.set(entropy);
    await draw();
    await button(section.remove).click();
    await button(remove.keep).click();
    await expect.element(button(section.change)).toHaveFocus();
    expect(await known()).toEqual({ kind: "set", entropy });
  });

  test("safety:S16 what cannot be read can also be taken away, so that nobody has to make new words for a backup", async () => {
    disk.memory.values.set("recovery", Uint8Array.of(1, 2, 3));
    await draw();
    await button(section.remove).click();
    await passphraseField().fill(PASSPHRASE);
    await button(remove.confirm).click();
    await expect.element(page.getByText(section.declined)).toBeVisible();
    expect(await known()).toEqual({ kind: "declined" });
  });

  test("what cannot be read is said, and new words put it right", async () => {
    disk.memory.values.set("recovery", Uint8Array.of(1, 2, 3));
    await draw();
    await expect.element(page.getByText(section.damaged)).toBeVisible();
    await repeat(await toWords(section.makeLater));
    await button(done.close).click();
    await expect.element(page.getByText(section.set)).toBeVisible();
  });
});

test.each([
  [{ kind: "newer" }, section.newer],
  [{ kind: "closed" }, section.unreadable],
] as const)("where reading ends with %o, that is said and nothing is offered", async (error, said) => {
  vi.spyOn(space.recovery, "read").mockResolvedValue({ ok: false, error });
  await draw();
  await expect.element(page.getByText(said)).toBeVisible();
  expect(page.getByRole("button").elements()).toEqual([]);
});

test("a page about making words does not open where the passphrase is gone", async () => {
  history.replaceState({ layer: "words", detail: "make" }, "", location.pathname);
  await draw("none");
  await expect.element(page.getByText(section.needsLock)).toBeVisible();
});
