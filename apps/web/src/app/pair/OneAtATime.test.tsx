import "../../ui/styles/all.css";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { joinLink } from "../../platform/join-link.ts";
import { english } from "../messages/en.ts";
import { PAIR_LINK } from "../testing/pairs.ts";
import { OneAtATime } from "./OneAtATime.tsx";

const { already, back } = english.partners;

afterEach(() => joinLink.set(null));

test.each([
  ["another person’s link", PAIR_LINK, already.title, already.lead, already.text],
  ["a link for a device", PAIR_LINK.replace("pair", "join"), already.joinTitle, already.joinLead, already.join],
])("%s: what it would do is said, that nothing was sent, and it is done with", async (_, link, title, lead, text) => {
  joinLink.set(link);
  const { container } = await render(<OneAtATime />);
  await expect.element(page.getByRole("heading", { name: title, level: 1 })).toHaveFocus();
  for (const said of [lead, text]) await expect.element(page.getByText(said)).toBeVisible();
  await page.getByRole("button", { name: back, exact: true }).click();
  expect(joinLink.get()).toBeNull();
  expect(container.textContent).toBe("");
});
