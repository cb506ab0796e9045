import "../../ui/styles/all.css";
import { help } from "@counterpoint/library";
import { type ReactNode, useState } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Frame } from "../../app/Frame.tsx";
import { english } from "../../app/messages/en.ts";
import { backFrom } from "../../app/testing/history.ts";
import { HelpLayer } from "./HelpLayer.tsx";
import { HelpPage } from "./HelpPage.tsx";

const { shell, say } = english;
const START = "If you do not feel safe";

beforeEach(() => {
  history.replaceState(null, "", "/talk");
});

const heading = () => page.getByRole("heading", { name: START });
const open = () => page.getByRole("link", { name: shell.help, exact: true }).click();

/** A screen under Help that has a state of its own. */
function Screen(): ReactNode {
  const [count, setCount] = useState(0);
  return (
    <Frame title="Below">
      <button type="button" onClick={() => setCount(count + 1)}>
        Pressed {count}
      </button>
    </Frame>
  );
}

describe("the page", () => {
  const draw = () => render(<HelpPage onClose={() => undefined} />);

  test("safety:S26 has every entry with all its words", async () => {
    const { container } = await draw();
    for (const entry of help.entries) {
      const texts = entry.kind === "section" ? [entry.title, ...entry.paragraphs] : [entry.text];
      for (const text of texts) expect(container.textContent).toContain(text);
      if (entry.kind === "directory") expect(container.textContent).toContain(entry.address);
    }
  });

  test("safety:S26 names the source of each fact as plain text, and the day it was read", async () => {
    const { container } = await draw();
    const sources = help.entries.flatMap((entry) => entry.sources);
    expect(sources.length).toBeGreaterThan(3);
    for (const { title, address, checked } of sources) {
      expect(container.textContent).toContain(shell.source(title, address, say.day(checked)));
    }
  });

  test("safety:S26 a number is called by one press, and is the number that is shown", async () => {
    await draw();
    for (const entry of help.entries) {
      if (entry.kind !== "number") continue;
      const lines = page.getByRole("link", { name: entry.number, exact: true }).elements();
      expect(lines.length, entry.number).toBeGreaterThan(0);
      for (const line of lines)
        expect(line.getAttribute("href")?.replace("tel:", "")).toBe(entry.number.replace(/ /g, ""));
    }
  });

  test("safety:S12 leads nowhere out but by telephone, loads nothing, and asks for nothing", async () => {
    const { container } = await draw();
    const main = container.querySelector("main");
    const links = [...(main?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href") ?? "");
    expect(links.filter((href) => !/^tel:[0-9+]+$/.test(href))).toEqual([]);
    expect(main?.querySelectorAll("img, iframe, form, input, video, link, script")).toHaveLength(0);
  });

  test("takes the focus at its heading, so that a reader begins there", async () => {
    await draw();
    await expect.element(heading()).toHaveFocus();
  });
});

describe("over another screen", () => {
  const draw = () =>
    render(
      <HelpLayer>
        <Screen />
      </HelpLayer>,
    );

  test("safety:S26 is one press away, hides what lay there, and leaves no address", async () => {
    await draw();
    await open();
    await expect.element(heading()).toBeVisible();
    await expect.element(page.getByText("Pressed 0")).not.toBeVisible();
    expect([location.pathname, location.search, location.hash]).toEqual(["/talk", "", ""]);
    expect(JSON.stringify(history.state)).not.toContain("safe");
  });

  test.each([
    ["its button", () => page.getByRole("button", { name: shell.back }).click()],
    ["the browser's Back", () => backFrom()],
  ])("closed by %s, the screen is as it was", async (_name, close) => {
    await draw();
    await page.getByRole("button", { name: "Pressed 0" }).click();
    await page.getByRole("button", { name: "Pressed 1" }).click();
    await open();
    await expect.element(heading()).toBeVisible();
    await close();
    await expect.element(page.getByRole("button", { name: "Pressed 2" })).toBeVisible();
    await expect.element(heading()).not.toBeInTheDocument();
  });

  test("pressing Help in Help adds nothing to go back through", async () => {
    await draw();
    await open();
    await expect.element(heading()).toBeVisible();
    const entries = history.length;
    await open();
    expect(history.length).toBe(entries);
    await expect
      .element(page.getByRole("link", { name: shell.help, exact: true }))
      .toHaveAttribute("aria-current", "page");
    await backFrom();
    await expect.element(page.getByRole("button", { name: "Pressed 0" })).toBeVisible();
  });

  test("safety:S17 the way out is on it", async () => {
    await draw();
    await open();
    await expect.element(heading()).toBeVisible();
    await expect.element(page.getByRole("link", { name: shell.exit })).toBeVisible();
  });
});
