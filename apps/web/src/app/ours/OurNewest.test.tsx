import "../../ui/styles/all.css";
import { ok } from "@counterpoint/kernel";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { arrive } from "../messages/en/arrive.ts";
import { type Couple, createCouple, OursBench } from "../testing/ours.tsx";
import { OurNewest } from "./OurNewest.tsx";

const { newest } = arrive;

let couple: Couple;
beforeEach(async () => {
  couple = await createCouple();
});
afterEach(() => couple.close());

/** As if this device had come back by words. */
function comeBack(unconfirmed = true) {
  const { link } = couple.a;
  const confirm = vi.fn(async () => ok(undefined));
  const standing = { ...link.standing(), unconfirmed };
  return { confirm, book: { ...couple.a, link: { ...link, confirm, standing: () => standing } } };
}
const draw = (book: Couple["a"]) =>
  render(
    <OursBench book={book}>
      <OurNewest />
    </OursBench>,
  );
const question = () => page.getByText(newest.title);

test("safety:S1 who came back by words is asked how new what was found is, before anything is sent", async () => {
  const { book, confirm } = comeBack();
  await draw(book);
  await expect.element(question()).toBeVisible();
  await expect.element(page.getByText(newest.why, { exact: false })).toBeVisible();
  expect(confirm).not.toHaveBeenCalled();
  await page.getByRole("button", { name: newest.yes, exact: true }).click();
  expect(confirm).toHaveBeenCalledOnce();
  await expect.element(question()).not.toBeInTheDocument();
});

test("nobody else is asked, and nobody before all of it is here", async () => {
  const { rerender } = await draw(comeBack(false).book);
  await expect.element(question()).not.toBeInTheDocument();
  const { book } = comeBack();
  couple.a.show({ status: { kind: "catching-up" } });
  await rerender(
    <OursBench book={book}>
      <OurNewest />
    </OursBench>,
  );
  await expect.element(question()).not.toBeInTheDocument();
});
