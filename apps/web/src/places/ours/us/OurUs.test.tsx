import "../../../ui/styles/all.css";
import type { DeviceId } from "@counterpoint/kernel";
import { acceptHere, isLive, openSpace, ownDeviceKeys, PERSON_NAME_ID, personNameKind } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Locator, page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { english } from "../../../app/messages/en.ts";
import { OUR_SCHEMA } from "../../../app/ours/our-schema.ts";
import { bookByFile } from "../../../app/parcel/book-by-file.ts";
import { findings } from "../../../app/testing/axe.ts";
import { createDisk } from "../../../app/testing/disk.ts";
import { must } from "../../../app/testing/must.ts";
import { type Couple, createCouple } from "../../../app/testing/ours.tsx";
import { OursPage } from "../../../app/testing/ours-page.tsx";
import { saidBy, writeAll } from "../../../app/testing/ours-written.ts";
import { secureChance } from "../../../platform/chance.ts";
import { systemClock } from "../../../platform/clock.ts";
import { OurUs } from "./OurUs.tsx";

const { ourUs, ourParcel, leaving, seen } = english;
const { devices, name, carry } = ourUs;

let couple: Couple;
beforeEach(async () => {
  history.replaceState(null, "", location.pathname);
  couple = await createCouple();
});
afterEach(() => {
  vi.restoreAllMocks();
  couple.close();
  document.documentElement.removeAttribute("data-theme");
});

const button = (label: string) => page.getByRole("button", { name: label, exact: true });
const draw = (book = couple.a) =>
  render(
    <OursPage book={book}>
      <OurUs />
    </OursPage>,
  );
const says = (what: Locator, text: string) => expect.poll(() => what.element().textContent).toContain(text);
const list = (label: string) => page.getByRole("list", { name: label, exact: true });

test("one’s own name can be changed, and the other reads it", async () => {
  await draw();
  await expect.element(page.getByText(name.text("Ana", "Ben"))).toBeVisible();
  await button(name.change).click();
  await page.getByLabelText(name.label).fill("  ");
  await button(name.keep).click();
  await expect.element(page.getByText(name.empty)).toBeVisible();
  await page.getByLabelText(name.label).fill("Anna");
  await button(name.keep).click();
  await expect.element(page.getByText(name.text("Anna", "Ben"))).toBeVisible();
  await couple.pass();
  expect(couple.b.space.get(personNameKind, PERSON_NAME_ID, "a")?.fields.name).toBe("Anna");
});

test("the page of what the other sees gives the focus back to the button that opened it", async () => {
  await draw();
  await button(seen.section.open).click();
  await expect.element(page.getByRole("heading", { name: seen.title("Ben") })).toHaveFocus();
  await button(seen.back).click();
  await expect.element(button(seen.section.open)).toHaveFocus();
});

describe("devices", () => {
  /** A second device of a's, added a moment ago. */
  async function second(): Promise<DeviceId> {
    const options = { clock: systemClock, chance: secureChance, schema: OUR_SCHEMA };
    const space = must(await openSpace({ ...options, storage: createDisk().connect() }));
    const { link } = couple.a;
    must(await acceptHere(link)(async () => link.acts.addDevice(must(await ownDeviceKeys(space.door)))));
    must(await acceptHere(link)(() => link.acts.newEpoch()));
    space.close();
    return space.device;
  }

  test("safety:S1 both people’s are listed by name, nothing says when one was last used, and an addition of one’s own is said", async () => {
    await writeAll(couple);
    await second();
    const { container } = await draw();
    await says(list(devices.mine), saidBy("Ana").device);
    await says(list(devices.theirs("Ben")), saidBy("Ben").device);
    expect(list(devices.mine).element().textContent).toContain("A device of yours was added on");
    expect(list(devices.theirs("Ben")).element().textContent).not.toContain("added on");
    expect(container.textContent).not.toMatch(/last (wrote|seen|used)|online|active/i);
  });

  test("hold:H6 safety:S27 one of one’s own can be taken out, after what it does was told, with two answers of one weight", async () => {
    const device = await second();
    await draw();
    await button(devices.takeOutOf(devices.unnamed)).click();
    for (const point of devices.confirm.points) await expect.element(page.getByText(point)).toBeVisible();
    const looks = [devices.confirm.go, devices.confirm.leave].map((label) => {
      const { color, backgroundColor, fontWeight } = getComputedStyle(button(label).element());
      const { width, height } = button(label).element().getBoundingClientRect();
      return { color, backgroundColor, fontWeight, width, height };
    });
    expect(looks[0]).toEqual(looks[1]);
    await button(devices.confirm.go).click();
    await expect.element(page.getByText(devices.confirm.done(devices.unnamed))).toBeVisible();
    const live = couple.a.view().devices.filter(isLive);
    expect(live.some((one) => one.device === device)).toBe(false);
    expect(couple.a.link.standing().mayWrite).toBe(true);
  });

  test("one whose taking out was cut off is said, and ended by a press, or not where the disk refuses again", async () => {
    const device = await second();
    must(await acceptHere(couple.a.link)(() => couple.a.link.acts.removeDevice(device)));
    await draw();
    await expect.element(page.getByText(devices.unfinished.text)).toBeVisible();
    couple.a.disk.fault = { kind: "full" };
    await button(devices.unfinished.go).click();
    await expect.element(button(devices.unfinished.go)).toBeVisible();
    expect(couple.a.link.standing().mayWrite).toBe(false);
    couple.a.disk.fault = undefined;
    await button(devices.unfinished.go).click();
    await expect.element(page.getByText(devices.unfinished.text)).not.toBeInTheDocument();
    expect(couple.a.link.standing().mayWrite).toBe(true);
  });

  test("hold:H6 there is no way here to take out a device of the other", async () => {
    await draw();
    const theirs = list(devices.theirs("Ben"));
    await expect.element(theirs).toBeVisible();
    expect(theirs.element().querySelectorAll("button")).toHaveLength(0);
  });
});

