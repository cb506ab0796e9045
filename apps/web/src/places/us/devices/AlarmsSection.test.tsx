import "../../../ui/styles/all.css";
import { err } from "@counterpoint/kernel";
import { type Alarm, nameDevice, type Space } from "@counterpoint/space";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../../app/messages/en.ts";
import { findings } from "../../../app/testing/axe.ts";
import { Bench, openTab } from "../../../app/testing/bench.tsx";
import { COMPUTER, createBook, createCompany, HOST, type TestBook } from "../../../app/testing/company.ts";
import { AlarmsSection } from "./AlarmsSection.tsx";

const { alarms: words } = english.sync;

const ALARMS: readonly Alarm[] = [
  { kind: "chain-forked", at: 3 },
  { kind: "chain-forged", at: 3 },
  { kind: "rolled-back", what: "log", had: 9, has: 4 },
  { kind: "log-forked", device: COMPUTER, seq: 4 },
  { kind: "log-changed", seq: 4 },
  { kind: "withheld", device: COMPUTER, devSeq: 2 },
  { kind: "device-forked", device: COMPUTER, devSeq: 2 },
  { kind: "forged", device: COMPUTER, why: "signature", hash: "a" },
  { kind: "after-removal", device: COMPUTER, devSeq: 2 },
  { kind: "wrong-epoch-secret", epoch: 2 },
  { kind: "backdated", device: COMPUTER, devSeq: 2 },
];

let space: Space;
let book: TestBook;

beforeEach(async () => {
  space = await openTab();
  await space.commit(nameDevice(COMPUTER, "Kitchen"));
  book = createBook();
});

const draw = () =>
  render(
    <Bench space={space} company={createCompany({ kind: "shared", book })}>
      <AlarmsSection />
    </Bench>,
  );
const section = () => page.getByRole("region", { name: words.title });

test("where all fits there is no section, and none in a book that is alone", async () => {
  await draw();
  await render(
    <Bench space={space}>
      <AlarmsSection />
    </Bench>,
  );
  await expect.element(section()).not.toBeInTheDocument();
});

describe("what does not fit", () => {
  test.each(ALARMS)(
    "$kind: what may have happened, what is safe, what to do, with the device by its name",
    async (alarm) => {
      book.set({ alarms: [alarm] });
      await draw();
      const said = words.kinds[alarm.kind];
      await expect.element(page.getByRole("heading", { name: said.title(HOST, "Kitchen"), level: 3 })).toBeVisible();
      const parts = section()
        .getByRole("definition")
        .elements()
        .map(({ textContent }) => textContent);
      expect(parts).toEqual([said.may, said.safe, said.act].map((part) => part(HOST, "Kitchen")));
    },
  );

  test("every kind has a title of its own", () => {
    expect(new Set(ALARMS.map(({ kind }) => words.kinds[kind].title(HOST, "Kitchen"))).size).toBe(ALARMS.length);
  });

  test("many of one kind from one device are told once, and read once", async () => {
    book.set({ alarms: [2, 4, 6].map((devSeq) => ({ kind: "withheld", device: COMPUTER, devSeq })) });
    await draw();
    await section().getByRole("button", { name: words.seen }).click();
    await expect.element(section()).not.toBeInTheDocument();
    expect(book.asked).toEqual(["dismiss withheld", "dismiss withheld", "dismiss withheld"]);
  });

  test("what was read goes with its button, and the focus stays where it was", async () => {
    book.set({ alarms: [{ kind: "log-changed", seq: 4 }] });
    const { container } = await draw();
    await section().getByRole("button", { name: words.seen }).click();
    await expect.element(section()).not.toBeInTheDocument();
    expect(document.activeElement).not.toBe(document.body);
    expect(container.contains(document.activeElement)).toBe(true);
  });

  test("that it was read could not be written: it stays, and that is said", async () => {
    book.set({ alarms: [{ kind: "log-changed", seq: 4 }] });
    book.answer = err({ kind: "full" });
    await draw();
    await section().getByRole("button", { name: words.seen }).click();
    await expect.element(section().getByRole("alert")).toHaveTextContent(words.notSeen);
    await expect.element(page.getByRole("heading", { level: 3 })).toBeVisible();
  });

  test("axe finds nothing with all of them, and nothing is wider than 320 pixels", async () => {
    await page.viewport(320, 700);
    book.set({ alarms: ALARMS });
    const { container } = await draw();
    await expect.element(section()).toBeVisible();
    expect(await findings(container)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1280, 800);
  });
});
