import "../ui/styles/all.css";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { keepDestination } from "../platform/exit-destination.ts";
import * as quickExit from "../platform/quick-exit.ts";
import { CrashGuard } from "./CrashGuard.tsx";
import { Frame } from "./Frame.tsx";
import { HelpProvider } from "./help-context.ts";
import { english } from "./messages/en.ts";

vi.mock("../platform/quick-exit.ts", { spy: true });

const { shell } = english;

beforeEach(() => {
  vi.mocked(quickExit.leave)
    .mockClear()
    .mockImplementation(() => undefined);
});

afterEach(() => {
  keepDestination("kitchen");
});

const link = (name: string) => page.getByRole("link", { name, exact: true });

describe("safety:S17 safety:S26 every screen", () => {
  test.each(["columns", "plain", "spread"] as const)(
    "laid out as %s has Help and Quick exit, one press away",
    async (layout) => {
      const open = vi.fn();
      await render(
        <HelpProvider value={{ isOpen: false, open }}>
          <Frame title="Somewhere" layout={layout}>
            <p>Words</p>
          </Frame>
        </HelpProvider>,
      );
      await link(shell.help).click();
      expect(open).toHaveBeenCalledTimes(1);
      await link(shell.exit).click();
      expect(quickExit.leave).toHaveBeenCalledTimes(1);
    },
  );

  test("with the places in it has both as well, and both stand before the page's own words", async () => {
    const us = { label: shell.usOnRail, shortLabel: shell.us, href: "/us" };
    const places = [{ id: "today", label: shell.today, href: "/", icon: null }];
    await render(
      <Frame
        title="Today"
        current="today"
        navigation={{ label: shell.places, name: shell.name, home: "/", places, us }}
      >
        <button type="button">Own</button>
      </Frame>,
    );
    const own = page.getByRole("button", { name: "Own" }).element();
    for (const name of [shell.help, shell.exit]) {
      await expect.element(link(name)).toBeVisible();
      expect(link(name).element().compareDocumentPosition(own)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  test("leads out to the page that was chosen, also without any script", async () => {
    const { rerender } = await render(<Frame title="Here">{null}</Frame>);
    await expect.element(link(shell.exit)).toHaveAttribute("href", "/away.html");
    keepDestination("blank");
    await rerender(<Frame title="There">{null}</Frame>);
    await expect.element(link(shell.exit)).toHaveAttribute("href", "about:blank");
  });

  test("begins at its top when it is another screen, and stays where it is when it is not", async () => {
    const tall = <div style={{ blockSize: "5000px" }} />;
    const { rerender } = await render(<Frame title="One">{tall}</Frame>);
    window.scrollTo(0, 900);
    await rerender(<Frame title="One">{tall}</Frame>);
    expect(window.scrollY).toBe(900);
    await rerender(<Frame title="Two">{tall}</Frame>);
    expect(window.scrollY).toBe(0);
  });
});

describe("a page that stopped working", () => {
  function Broken(): never {
    throw new Error("a mistake of ours");
  }
  const crash = () =>
    render(
      <CrashGuard>
        <Broken />
      </CrashGuard>,
      { createRootOptions: { onCaughtError: () => undefined } },
    );

  test("says so in words, offers to reload, and shows nothing of the mistake", async () => {
    const { container } = await crash();
    await expect.element(page.getByRole("heading", { name: shell.crashed.title })).toBeVisible();
    await expect.element(page.getByRole("button", { name: shell.crashed.reload })).toBeVisible();
    expect(container.textContent).not.toContain("a mistake of ours");
  });

  test("safety:S17 has the way out", async () => {
    await crash();
    await link(shell.exit).click();
    expect(quickExit.leave).toHaveBeenCalledTimes(1);
  });

  test("as long as nothing breaks, the guard is not there", async () => {
    const { container } = await render(
      <CrashGuard>
        <p>Fine</p>
      </CrashGuard>,
    );
    expect(container.innerHTML).toBe("<p>Fine</p>");
  });
});
