import "../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import { newRecoveryEntropy, parseSecret, type Secret, type Space, type Stretch, wordsOf } from "@counterpoint/space";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../messages/en.ts";
import { openTab } from "../testing/bench.tsx";
import { createDisk, type TestDisk } from "../testing/disk.ts";
import { identityFor, sealFor } from "./keys.ts";
import { WordsEntry } from "./WordsEntry.tsx";

vi.mock("../../platform/stretch.ts", () => import("../testing/least-stretch.ts"));

const { entry, working } = english.recovery;
const PASSPHRASE = "a quiet lamp by the door";

let disk: TestDisk;
let space: Space;

beforeEach(async () => {
  disk = createDisk();
  space = await openTab(disk);
});

/** Quick: the passphrase itself, cut or filled up to 32 bytes, mixed with the salt. */
const quick: Stretch = async (passphrase, salt) => {
  const bytes = new Uint8Array(32);
  bytes.set(new TextEncoder().encode(passphrase).slice(0, 16));
  bytes.set(salt, 16);
  const secret = parseSecret(bytes);
  if (!secret.ok) throw new Error(secret.error);
  return secret.value satisfies Secret;
};

describe("what a backup is sealed for", () => {
  const alone = ok({ kind: "passphrase", passphrase: PASSPHRASE });

  test("without words it is the passphrase", async () => {
    expect(await sealFor(space.recovery, PASSPHRASE, quick)).toEqual(alone);
    await space.recovery.remove();
    expect(await sealFor(space.recovery, PASSPHRASE, quick)).toEqual(alone);
  });

  test("safety:S16 where the words cannot be read there is nothing to seal for, and never less than they promise", async () => {
    await space.recovery.set(newRecoveryEntropy());
    disk.memory.values.set("recovery", Uint8Array.of(1));
    expect(await sealFor(space.recovery, PASSPHRASE, quick)).toEqual(err({ kind: "words-damaged" }));
    for (const kind of ["newer", "closed", "full"] as const) {
      vi.spyOn(space.recovery, "read").mockResolvedValueOnce(err({ kind }));
      expect(await sealFor(space.recovery, PASSPHRASE, quick)).toEqual(err({ kind }));
    }
  });

  test("safety:S16 with words, it follows from both: another passphrase or other words are somebody else", async () => {
    await space.recovery.set(newRecoveryEntropy());
    const key = await sealFor(space.recovery, PASSPHRASE, quick);
    expect(key).toEqual(ok({ kind: "recipient", recipient: expect.stringMatching(/^age1[a-z0-9]{58}$/) }));
    expect(await sealFor(space.recovery, PASSPHRASE, quick)).toEqual(key);
    expect(await sealFor(space.recovery, "another", quick)).not.toEqual(key);
    await space.recovery.set(newRecoveryEntropy());
    expect(await sealFor(space.recovery, PASSPHRASE, quick)).not.toEqual(key);
  });
});

test("words and passphrase become the identity, and what was typed stays for another try", async () => {
  const entropy = newRecoveryEntropy();
  const opened: string[] = [];
  await render(<WordsEntry onOpener={({ identity }) => opened.push(identity)} />);
  await page.getByLabelText(entry.words).fill(wordsOf(entropy).join(" "));
  await page.getByLabelText(entry.passphrase).fill(PASSPHRASE);
  await page.getByRole("button", { name: entry.open }).click();
  await expect.poll(() => opened).toEqual([await identityFor({ entropy, passphrase: PASSPHRASE })]);
  await expect.element(page.getByText(working)).not.toBeInTheDocument();
  await expect.element(page.getByLabelText(entry.words)).toHaveValue(wordsOf(entropy).join(" "));
});
