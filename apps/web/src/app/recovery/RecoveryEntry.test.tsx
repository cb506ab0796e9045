import "../../ui/styles/all.css";
import { newRecoveryEntropy, wordsOf } from "@counterpoint/space";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../messages/en.ts";
import type { EnteredRecovery } from "./keys.ts";
import { RecoveryEntry, type RecoveryEntryProps } from "./RecoveryEntry.tsx";

const { entry } = english.recovery;
const entropy = newRecoveryEntropy();
const words = wordsOf(entropy);

let entered: EnteredRecovery[];

beforeEach(() => {
  entered = [];
});

const draw = (props: Omit<RecoveryEntryProps, "onEntered"> = {}) =>
  render(<RecoveryEntry onEntered={(each) => entered.push(each)} {...props} />);
const paper = () => page.getByLabelText(entry.words);
const passphrase = () => page.getByLabelText(entry.passphrase);
const open = () => page.getByRole("button", { name: entry.open });
const suggestion = (word: string) => page.getByRole("button", { name: word, exact: true });

async function enter(text: string, secret = "a quiet lamp by the door"): Promise<void> {
  await paper().fill(text);
  await passphrase().fill(secret);
  await open().click();
}

test("words as they stand on the paper and a passphrase are handed on", async () => {
  await draw();
  await enter(words.map((word, at) => `${at + 1}. ${word.slice(0, 4).toUpperCase()}`).join("\n"));
  expect(entered).toEqual([{ entropy, passphrase: "a quiet lamp by the door" }]);
});

test("Enter in the passphrase is as good as the button", async () => {
  await draw();
  await paper().fill(words.join(" "));
  await passphrase().fill("a quiet lamp by the door");
  await userEvent.keyboard("{Enter}");
  expect(entered).toHaveLength(1);
});

describe("what is wrong is said, and nothing is handed on", () => {
  test.each([
    ["nothing", "", entry.missing],
    ["one word", "abandon", entry.count(1)],
    ["23 words", words.slice(1).join(" "), entry.count(23)],
    ["48 words", [...words, ...words].join(" "), entry.count(48)],
    ["words that do not belong together", Array.from({ length: 24 }, () => "zoo").join(" "), entry.checksum],
    ["a word of no list", words.with(2, "qqqqqq").join(" "), entry.someUnknown],
  ])("%s", async (_, text, said) => {
    await draw();
    await enter(text);
    await expect.element(paper()).toHaveAccessibleDescription(`${entry.hint} ${said}`);
    await expect.element(paper()).toHaveFocus();
    expect(entered).toEqual([]);
  });

  test("the words without a passphrase", async () => {
    await draw();
    await enter(words.join(" "), "");
    await expect
      .element(passphrase())
      .toHaveAccessibleDescription(`${entry.passphraseHint} ${english.passphrase.empty}`);
    await expect.element(passphrase()).toHaveFocus();
    expect(entered).toEqual([]);
  });
});

describe("wrong words", () => {
  const slips = words.with(2, "abnadon").with(20, "wether").join(" ");

  test("are named by their places, with what may have been meant; a press puts it there", async () => {
    await draw();
    await enter(slips);
    await expect.element(page.getByText(entry.unknown(3, "abnadon"))).toBeVisible();
    await suggestion("abandon").click();
    await expect.element(paper()).toHaveValue(words.with(2, "abandon").with(20, "wether").join(" "));
    await expect.element(paper()).toHaveFocus();
    await expect.element(page.getByText(entry.unknown(3, "abnadon"))).not.toBeInTheDocument();
    await expect.element(page.getByText(entry.unknown(21, "wether"))).toBeVisible();
    await suggestion("weather").click();
    await expect.element(paper()).not.toHaveAttribute("aria-invalid");
  });

  test("put right by hand, they are no longer named", async () => {
    await draw();
    await enter(slips);
    await paper().fill(words.join(" "));
    await expect.element(paper()).not.toHaveAttribute("aria-invalid");
    await open().click();
    expect(entered).toHaveLength(1);
  });

  test("of any length are named by their beginning", async () => {
    await draw();
    await enter(words.with(0, "a".repeat(3_000)).join(" "));
    await expect.element(page.getByText(entry.unknown(1, "a".repeat(20)))).toBeVisible();
  });
});

test("while the caller tries what was entered, nothing is handed on again", async () => {
  await draw({ busyLabel: "Opening…" });
  await paper().fill(words.join(" "));
  await passphrase().fill("a quiet lamp by the door");
  await userEvent.keyboard("{Enter}");
  expect(entered).toEqual([]);
});

test("safety:S13 no service reads along", async () => {
  await draw();
  for (const field of [paper(), passphrase()]) {
    for (const name of ["spellcheck", "autocomplete", "autocorrect", "autocapitalize"]) {
      expect(field.element().getAttribute(name)).toMatch(/^(false|off)$/);
    }
  }
  await expect.element(passphrase()).toHaveAttribute("type", "password");
});
