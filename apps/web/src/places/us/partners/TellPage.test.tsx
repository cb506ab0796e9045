import "../../../ui/styles/all.css";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../../app/messages/en.ts";
import { TellPage } from "./TellPage.tsx";

const { tell, offer, back } = english.partners;
const LINES = tell.message(`${location.origin}/`);

test("safety:S28 is plain lines and the address of the first page: no secret, nothing that runs out, and no answer", async () => {
  const onClose = vi.fn();
  await render(<TellPage onClose={onClose} />);
  await expect.element(page.getByRole("heading", { name: tell.title })).toHaveFocus();
  expect(LINES).not.toContain("#");
  expect(LINES).toMatch(/nobody learns whether you did, not even me/);
  for (const text of [LINES, tell.text, tell.after]) await expect.element(page.getByText(text)).toBeVisible();
  await page.getByRole("button", { name: back, exact: true }).click();
  expect(onClose).toHaveBeenCalledTimes(1);
});

test("safety:S14 copies on a tap alone, with a word of warning, and says so where the browser does not", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await render(<TellPage onClose={() => undefined} />);
  const copy = page.getByRole("button", { name: tell.copy, exact: true });
  await expect.element(page.getByText(offer.copyWhy)).toBeVisible();
  expect(write).not.toHaveBeenCalled();
  await copy.click();
  await expect.element(page.getByText(offer.copied)).toBeVisible();
  expect(write.mock.calls).toEqual([[LINES]]);
  write.mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await copy.click();
  await expect.element(page.getByText(offer.notCopied)).toBeVisible();
  write.mockRestore();
});
