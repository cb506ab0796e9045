import { newSpaceId, ok, type SpaceId, seededChance } from "@counterpoint/kernel";
import { expect, type Mock, vi } from "vitest";
import { type Locator, page } from "vitest/browser";
import { type RenderResult, render } from "vitest-browser-react";
import type { ArriveProps } from "../arrive/JoinScreen.tsx";
import type { Arriving } from "../arrive/ports.ts";
import { type LockAccess, LockProvider } from "../lock-context.ts";
import { english } from "../messages/en.ts";
import { AnswerLink } from "../pair/AnswerLink.tsx";
import { type OursHere, OursHereProvider } from "../pair/ours-here.ts";
import { createArriving, HOST } from "./arriving.ts";
import { createTestPairs, PAIR_LINK, type TestPairs } from "./pairs.ts";

const { partners: words } = english;

export const PASSPHRASE = "a quiet lamp by the door";
export const SPACE: SpaceId = newSpaceId(seededChance(4));

/** Somebody who has opened another person's link, and what is asked of what lies around the screens. */
export interface Answering {
  readonly pairs: TestPairs;
  readonly lockFirst: Mock<Arriving["lockFirst"]>;
  readonly onArrive: Mock<ArriveProps["onArrive"]>;
  readonly onLeave: Mock<() => void>;
  readonly onOpenBook: Mock<() => void>;
  readonly onLookAround: Mock<() => void>;
  readonly open: Mock<() => void>;
  draw(around?: Around): Promise<RenderResult>;
}

interface Around {
  readonly here?: ArriveProps["here"];
  /** Whether the book here has one. */
  readonly lock?: "locked" | "open";
  readonly standing?: OursHere["standing"];
}

export function createAnswering(): Answering {
  const pairs = createTestPairs();
  const lockFirst = vi.fn<Arriving["lockFirst"]>(async () => ok(pairs));
  const onArrive = vi.fn<ArriveProps["onArrive"]>(async () => createArriving({ pairs, lockFirst }));
  const [onLeave, onOpenBook, onLookAround, open] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  return {
    pairs,
    lockFirst,
    onArrive,
    onLeave,
    onOpenBook,
    onLookAround,
    open,
    draw: ({ here = "book", lock = "locked", standing = "none" } = {}) =>
      render(
        <LockProvider value={locked(lock === "locked" && here === "book")}>
          <OursHereProvider value={{ standing, open, look: () => undefined }}>
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
      ),
  };
}

const locked = (passphrase: boolean): LockAccess => ({
  opensBy: { passphrase, passkey: false },
  confirmPassphrase: async (tried) => (tried === PASSPHRASE ? "right" : "wrong"),
  lockNow: () => undefined,
});

export const heading = (name: string): Locator => page.getByRole("heading", { name, level: 1 });
export const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
export const field = (name: string): Locator => page.getByLabelText(name, { exact: true });

/** From the first page to what a book of two means. */
export async function toWhat(): Promise<void> {
  await button(words.invited.goOn).click();
  await expect.element(heading(words.what.title)).toHaveFocus();
}

/** From there to the page that comes next: a name, or a lock first. */
export async function goOn(): Promise<void> {
  await toWhat();
  await button(words.host.goOn(HOST)).click();
}
