import "../../ui/styles/all.css";
import { https } from "@counterpoint/library";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../messages/en.ts";
import { CannotOpen } from "./CannotOpen.tsx";
import { Insecure } from "./Insecure.tsx";
import { TooOld } from "./TooOld.tsx";

const { shell } = english;
const heading = (name: string) => page.getByRole("heading", { name });

describe("a book that did not open", () => {
  const ERRORS = [
    { kind: "newer" },
    { kind: "keys-lost" },
    { kind: "closed" },
    { kind: "full" },
    { kind: "unavailable", detail: "SecurityError: denied" },
  ] as const;
  const onLookAround = vi.fn();

  beforeEach(() => {
    onLookAround.mockClear();
  });

  test.each(ERRORS)("because of $kind: says why, that nothing is lost by it, and offers two ways on", async (error) => {
    const { container } = await render(<CannotOpen error={error} onLookAround={onLookAround} />);
    await expect.element(heading(shell.cannotOpen.title)).toBeVisible();
    await expect.element(page.getByText(shell.cannotOpen[error.kind])).toBeVisible();
    await expect.element(page.getByText(shell.cannotOpen.safe)).toBeVisible();
    await expect.element(page.getByRole("button", { name: shell.cannotOpen.reload })).toBeVisible();
    expect(container.textContent).not.toContain("SecurityError");
    await page.getByRole("button", { name: shell.cannotOpen.around }).click();
    expect(onLookAround).toHaveBeenCalledTimes(1);
  });

  test("each reason has words of its own", () => {
    expect(new Set(ERRORS.map(({ kind }) => shell.cannotOpen[kind])).size).toBe(ERRORS.length);
  });
});

describe("where nothing can be private", () => {
  test("plain http from another machine: every way to put it right, with what is to be typed, and no way in", async () => {
    await render(<Insecure />);
    await expect.element(heading(shell.insecure.title)).toBeVisible();
    for (const recipe of https.entries) {
      const section = page.getByRole("region", { name: recipe.title });
      const commands = recipe.steps.flatMap(({ command }) => (command === null ? [] : [command]));
      expect([...section.element().querySelectorAll("pre")].map((pre) => pre.textContent)).toEqual(commands);
      expect(section.element().querySelectorAll("li")).toHaveLength(recipe.steps.length);
    }
    expect(document.querySelectorAll("main button, main a, main input")).toHaveLength(0);
  });

  test("a browser that lacks something: what helps, and no way in", async () => {
    await render(<TooOld />);
    await expect.element(heading(shell.tooOld.title)).toBeVisible();
    await expect.element(page.getByText(shell.tooOld.lead)).toBeVisible();
    expect(document.querySelectorAll("main button, main a, main input")).toHaveLength(0);
  });
});
