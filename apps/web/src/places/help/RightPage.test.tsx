import "../../ui/styles/all.css";
import { helpWords, rightForUs } from "@counterpoint/library";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Frame } from "../../app/Frame.tsx";
import { english } from "../../app/messages/en.ts";
import { backFrom } from "../../app/testing/history.ts";
import { HelpLayer } from "./HelpLayer.tsx";

const { shell } = english;

beforeEach(() => {
  history.replaceState(null, "", "/talk");
});

const right = () => page.getByRole("heading", { name: helpWords.right, level: 1 });
const where = () => page.getByLabelText(helpWords.where, { exact: true });

async function openRight() {
  const drawn = await render(
    <HelpLayer>
      <Frame title="Below">
        <p>Below</p>
      </Frame>
    </HelpLayer>,
  );
  await page.getByRole("link", { name: shell.help, exact: true }).click();
  await page.getByRole("button", { name: helpWords.right }).click();
  await expect.element(right()).toBeVisible();
  return drawn;
}

describe("mission:Z1 whether this is right for us [Help]", () => {
  test("is one press from Help, says all of it, and a reader begins at its heading", async () => {
    const { container } = await openRight();
    await expect.element(right()).toHaveFocus();
    for (const { title, paragraphs } of rightForUs) {
      for (const text of [title, ...paragraphs]) expect(container.textContent).toContain(text);
    }
  });

  test("asks nothing, leads nowhere out, and is written down nowhere", async () => {
    const before = JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
    const { container } = await openRight();
    const main = container.querySelectorAll("main");
    const shown = [...main].at(-1);
    expect(shown?.querySelectorAll("a, input, select, textarea, form, img, iframe")).toHaveLength(0);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).toBe(before);
    expect([location.pathname, location.search, location.hash]).toEqual(["/talk", "", ""]);
    await expect.element(page.getByRole("link", { name: shell.exit })).toBeVisible();
  });

  test.each([
    ["its button", () => page.getByRole("button", { name: helpWords.back }).click()],
    ["the button beside what to do", () => page.getByRole("button", { name: helpWords.lines }).click()],
    ["Help in the head", () => page.getByRole("link", { name: shell.help, exact: true }).click()],
    ["the browser's Back", () => backFrom()],
  ])("leads to the lines by %s", async (_name, back) => {
    await openRight();
    await back();
    await expect.element(where()).toBeVisible();
    await expect.element(right()).not.toBeInTheDocument();
  });
});
