import "../../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import { newRecoveryEntropy, parseWords, type Space } from "@counterpoint/space";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { CompanyAccess } from "../../../app/devices/company.ts";
import { english } from "../../../app/messages/en.ts";
import { openTab } from "../../../app/testing/bench.tsx";
import { createBook, createCompany, HOST } from "../../../app/testing/company.ts";
import { createDisk, type TestDisk } from "../../../app/testing/disk.ts";
import {
  button,
  drawWords,
  heading,
  knownIn,
  lockedBy,
  PASSPHRASE,
  passphraseField,
  repeat,
  toWords,
} from "../../../app/testing/words-page.acceptance.tsx";

vi.mock("../../../platform/stretch.ts", () => import("../../../app/testing/least-stretch.ts"));

const { recovery } = english;
const { section, show, check, done, remove } = recovery;

let disk: TestDisk;
let space: Space;

beforeEach(async () => {
  history.replaceState(null, "", location.pathname);
  disk = createDisk();
  space = await openTab(disk);
});

const draw = (company: CompanyAccess) => drawWords(space, lockedBy(true), company);
const known = () => knownIn(space);

describe("where the book is on several devices", () => {
  const shared = (book = createBook()) => draw(createCompany({ kind: "shared", book }));

  test("words that were made elsewhere are not made here too: where they are is said", async () => {
    await shared();
    await expect.element(page.getByText(section.elsewhere)).toBeVisible();
    expect(page.getByRole("button").elements()).toEqual([]);
  });

  test.each(["unanswered", "declined"] as const)(
    "safety:S16 what was drawn and never shown (%s) is what is shown when somebody looks, each time the same",
    async (answer) => {
      if (answer === "declined") await space.recovery.remove();
      const drawn = await space.recovery.draw();
      await shared();
      if (answer === "declined") await expect.element(page.getByText(section.drawn)).toBeVisible();
      const words = await toWords();
      const spelled = parseWords(words.join(" "));
      expect(spelled).toEqual(drawn);
      await button(show.stop).click();
      expect(await toWords()).toEqual(words);
      await repeat(words);
      await expect.element(heading(done.title)).toBeVisible();
      expect(await known()).toEqual({ kind: "set", entropy: drawn.ok && drawn.value });
    },
  );

  test("they are not taken away, and why is said", async () => {
    await space.recovery.set(newRecoveryEntropy());
    await shared();
    await expect.element(page.getByText(section.shared)).toBeVisible();
    await expect.element(button(section.remove)).not.toBeInTheDocument();
  });

  test("changed ones are told to the book first; where it does not answer, nothing has changed", async () => {
    const old = newRecoveryEntropy();
    await space.recovery.set(old);
    const book = createBook();
    book.answer = err({ kind: "offline" });
    await shared(book);
    const words = await toWords(section.change);
    await repeat(words);
    await expect.element(page.getByRole("alert")).toHaveTextContent(recovery.noLine(HOST));
    expect(await known()).toEqual({ kind: "set", entropy: old });
    book.answer = { ok: true, value: undefined };
    await button(check.done).click();
    await expect.element(heading(done.title)).toBeVisible();
    expect(book.asked).toEqual(["renew", "renew"]);
    const now = await known();
    expect(now.kind === "set" && now.entropy).not.toEqual(old);
  });

  test("a disk that refuses is found before the book is told; after it, what is so then is said", async () => {
    await space.recovery.set(newRecoveryEntropy());
    const book = createBook();
    await shared(book);
    const words = await toWords(section.change);
    disk.fault = { kind: "full" };
    await repeat(words);
    await expect.element(page.getByRole("alert")).toHaveTextContent(recovery.notKept);
    expect(book.asked).toEqual([]);
    disk.fault = undefined;
    vi.spyOn(book, "renew").mockImplementation(async () => {
      disk.fault = { kind: "full" };
      return ok(undefined);
    });
    await button(check.done).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(recovery.halfDone);
    disk.fault = undefined;
    vi.mocked(book.renew).mockResolvedValue(err({ kind: "other-key" }));
    await button(check.done).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(recovery.otherKey);
  });

  describe("and does not run yet", () => {
    beforeEach(() => void disk.memory.values.set("chain", Uint8Array.of(1)));

    test("safety:S1 words are not changed: others rest on them, and could not be told", async () => {
      const entropy = newRecoveryEntropy();
      await space.recovery.set(entropy);
      await draw(createCompany({ kind: "unread" }));
      await repeat(await toWords(section.change));
      await expect.element(page.getByRole("alert")).toHaveTextContent(recovery.noLine(HOST));
      expect(await known()).toEqual({ kind: "set", entropy });
    });

    test("safety:S1 words are not taken away, and why is said", async () => {
      const entropy = newRecoveryEntropy();
      await space.recovery.set(entropy);
      await draw(createCompany({ kind: "alone" }));
      await button(section.remove).click();
      await passphraseField().fill(PASSPHRASE);
      await button(remove.confirm).click();
      await expect.element(page.getByRole("alert")).toHaveTextContent(section.shared);
      expect(await known()).toEqual({ kind: "set", entropy });
    });
  });
});
