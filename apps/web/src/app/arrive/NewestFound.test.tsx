import "../../ui/styles/all.css";
import { err, ok } from "@counterpoint/kernel";
import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../messages/en.ts";
import { type Newest, NewestFound } from "./NewestFound.tsx";

const { newest } = english.arrive;
const PHONE = { day: "2026-11-24", device: "Phone" };
const onConfirm = vi.fn<Parameters<typeof NewestFound>[0]["onConfirm"]>();

beforeEach(() => {
  onConfirm.mockReset().mockResolvedValue(ok(undefined));
});

const draw = (found: Newest | undefined) => render(<NewestFound newest={found} onConfirm={onConfirm} />);
const button = (name: string) => page.getByRole("button", { name, exact: true });
const strip = (name: string) => page.getByRole("region", { name });

test("the newest day and device are shown, why it is asked, and nothing is confirmed unasked", async () => {
  await draw(PHONE);
  const said = `${newest.found("2026-11-24", "Phone")} ${newest.why}`;
  await expect.element(strip(newest.title).getByText(said)).toBeVisible();
  expect(onConfirm).not.toHaveBeenCalled();
  await button(newest.yes).click();
  await expect.element(strip(newest.title)).not.toBeInTheDocument();
  expect(onConfirm).toHaveBeenCalledTimes(1);
});

test("safety:S27 yes and no look the same", async () => {
  await draw(PHONE);
  const look = (name: string) => {
    const { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight } = getComputedStyle(
      button(name).element(),
    );
    const { width, height } = button(name).element().getBoundingClientRect();
    return { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight, width, height };
  };
  expect(look(newest.no)).toEqual(look(newest.yes));
});

test.each([
  ["a device without a name", { day: "2026-11-24", device: undefined }, newest.found("2026-11-24", newest.aDevice)],
  ["an empty book", undefined, newest.nothing],
])("%s is told of as what it is", async (_, found, said) => {
  await draw(found);
  await expect.element(page.getByText(`${said} ${newest.why}`)).toBeVisible();
});

test("where something is missing, nothing is confirmed, and it says what is done then", async () => {
  await draw(PHONE);
  await button(newest.no).click();
  await expect.element(strip(newest.missingTitle).getByText(newest.missing)).toBeVisible();
  await button(newest.close).click();
  await expect.element(strip(newest.missingTitle)).not.toBeInTheDocument();
  expect(onConfirm).not.toHaveBeenCalled();
});

test("an answer that could not be written is asked for again", async () => {
  onConfirm.mockResolvedValueOnce(err({ kind: "full" }));
  await draw(PHONE);
  await button(newest.yes).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent(newest.notKept);
  await button(newest.yes).click();
  await expect.element(strip(newest.title)).not.toBeInTheDocument();
});
