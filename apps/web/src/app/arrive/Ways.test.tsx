import "../../ui/styles/all.css";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render, renderHook } from "vitest-browser-react";
import { joinLink } from "../../platform/join-link.ts";
import { readDetail } from "../location.ts";
import { english } from "../messages/en.ts";
import { backFrom } from "../testing/history.ts";
import { COME_BACK, useArrival, WAYS } from "./use-arrival.ts";
import { Ways } from "./Ways.tsx";

const { arrive } = english;
const LINK = `${location.origin}/#join=AQIDBA`;
const onLeave = vi.fn();

beforeEach(() => {
  history.replaceState(null, "", "/");
  joinLink.set(null);
  onLeave.mockReset();
});
afterEach(() => joinLink.set(null));

const button = (name: string) => page.getByRole("button", { name, exact: true });
const field = () => page.getByLabelText(arrive.link.field);

describe("a link that was pasted", () => {
  test("does what opening it does", async () => {
    await render(<Ways onLeave={onLeave} />);
    await field().fill(`From my phone: ${LINK}`);
    await userEvent.keyboard("{Enter}");
    expect(joinLink.get()).toBe(LINK);
  });

  test.each([
    ["no link", "hello", arrive.link.none],
    ["nothing", "", arrive.link.none],
    ["of another host", "https://other.example.org/#join=AQ", arrive.link.elsewhere("other.example.org")],
  ])("%s is refused at the field, which has the focus", async (_, text, said) => {
    await render(<Ways onLeave={onLeave} />);
    await field().fill(text);
    await button(arrive.link.go).click();
    await expect.element(field()).toHaveAccessibleDescription(said);
    await expect.element(field()).toHaveFocus();
    expect(joinLink.get()).toBeNull();
    await field().fill("h");
    await expect.element(field()).not.toHaveAttribute("aria-invalid");
  });

  test("safety:S13 no service reads along", async () => {
    await render(<Ways onLeave={onLeave} />);
    for (const name of ["spellcheck", "autocomplete", "autocorrect", "autocapitalize"]) {
      expect(field().element().getAttribute(name)).toMatch(/^(false|off)$/);
    }
  });
});

test("safety:S12 the words are a layer without an address, and the page can be left", async () => {
  await render(<Ways onLeave={onLeave} />);
  await button(arrive.words.open).click();
  expect([readDetail(COME_BACK), location.href]).toEqual(["", `${location.origin}/`]);
  await backFrom();
  await button(arrive.back).click();
  expect(onLeave).toHaveBeenCalledTimes(1);
});

test("of what somebody is busy with a link comes first, and leaving it leads back", async () => {
  const { result, act } = await renderHook(() => useArrival());
  expect(result.current).toBeNull();
  await act(() => history.pushState({ layer: WAYS, detail: "" }, "", "/"));
  await act(() => window.dispatchEvent(new Event("moved")));
  expect(result.current?.kind).toBe("ways");
  await act(() => joinLink.set(LINK));
  expect(result.current).toMatchObject({ kind: "link", link: LINK });
  await act(() => result.current?.leave());
  expect(result.current?.kind).toBe("ways");
  await act(() => backFrom(() => result.current?.leave()));
  expect(result.current).toBeNull();
});
