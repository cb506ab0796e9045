import "../../ui/styles/all.css";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { backup } from "../../app/messages/en/backup.ts";
import type { OpenSpace } from "../../app/space-context.ts";
import { Bench, openTab } from "../../app/testing/bench.tsx";
import { browserMemo } from "../../platform/memo.ts";
import { MEMO_KEYS } from "../../platform/memo-keys.ts";
import { BackupOffer } from "./BackupOffer.tsx";

const { safari } = backup;

beforeEach(() => history.replaceState(null, "", "/"));
afterEach(() => browserMemo.keep(MEMO_KEYS.offered, null));

const draw = async (keeping: OpenSpace["keeping"] = "on-device") =>
  render(
    <Bench space={await openTab()} keeping={keeping}>
      <BackupOffer />
    </Bench>,
  );
const button = (name: string) => page.getByRole("button", { name, exact: true });

test.each([
  [safari.later, "/"],
  [safari.make, "/us"],
])("%s is an answer like the other: the offer is gone, and not made again", async (answer, path) => {
  await draw();
  await expect.element(page.getByText(safari.text)).toBeVisible();
  await button(answer).click();
  await expect.element(page.getByText(safari.text)).not.toBeInTheDocument();
  expect(browserMemo.read(MEMO_KEYS.offered)).not.toBeNull();
  expect(location.pathname).toBe(path);
});

test("safety:S27 the two answers look the same", async () => {
  await draw();
  await expect.element(button(safari.make)).toBeVisible();
  const looks = (name: string) => {
    const { backgroundColor, color, borderTopColor, fontWeight } = getComputedStyle(button(name).element());
    return { backgroundColor, color, borderTopColor, fontWeight };
  };
  expect(looks(safari.make)).toEqual(looks(safari.later));
});

test("while looking around, where nothing is kept, nothing is offered", async () => {
  const { container } = await draw("throw-away");
  expect(container.textContent).toBe("");
  expect(browserMemo.read(MEMO_KEYS.offered)).toBeNull();
});
