import "../../../ui/styles/all.css";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../../app/messages/en.ts";
import { joinLink } from "../../../platform/join-link.ts";
import { LinkPage } from "./LinkPage.tsx";

const { paste: words, offer, leave } = english.partners;
const onClose = vi.fn();

beforeEach(() => void onClose.mockReset());
afterEach(() => joinLink.set(null));

const field = () => page.getByLabelText(words.field, { exact: true });
async function paste(text: string): Promise<void> {
  await render(<LinkPage onClose={onClose} />);
  await field().fill(text);
  await page.getByRole("button", { name: words.go, exact: true }).click();
}

test("a link is found in the whole message, and asked about as if it had been opened", async () => {
  const link = `${location.origin}/#pair=AQIDBA`;
  await paste(offer.message(link));
  expect(joinLink.get()).toBe(link);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test.each([
  ["nothing at all", words.none],
  ["https://other.example.org/#pair=AQIDBA", words.elsewhere("other.example.org")],
])("%s: it says what is missing, and nothing was opened", async (text, error) => {
  await paste(text);
  await expect.element(field()).toHaveAccessibleDescription(error);
  await expect.element(field()).toHaveFocus();
  await field().fill("");
  await expect.element(page.getByText(error)).not.toBeInTheDocument();
  expect(joinLink.get()).toBeNull();
  await page.getByRole("button", { name: leave, exact: true }).click();
  expect(onClose).toHaveBeenCalledTimes(1);
});
