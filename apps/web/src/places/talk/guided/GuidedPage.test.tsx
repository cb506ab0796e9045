import "../../../ui/styles/all.css";
import { cardsFor, guided } from "@counterpoint/library";
import { describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../../app/messages/en.ts";
import { findings } from "../../../app/testing/axe.ts";
import { Bench, openTab } from "../../../app/testing/bench.tsx";
import { GuidedPage } from "./GuidedPage.tsx";

const { wording } = english;
const { guided: words } = wording;

const formOf = (id: string) => {
  const form = guided.entries.find((one) => one.id === id);
  if (form === undefined) throw new Error(`there is no form ${id}`);
  return form;
};

async function draw(id: string) {
  const form = formOf(id);
  await render(
    <Bench space={await openTab()}>
      <GuidedPage form={form} onClose={vi.fn()} />
    </Bench>,
  );
  await expect.element(page.getByRole("heading", { name: form.title })).toHaveFocus();
  return form;
}

const choose = (label: string, choice: string) =>
  page.getByRole("group", { name: label, exact: true }).getByRole("radio", { name: choice, exact: true }).click();
const copy = () => page.getByRole("button", { name: words.copy });
const letter = () => page.getByRole("figure");
const said = () => letter().element().textContent;

describe("a form that comes to one thing to say", () => {
  test("mission:W2 safety:S20 time alone: chosen part by part, and ready without a reason", async () => {
    const form = await draw("time");
    await expect.element(page.getByText(words.empty)).toBeVisible();
    for (const { label, choices, isOptional } of form.fields) {
      if (isOptional !== true) await choose(label, choices[0] ?? "");
    }
    await expect.poll(said).toContain("I would like an hour to myself tonight. I will be back by dinner");
    await expect.element(copy()).toBeVisible();
    await expect.element(page.getByText(form.note)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  test("what is still needed stands in brackets, and until then there is nothing to copy", async () => {
    await draw("time");
    await choose("For how long", "an hour");
    await expect.poll(said).toContain("[when]");
    await expect.element(copy()).not.toBeInTheDocument();
  });

  test("words of one's own take the place of a choice", async () => {
    await draw("time");
    await choose("For how long", "an hour");
    await page.getByRole("textbox", { name: words.ownOf("For how long") }).fill("twenty minutes");
    await expect.poll(said).toContain("twenty minutes to myself");
    await expect.element(page.getByRole("radio", { name: "an hour" })).not.toBeChecked();
  });

  test("mission:W3 mission:E5 mission:E6 mission:J1 mission:J2 each form opens, says what it is not for, and ends off the screen", async () => {
    for (const id of ["again", "hurt", "lean", "hold", "reassure", "give", "tell"]) {
      const form = formOf(id);
      const { unmount } = await render(
        <Bench space={await openTab()}>
          <GuidedPage form={form} onClose={vi.fn()} />
        </Bench>,
      );
      for (const text of [form.note, form.end]) await expect.element(page.getByText(text)).toBeVisible();
      await unmount();
    }
  });

  test("safety:S19 where a field speaks of danger the card stands in the place of what could be said", async () => {
    const form = await draw("hurt");
    await page.getByRole("textbox", { name: form.fields[0]?.label ?? "" }).fill("he hit me");
    await expect.element(page.getByRole("heading", { name: cardsFor(["physical"])[0]?.title ?? "" })).toBeVisible();
    await expect.element(letter()).not.toBeInTheDocument();
  });
});
