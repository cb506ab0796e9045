import "../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import type { Space } from "@counterpoint/space";
import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { pointAway } from "../../ui/testing/point-away.acceptance.ts";
import { type LockAccess, LockProvider } from "../lock-context.ts";
import { english } from "../messages/en.ts";
import { findings } from "../testing/axe.ts";
import { Bench, openTab } from "../testing/bench.tsx";
import { HOST } from "../testing/company.ts";
import { lookOf } from "../testing/look.ts";
import { createTestPairs, type TestPairs } from "../testing/pairs.ts";
import { FinishPairing } from "./FinishPairing.tsx";
import { type OursHere, OursHereProvider } from "./ours-here.ts";
import { PairsProvider } from "./pairs-context.ts";

const { partners: words, passphrase: said, recovery } = english;
const { finish } = words;
const PASSPHRASE = "a quiet lamp by the door";
const SELF = { name: "Ana", passphrase: PASSPHRASE };

let space: Space;
let pairs: TestPairs;
let ours: OursHere;

beforeEach(async () => {
  space = await openTab();
  pairs = createTestPairs();
  ours = { standing: "begun", open: vi.fn(), look: vi.fn() };
});

const LOCK: LockAccess = {
  opensBy: { passphrase: true, passkey: false },
  confirmPassphrase: async (tried) => (tried === PASSPHRASE ? "right" : "wrong"),
  lockNow: () => undefined,
};
const draw = () =>
  render(
    <LockProvider value={LOCK}>
      <OursHereProvider value={ours}>
        <PairsProvider value={() => pairs}>
          <Bench space={space}>
            <FinishPairing />
          </Bench>
        </PairsProvider>
      </OursHereProvider>
    </LockProvider>,
  );
const button = (name: string) => page.getByRole("button", { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });

async function finishIt(): Promise<void> {
  await field(words.self.name).fill(SELF.name);
  await field(words.self.passphrase).fill(PASSPHRASE);
  await button(finish.go.do).click();
}

test("is finished with name and passphrase, and opens", async () => {
  pairs.finished = ok({ space: space.id, member: "a", other: "Ben" });
  await draw();
  await expect.element(page.getByText(finish.text)).toBeVisible();
  await button(finish.go.open).click();
  await finishIt();
  await expect.poll(() => vi.mocked(ours.open).mock.calls.length).toBe(1);
  expect(pairs.asked).toEqual([["finish", SELF]]);
});

test.each([
  [{ kind: "not-there" }, finish.error["not-there"]],
  [{ kind: "other-key" }, finish.error["other-key"]],
  [{ kind: "offline" }, finish.error.offline(HOST)],
  [{ kind: "refused", why: "over-quota" }, finish.error.refused(HOST)],
  [{ kind: "altered" }, finish.error.altered(HOST)],
  [{ kind: "newer" }, finish.error.newer],
  [{ kind: "no-lock" }, finish.error["no-lock"]],
  [{ kind: "nothing-begun" }, finish.error["nothing-begun"]],
  [{ kind: "full" }, words.trouble.full],
  [{ kind: "words-damaged" }, words.trouble["words-damaged"]],
] as const)("%o: says what to do, and it stays", async (error, text) => {
  pairs.finished = err(error);
  await draw();
  await button(finish.go.open).click();
  await finishIt();
  await expect.element(page.getByRole("alert")).toHaveTextContent(text);
  expect(ours.open).not.toHaveBeenCalled();
});

test("safety:S1 is forgotten with the passphrase, after what that means for the other was said; both answers look the same", async () => {
  await draw();
  await button(finish.forget.open).click();
  await expect.element(page.getByText(finish.forget.text)).toBeVisible();
  await pointAway();
  expect(lookOf(button(finish.forget.keep).element())).toEqual(lookOf(button(finish.forget.do).element()));
  await field(recovery.passphrase).fill("something else");
  await button(finish.forget.do).click();
  await expect.element(field(recovery.passphrase)).toHaveAccessibleDescription(said.wrong);
  expect(pairs.asked).toEqual([]);
  await field(recovery.passphrase).fill(PASSPHRASE);
  await button(finish.forget.do).click();
  await expect.poll(() => vi.mocked(ours.look).mock.calls.length).toBe(1);
  expect(pairs.asked).toEqual([["forget"]]);
});

test("that could not be forgotten is said to be there still", async () => {
  pairs.forgotten = err({ kind: "full" });
  await draw();
  await button(finish.forget.open).click();
  await field(recovery.passphrase).fill(PASSPHRASE);
  await button(finish.forget.do).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(finish.forget.notKept);
  expect(ours.look).not.toHaveBeenCalled();
});

test("safety:S1 safety:S27 another passphrase finishes nothing, and what is asked can be read by whoever does not see it", async () => {
  const { container } = await draw();
  await button(finish.go.open).click();
  expect(await findings(container)).toEqual([]);
  await field(words.self.name).fill(SELF.name);
  await field(words.self.passphrase).fill("something else");
  await button(finish.go.do).click();
  await expect.element(field(words.self.passphrase)).toHaveAccessibleDescription(said.wrong);
  await pointAway();
  expect(lookOf(button(words.leave).element())).toEqual(lookOf(button(finish.go.do).element()));
  expect(pairs.asked).toEqual([]);
  await button(words.leave).click();
  await expect.element(button(finish.go.open)).toHaveFocus();
});
