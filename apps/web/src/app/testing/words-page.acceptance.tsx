import type { RecoveryState, Space } from "@counterpoint/space";
import { expect } from "vitest";
import { type Locator, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { WordsLayer } from "../../places/us/words/WordsLayer.tsx";
import { WordsSection } from "../../places/us/words/WordsSection.tsx";
import type { CompanyAccess } from "../devices/company.ts";
import { type LockAccess, LockProvider } from "../lock-context.ts";
import { english } from "../messages/en.ts";
import { Bench } from "./bench.tsx";
import { createCompany } from "./company.ts";

const { recovery } = english;
const { section, ask, show, check } = recovery;

export const PASSPHRASE = "a quiet lamp by the door";

export const lockedBy = (passphrase: boolean): LockAccess => ({
  opensBy: { passphrase, passkey: false },
  confirmPassphrase: async (tried) => (passphrase && tried === PASSPHRASE ? "right" : "wrong"),
  lockNow: () => undefined,
});

export const drawWords = (
  space: Space,
  lock: LockAccess = lockedBy(true),
  company: CompanyAccess = createCompany(),
): ReturnType<typeof render> =>
  render(
    <LockProvider value={lock}>
      <Bench space={space} company={company}>
        <WordsLayer>
          <WordsSection />
        </WordsLayer>
      </Bench>
    </LockProvider>,
  );
export const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
export const passphraseField = (): Locator => page.getByLabelText(recovery.passphrase);
export const heading = (name: string): Locator => page.getByRole("heading", { name, level: 1 });

export async function knownIn(space: Space): Promise<RecoveryState> {
  const read = await space.recovery.read();
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** From the section to the words on the screen; what they are comes back. */
export async function toWords(from: string = section.make): Promise<readonly string[]> {
  await button(from).click();
  await passphraseField().fill(PASSPHRASE);
  await button(ask.show).click();
  await expect.element(heading(show.title)).toBeVisible();
  const items = page.getByRole("list", { name: show.list }).getByRole("listitem").elements();
  return items.map((item) => item.textContent ?? "");
}

export const asked = (): readonly number[] =>
  page
    .getByRole("textbox")
    .elements()
    .map((field) => Number(/\d+/.exec(field.parentElement?.querySelector("label")?.textContent ?? "")?.[0]));

export const wordField = (place: number): Locator =>
  page.getByRole("textbox", { name: check.word(place), exact: true });

export async function repeat(words: readonly string[]): Promise<void> {
  await button(show.next).click();
  await expect.element(heading(check.title)).toBeVisible();
  for (const place of asked()) await wordField(place).fill(words[place - 1] ?? "");
  await button(check.done).click();
}
