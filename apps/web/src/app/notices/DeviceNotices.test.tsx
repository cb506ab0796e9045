import "../../ui/styles/all.css";
import { type DeviceId, newDeviceId, seededChance } from "@counterpoint/kernel";
import { nameDevice, type Space } from "@counterpoint/space";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../messages/en.ts";
import { readNow } from "../now.ts";
import { findings } from "../testing/axe.ts";
import { Bench, openTab } from "../testing/bench.tsx";
import {
  COMPUTER,
  createBook,
  createCompany,
  knownDevice,
  PHONE,
  TABLET,
  type TestBook,
  whoAsks,
} from "../testing/company.ts";
import { DeviceNotices } from "./DeviceNotices.tsx";

const { notice, asking, list } = english.devices;

let space: Space;
let book: TestBook;

beforeEach(async () => {
  history.replaceState(null, "", "/balance");
  space = await openTab();
  await space.commit([...nameDevice(PHONE, "Phone"), ...nameDevice(TABLET, "Tablet")]);
  book = createBook();
});

const draw = () =>
  render(
    <Bench space={space} company={createCompany({ kind: "shared", book })}>
      <DeviceNotices book={book} />
    </Bench>,
  );
const strip = (title: string) => page.getByRole("region", { name: title });
const addTablet = () =>
  book.set({ devices: [...book.view().devices, knownDevice(TABLET, 3, { firstSeen: readNow().today })] });

test("where there is nothing to say, nothing is said", async () => {
  const { container } = await draw();
  await expect.element(container).toBeEmptyDOMElement();
});

test("safety:S1 a device that was added is told of above every page, by its name", async () => {
  addTablet();
  await draw();
  await expect.element(strip(notice.added)).toBeVisible();
  const { today } = readNow();
  await expect.element(page.getByText(notice.addedText("Tablet", today, today))).toBeVisible();
});

test("safety:S1 several that were added are told of by their names in one strip, and one that comes after them anew", async () => {
  const { today } = readNow();
  const added = (device: DeviceId, at: number) => knownDevice(device, at, { firstSeen: today });
  book.set({ devices: [knownDevice(PHONE, 0), added(COMPUTER, 1), added(TABLET, 2)] });
  await draw();
  const both = strip(notice.addedMany(2));
  await expect.element(both.getByText(notice.addedManyText(`${list.unnamed}, Tablet`))).toBeVisible();
  await both.getByRole("button", { name: notice.later }).click();
  await expect.element(both).not.toBeInTheDocument();
  book.set({ devices: [...book.view().devices, added(newDeviceId(seededChance(3)), 3)] });
  await expect.element(strip(notice.addedMany(3))).toBeVisible();
});

test("safety:S1 taken out again by whoever added it, it is told of all the same, and that it is out", async () => {
  const { today } = readNow();
  const removal = { at: 4, last: { devSeq: 0, hash: new Uint8Array(32) } };
  book.set({ devices: [...book.view().devices, knownDevice(TABLET, 3, { firstSeen: today, removal })] });
  await draw();
  await expect.element(page.getByText(list.addedOut("Tablet", today, today))).toBeVisible();
});

test("safety:S1 put off while it was in, it is told of again once it was taken out", async () => {
  addTablet();
  await draw();
  await strip(notice.added).getByRole("button", { name: notice.later }).click();
  await expect.element(strip(notice.added)).not.toBeInTheDocument();
  await book.takeOut(TABLET);
  const { today } = readNow();
  await expect.element(page.getByText(list.addedOut("Tablet", today, today))).toBeVisible();
});

test("safety:S1 put off, it is told of again when the book is opened again", async () => {
  addTablet();
  const { unmount } = await draw();
  await strip(notice.added).getByRole("button", { name: notice.later }).click();
  await expect.element(strip(notice.added)).not.toBeInTheDocument();
  await unmount();
  await draw();
  await expect.element(strip(notice.added)).toBeVisible();
});

test("safety:S1 somebody who asks to come in cannot be put off, and one press leads to the answers", async () => {
  book.set({ asking: [whoAsks(30)] });
  await draw();
  await expect.element(page.getByText(asking.text(30))).toBeVisible();
  await expect.element(strip(asking.title).getByRole("button", { name: notice.later })).not.toBeInTheDocument();
  await strip(asking.title).getByRole("button", { name: asking.look }).click();
  expect(location.pathname).toBe("/us");
  await expect.element(strip(asking.title)).not.toBeInTheDocument();
});

test("one press leads to the list of devices, or to the top of the page where what does not fit stands", async () => {
  addTablet();
  await draw();
  await strip(notice.added).getByRole("button", { name: asking.look }).click();
  expect([location.pathname, history.state]).toEqual(["/us", { layer: "devices", detail: "look" }]);
  history.replaceState(null, "", "/balance");
  window.dispatchEvent(new PopStateEvent("popstate"));
  book.set({ alarms: [{ kind: "log-changed", seq: 4 }] });
  await strip(notice.alarm).getByRole("button", { name: asking.look }).click();
  expect([location.pathname, history.state]).toEqual(["/us", {}]);
});

test("what does not fit is told of; put off, something more that does not fit is told of again", async () => {
  book.set({ alarms: [{ kind: "log-changed", seq: 4 }] });
  await draw();
  await strip(notice.alarm).getByRole("button", { name: notice.later }).click();
  await expect.element(strip(notice.alarm)).not.toBeInTheDocument();
  book.set({ alarms: [...book.view().alarms, { kind: "withheld", device: COMPUTER, devSeq: 3 }] });
  await expect.element(strip(notice.alarm)).toBeVisible();
});

test("what does not fit and comes in the place of another, as many as before, is told of too", async () => {
  book.set({ alarms: [{ kind: "log-changed", seq: 4 }] });
  await draw();
  await strip(notice.alarm).getByRole("button", { name: notice.later }).click();
  await expect.element(strip(notice.alarm)).not.toBeInTheDocument();
  book.set({ alarms: [] });
  book.set({ alarms: [{ kind: "chain-forked", at: 2 }] });
  await expect.element(strip(notice.alarm)).toBeVisible();
});

test("once put off, those that are left when one of them was read are not told of anew", async () => {
  book.set({
    alarms: [
      { kind: "log-changed", seq: 4 },
      { kind: "withheld", device: COMPUTER, devSeq: 3 },
    ],
  });
  await draw();
  await strip(notice.alarm).getByRole("button", { name: notice.later }).click();
  const [, left] = book.view().alarms;
  book.set({ alarms: left === undefined ? [] : [left], asking: [whoAsks(30)] });
  await expect.element(strip(asking.title)).toBeVisible();
  await expect.element(strip(notice.alarm)).not.toBeInTheDocument();
});

test("a device that was taken out is told that what is here stays", async () => {
  book.set({ status: { kind: "removed" } });
  await draw();
  await expect
    .element(strip(notice.removed))
    .toHaveTextContent(`${notice.removed}${notice.removedText}${asking.look}${notice.later}`);
});

test("axe finds nothing with all of them, and nothing is wider than 320 pixels", async () => {
  await page.viewport(320, 700);
  addTablet();
  book.set({ asking: [whoAsks(30)], alarms: [{ kind: "log-changed", seq: 4 }] });
  const { container } = await draw();
  await expect.element(strip(notice.added)).toBeVisible();
  expect(await findings(container)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1280, 800);
});
