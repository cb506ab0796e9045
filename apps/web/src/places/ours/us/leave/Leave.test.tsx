import "../../../../ui/styles/all.css";
import { addDays } from "@counterpoint/kernel";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../../../app/messages/en.ts";
import { readNow } from "../../../../app/now.ts";
import { EndDue } from "../../../../app/ours/EndDue.tsx";
import { findings } from "../../../../app/testing/axe.ts";
import { must } from "../../../../app/testing/must.ts";
import { type Couple, createCouple } from "../../../../app/testing/ours.tsx";
import { OursPage, RIGHT } from "../../../../app/testing/ours-page.tsx";
import { saidBy, writeAll } from "../../../../app/testing/ours-written.ts";
import { OurUs } from "../OurUs.tsx";

const { leaving, recovery, passphrase } = english;
const { ways, confirm, day, due, kept } = leaving;

let couple: Couple;
beforeEach(async () => {
  history.replaceState(null, "", location.pathname);
  couple = await createCouple();
});
afterEach(() => {
  couple.close();
  document.documentElement.removeAttribute("data-theme");
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
const draw = (book = couple.a) =>
  render(
    <OursPage book={book}>
      <OurUs />
    </OursPage>,
  );
async function open(book = couple.a) {
  const drawn = await draw(book);
  await button(leaving.section.open).click();
  await expect.element(page.getByRole("heading", { level: 1, name: leaving.title })).toHaveFocus();
  return drawn;
}
const give = async (words: string, go: string): Promise<void> => {
  await page.getByLabelText(recovery.passphrase).fill(words);
  await button(go).click();
};
const over = ({ view }: Couple["a"]) => view().over;
const looksOf = (name: string) => {
  const element = button(name).element();
  const { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight, width, height };
};

describe("before anything is chosen", () => {
  test("safety:S7 three ways and what each does are told, and nothing has happened", async () => {
    await open();
    for (const way of ["now", "later", "never"] as const) {
      const told = page.getByRole("region", { name: ways[way].name, exact: true });
      const points = ways[way].points("Ben");
      for (const point of points.slice(0, 2)) expect(told.element().textContent).toContain(point);
    }
    for (const point of leaving.always.points) await expect.element(page.getByText(point)).toBeVisible();
    expect([over(couple.a), over(couple.b)]).toEqual([null, null]);
  });

  test("safety:S27 now, later, not at all and staying look the same", async () => {
    await open();
    const [first, ...others] = [ways.now.name, ways.later.name, ways.never.name, ways.stay].map(looksOf);
    for (const other of others) expect(other).toEqual(first);
    await button(ways.stay).click();
    await expect.element(button(leaving.section.open)).toHaveFocus();
  });

  test.each(["now", "later", "never"] as const)(
    "thought better of, %s gives the focus back to its button",
    async (way) => {
      await open();
      await button(ways[way].name).click();
      await expect.element(page.getByRole("heading", { name: confirm[way].title })).toHaveFocus();
      await button(confirm.stop).click();
      await expect.element(button(ways[way].name)).toHaveFocus();
    },
  );

  test("safety:S2 who is in the middle, and would see it, is named before", async () => {
    const line = { send: () => undefined, close: () => undefined };
    const reach = { transport: { origin: "https://book.example.org", open: () => line } };
    await open({ ...couple.a, reach });
    await expect.element(page.getByText(ways.never.host("book.example.org", "Ben"))).toBeVisible();
  });
});

describe("leaving", () => {
  test("safety:S7 now: after the passphrase it is over for both, and both get the same kind page with all that was shared", async () => {
    await writeAll(couple);
    const mine = await open();
    await button(ways.now.name).click();
    await expect.element(page.getByRole("heading", { name: confirm.now.title })).toHaveFocus();
    await give("another", confirm.now.go);
    await expect.element(page.getByText(passphrase.wrong)).toBeVisible();
    expect(over(couple.a)).toBeNull();
    await give(RIGHT, confirm.now.go);
    await expect.element(page.getByRole("heading", { level: 1, name: kept.title })).toHaveFocus();
    const page1 = mine.container.textContent ?? "";
    await couple.pass();
    expect(over(couple.b)).toBe("ended");
    await mine.unmount();
    await draw(couple.b);
    await expect.element(page.getByText(kept.ended)).toBeVisible();
    for (const name of ["Ana", "Ben"]) {
      await expect.element(page.getByText(saidBy(name).thanks)).toBeVisible();
      expect(page1).toContain(saidBy(name).thanks);
    }
    expect(document.body.textContent).not.toMatch(/Ana (has )?(left|ended)|because/);
  });

  test("safety:S7 not at all: it is over here, and the other is told nothing", async () => {
    await open();
    const shown = couple.b.view();
    await button(ways.never.name).click();
    await give(RIGHT, confirm.never.go);
    await expect.element(page.getByText(kept.left)).toBeVisible();
    expect([over(couple.a), couple.b.view()]).toEqual(["left", shown]);
  });

  test("where the line is away it is said, and nothing is over", async () => {
    const line = { send: () => undefined, close: () => undefined };
    const reach = {
      transport: {
        origin: "https://book.example.org",
        open: (listener: { closed(): void }) => {
          queueMicrotask(() => listener.closed());
          return line;
        },
      },
    };
    await open({ ...couple.a, reach });
    await button(ways.never.name).click();
    await give(RIGHT, confirm.never.go);
    await expect.element(page.getByRole("alert")).toHaveTextContent(leaving.error.offline);
    expect(over(couple.a)).toBeNull();
  });
});

describe("later", () => {
  const today = () => readNow().today;

  test("safety:S7 a day is kept on this device, shown there, changed, and let go; the other's page is as it was", async () => {
    await open();
    await button(ways.later.name).click();
    const chosen = addDays(today(), 9);
    await page.getByLabelText(confirm.later.day).selectOptions(chosen);
    await give(RIGHT, confirm.later.go);
    await expect.poll(() => couple.a.link.standing().endsOn).toBe(chosen);
    await expect.element(page.getByText(day.done)).toBeVisible();
    await expect.element(page.getByText(day.kept(chosen))).not.toBeInTheDocument();
    await button(day.look).click();
    await expect.element(button(day.look)).toHaveFocus();
    await button(confirm.stop).click();
    await expect.element(button(day.look)).toHaveFocus();
    await button(day.look).click();
    await give(RIGHT, day.show);
    await expect.element(page.getByRole("heading", { name: day.title })).toHaveFocus();
    await expect.element(page.getByText(day.kept(chosen))).toBeVisible();
    await couple.pass();
    expect([couple.b.link.standing().endsOn, over(couple.b)]).toEqual([null, null]);
    await button(day.letGo).click();
    await expect.element(page.getByText(day.gone)).toBeVisible();
    await expect.element(page.getByText(day.done)).not.toBeInTheDocument();
    expect(couple.a.link.standing().endsOn).toBeNull();
  });

  test("safety:S7 when the day has come it is asked once more, and nothing happens by itself", async () => {
    must(await couple.a.link.endOn(addDays(today(), -1)));
    await open();
    await expect.element(page.getByText(due.text("Ben"))).not.toBeInTheDocument();
    await button(day.look).click();
    await give(RIGHT, day.show);
    await expect.element(page.getByText(due.text("Ben"))).toBeVisible();
    expect(over(couple.a)).toBeNull();
    await button(due.go).click();
    await give(RIGHT, confirm.now.go);
    await expect.element(page.getByText(kept.ended)).toBeVisible();
  });

  test("safety:S3 on other pages that day says nothing to whoever else looks at the screen", async () => {
    const looked: string[] = [];
    const line = () =>
      render(
        <OursPage book={couple.a}>
          <EndDue onLook={() => looked.push("us")} />
        </OursPage>,
      );
    must(await couple.a.link.endOn(addDays(today(), 1)));
    const { container, unmount } = await line();
    expect(container.textContent).toBe("");
    await unmount();
    must(await couple.a.link.endOn(today()));
    const shown = await line();
    await expect.element(page.getByText(due.line)).toBeVisible();
    expect(shown.container.textContent).not.toMatch(/end|leav|Ben|Ana/i);
    await button(due.look).click();
    expect(looked).toEqual(["us"]);
  });

  test("a day that could not be kept is said to be none", async () => {
    await open();
    await button(ways.later.name).click();
    couple.a.disk.fault = { kind: "full" };
    await give(RIGHT, confirm.later.go);
    await expect.element(page.getByRole("alert")).toHaveTextContent(day.notKept);
    couple.a.disk.fault = undefined;
  });
});

test.each(["light", "dark"])("nothing stands in the way of a reader, also narrow, %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  await page.viewport(320, 700);
  const { container } = await open();
  await button(ways.later.name).click();
  await expect.element(page.getByLabelText(confirm.later.day)).toBeVisible();
  expect(await findings(container)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1280, 800);
});
