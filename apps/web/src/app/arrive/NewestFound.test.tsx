import "../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../messages/en.ts";
import { type Newest, NewestFound } from "./NewestFound.tsx";

const { newest, joined } = english.arrive;
const onConfirm = vi.fn<Parameters<typeof NewestFound>[0]["onConfirm"]>();
const onLeave = vi.fn();

beforeEach(() => {
  onConfirm.mockReset().mockResolvedValue(ok(undefined));
  onLeave.mockReset();
});

const draw = (found: Newest | undefined = { day: "2026-11-24", device: "Phone" }) =>
  render(<NewestFound newest={found} onConfirm={onConfirm} onLeave={onLeave} />);
const button = (name: string) => page.getByRole("button", { name, exact: true });

test("the newest day and device are shown, why it is asked, and nothing is confirmed unasked", async () => {
  await draw();
  await expect.element(page.getByRole("heading", { name: newest.title })).toHaveFocus();
  for (const text of [newest.found("2026-11-24", "Phone"), newest.why, newest.until]) {
    await expect.element(page.getByText(text)).toBeVisible();
  }
  expect(onConfirm).not.toHaveBeenCalled();
  await button(newest.yes).click();
  expect(onConfirm).toHaveBeenCalledTimes(1);
  await expect.poll(() => onLeave.mock.calls.length).toBe(1);
});

test.each([
  ["a device without a name", { day: "2026-11-24", device: undefined }, newest.found("2026-11-24", newest.aDevice)],
  ["an empty book", undefined, newest.nothing],
])("%s is told of as what it is", async (_, found, said) => {
  await render(<NewestFound newest={found} onConfirm={onConfirm} onLeave={onLeave} />);
  await expect.element(page.getByText(said)).toBeVisible();
});

test("where something is missing, nothing is confirmed, and it says what is done then", async () => {
  await draw();
  await button(newest.no).click();
  await expect.element(page.getByText(newest.missing)).toBeVisible();
  await button(joined.open).click();
  expect(onLeave).toHaveBeenCalledTimes(1);
  expect(onConfirm).not.toHaveBeenCalled();
});

test("an answer that could not be written is asked for again", async () => {
  onConfirm.mockResolvedValueOnce(err({ kind: "full" }));
  await draw();
  await button(newest.yes).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(newest.notKept);
  expect(onLeave).not.toHaveBeenCalled();
  await button(newest.yes).click();
  await expect.poll(() => onLeave.mock.calls.length).toBe(1);
});
