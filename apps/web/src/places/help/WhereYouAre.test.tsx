import "../../ui/styles/all.css";
import { HELP_KINDS, help, helpCountries, helpWords } from "@counterpoint/library";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../app/messages/en.ts";
import { HelpPage } from "./HelpPage.tsx";

const { shell, say } = english;

beforeEach(() => {
  history.replaceState(null, "", "/talk");
});

const draw = () => render(<HelpPage onClose={() => undefined} />);
const where = () => page.getByLabelText(helpWords.where, { exact: true });
const choose = (name: string) => where().selectOptions(name);
const named = (id: string) => {
  const country = helpCountries.find((one) => one.id === id);
  if (country === undefined) throw new Error(`no country ${id}`);
  return country;
};
const kept = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]);

describe("help by country", () => {
  test("safety:S26 is chosen from every country there is, and from nothing but a choice", async () => {
    await draw();
    await expect.element(where()).toHaveDisplayValue(helpWords.nowhere);
    const names = [...where().element().querySelectorAll("option")].map((option) => option.textContent);
    expect(names).toEqual([helpWords.nowhere, ...helpCountries.map(({ name }) => name), helpWords.elsewhere]);
  });

  test("safety:S26 shows each line of each country, each with its sources and the day they were read", async () => {
    const { container } = await draw();
    for (const { name, lines } of helpCountries) {
      await choose(name);
      for (const line of lines) {
        const text = container.textContent;
        expect(text, name).toContain(helpWords.titles[line.kind]);
        expect(text, name).toContain(line.name);
        expect(text, name).toContain(line.about ?? "");
        for (const { title, address, checked } of line.sources) {
          expect(text, name).toContain(shell.source(title, address, say.day(checked)));
        }
        if (!("call" in line)) continue;
        const calls = [...container.querySelectorAll("a")].filter((link) => link.textContent === line.call);
        expect(calls.length, `${name} ${line.call}`).toBeGreaterThan(0);
        for (const call of calls) expect(call.getAttribute("href")).toBe(`tel:${line.call.replaceAll(/[ -]/g, "")}`);
      }
    }
  });

  test("safety:S12 leads nowhere out but by telephone, whatever the country", async () => {
    const { container } = await draw();
    for (const { name } of helpCountries) {
      await choose(name);
      const links = [...container.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? "");
      expect(
        links.filter((href) => !/^tel:[0-9]+$/.test(href)),
        name,
      ).toEqual([]);
    }
  });

  test("begins with whom to call when it is dangerous, in place of the numbers for many countries", async () => {
    const { container } = await draw();
    const firstCall = () => container.querySelector("main a")?.textContent;
    expect(firstCall()).toBe(help.entries.find((entry) => entry.kind === "number")?.number);
    await choose("Japan");
    expect(firstCall()).toBe("110");
    await expect.element(page.getByText("European Union", { exact: false })).not.toBeInTheDocument();
  });

  test("says what was not found, and goes on to the lists that cover more countries", async () => {
    const { container } = await draw();
    const lithuania = named("LT");
    await choose(lithuania.name);
    const missing = HELP_KINDS.filter((kind) => !lithuania.lines.some((line) => line.kind === kind));
    expect(missing).toContain("abuse");
    expect(container.textContent).toContain(helpWords.missing(lithuania.name, missing));
    for (const entry of help.entries) {
      if (entry.kind === "directory")
        await expect.element(page.getByText(entry.address, { exact: true })).toBeVisible();
    }
  });

  test("says of any other country that there is nothing, and keeps the numbers for many", async () => {
    await draw();
    await choose(helpWords.elsewhere);
    await expect.element(page.getByText(helpWords.other)).toBeVisible();
    await expect.element(page.getByRole("link", { name: "112", exact: true }).first()).toBeVisible();
    await expect.element(page.getByText("findahelpline.com", { exact: true })).toBeVisible();
  });

  test("safety:S26 is kept nowhere: not in what the browser stores, not in its history, not in this screen", async () => {
    const before = kept();
    const entries = history.length;
    const asked = performance.getEntriesByType("resource").length;
    const first = await draw();
    await choose("Norway");
    await expect.element(page.getByText("VO-linjen", { exact: true })).toBeVisible();
    expect([kept(), history.length, performance.getEntriesByType("resource").length]).toEqual([before, entries, asked]);
    await first.unmount();
    await draw();
    await expect.element(where()).toHaveDisplayValue(helpWords.nowhere);
  });

  test("tells where the lines come from only when it is asked, by keyboard too", async () => {
    await draw();
    await choose("Norway");
    const source = page.getByText("Fredrikstad Avisa, ", { exact: false });
    await expect.element(source.first()).not.toBeVisible();
    const summary = page.getByText(helpWords.sources, { exact: true });
    const element = summary.element();
    if (!(element instanceof HTMLElement)) throw new Error("nothing to press");
    element.focus();
    element.click();
    await expect.element(source.first()).toBeVisible();
  });
});
