import "../../ui/styles/all.css";
import { nameDevice, type Space } from "@counterpoint/space";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../messages/en.ts";
import { Bench, localTime, openTab } from "../testing/bench.tsx";
import { COMPUTER, createBook, createCompany, knownDevice, PHONE, TABLET, type TestBook } from "../testing/company.ts";
import { NewestHere } from "./NewestHere.tsx";

const { newest } = english.arrive;

let space: Space;

beforeEach(async () => {
  space = await openTab();
  await space.commit([...nameDevice(PHONE, "Phone"), ...nameDevice(COMPUTER, "Computer")]);
});

const wrote = (text: string) => ({ lastWrote: localTime(text) });
const draw = (book: TestBook) =>
  render(
    <Bench space={space} company={createCompany({ kind: "shared", book })}>
      <NewestHere book={book} />
    </Bench>,
  );
const strip = () => page.getByRole("region", { name: newest.title });

test("after coming back by words, the newest day of all devices is asked about, and the device by its name", async () => {
  const devices = [
    knownDevice(PHONE, 0, wrote("2026-11-20T20:00")),
    knownDevice(COMPUTER, 1, wrote("2026-11-24T20:00")),
    knownDevice(TABLET, 2),
  ];
  await draw(createBook({ unconfirmed: true, devices }));
  const said = `${newest.found("2026-11-24", "Computer")} ${newest.why}`;
  await expect.element(strip().getByText(said)).toBeVisible();
});

test("where no device has written, it says so", async () => {
  await draw(createBook({ unconfirmed: true, devices: [knownDevice(PHONE, 0)] }));
  await expect.element(strip().getByText(`${newest.nothing} ${newest.why}`)).toBeVisible();
});

test("it is not asked before all was fetched, and not of whoever did not come back by words", async () => {
  const book = createBook({ unconfirmed: true, status: { kind: "catching-up" } });
  await draw(book);
  await expect.element(strip()).not.toBeInTheDocument();
  for (const status of [{ kind: "in-step" }, { kind: "held", unsent: 1 }] as const) {
    book.set({ status });
    await expect.element(strip()).toBeVisible();
  }
  book.set({ unconfirmed: false });
  await expect.element(strip()).not.toBeInTheDocument();
});