describe("how it travels", () => {
  const line = { send: () => undefined, close: () => undefined };
  const reach = { transport: { origin: "https://book.example.org", open: () => line } };

  test("safety:S2 whoever passes it on is named, it is asked whether that is the other, and there is another way", async () => {
    await draw({ ...couple.a, reach });
    await expect.element(page.getByText(carry.host("book.example.org"))).toBeVisible();
    await expect.element(page.getByText(carry.whose("book.example.org", "Ben"))).toBeVisible();
    await button(carry.another).click();
    for (const text of carry.anotherText) await expect.element(page.getByText(text)).toBeVisible();
  });

  test("in files: one makes, the other takes in, and reads what was written; that sealed questions need a host is said", async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      if (file instanceof Blob) files.push(file);
      return "blob:none";
    });
    await draw();
    await expect.element(page.getByText(carry.files)).toBeVisible();
    await expect.element(page.getByText(carry.sealed)).toBeVisible();
    await button(name.change).click();
    await page.getByLabelText(name.label).fill("Anna");
    await button(name.keep).click();
    await button(ourParcel.make.open).click();
    await button(ourParcel.make.go).click();
    await expect.element(page.getByText(ourParcel.make.done(ourParcel.name))).toBeVisible();
    const [file] = files;
    if (file === undefined) throw new Error("it was made");
    must(await bookByFile(couple.b.link, acceptHere(couple.b.link)).take(file));
    expect(couple.b.space.get(personNameKind, PERSON_NAME_ID, "a")?.fields.name).toBe("Anna");
  });
});

/** Ids that are counted up from the first page on: they differ from drawing to drawing. */
const MADE_UP = /_r_[0-9a-z]+_|«r[0-9a-z]+»|:r[0-9a-z]+:/g;

test("safety:S7 safety:S9 for thirty days the page of the two is the same, letter for letter, whether the other has left or is quiet", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const began = Date.now();
  const pages = new Map<string, readonly string[]>();
  for (const ending of ["left", "quiet"]) {
    vi.setSystemTime(began);
    const two = await createCouple();
    await writeAll(two);
    if (ending === "left") must(await two.b.link.part());
    const days: string[] = [];
    for (let day = 0; day < 30; day++) {
      vi.setSystemTime(began + day * 86_400_000);
      const drawn = await draw(two.a);
      await expect.element(button(leaving.section.open)).toBeVisible();
      days.push(drawn.container.innerHTML.replaceAll(MADE_UP, "id"));
      await drawn.unmount();
    }
    pages.set(ending, days);
    two.close();
  }
  vi.useRealTimers();
  expect(pages.get("left")).toEqual(pages.get("quiet"));
  expect(pages.get("quiet")?.[0]).toContain(saidBy("Ben").device);
});

test.each(["light", "dark"])("nothing stands in the way of a reader, also narrow, %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  await page.viewport(320, 700);
  await writeAll(couple);
  const { container } = await draw();
  await expect.element(list(devices.mine)).toBeVisible();
  expect(await findings(container)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1280, 800);
});
