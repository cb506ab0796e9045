import "../../../ui/styles/all.css";
import { civilDateAt, err, ok } from "@counterpoint/kernel";
import { deviceNameKind, nameDevice, newRecoveryEntropy, type Space } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { type LockAccess, LockProvider } from "../../../app/lock-context.ts";
import { english } from "../../../app/messages/en.ts";
import { readNow } from "../../../app/now.ts";
import { findings } from "../../../app/testing/axe.ts";
import { Bench, openTab } from "../../../app/testing/bench.tsx";
import {
  COMPUTER,
  createBook,
  createCompany,
  HOST,
  knownDevice,
  PHONE,
  TABLET,
  type TestBook,
  whoAsks,
} from "../../../app/testing/company.ts";
import { createDisk, type TestDisk } from "../../../app/testing/disk.ts";
import { keepPace, readPace } from "../../../platform/pace.ts";
import { pointAway } from "../../../ui/testing/point-away.acceptance.ts";
import { Us } from "../Us.tsx";

const { arrive, devices, sync, us, lock, recovery } = english;
const { list, takeOut, rename, asking, pace } = devices;

let disk: TestDisk;
let space: Space;
let book: TestBook;

beforeEach(async () => {
  history.replaceState(null, "", location.pathname);
  disk = createDisk();
  space = await openTab(disk);
  await space.commit([...nameDevice(PHONE, "Phone"), ...nameDevice(COMPUTER, "Computer")]);
  book = createBook();
});
afterEach(() => {
  keepPace("later");
  document.documentElement.removeAttribute("data-theme");
});

const access = (passphrase: boolean): LockAccess => ({
  opensBy: { passphrase, passkey: false },
  confirmPassphrase: async () => "wrong",
  lockNow: () => undefined,
});
const draw = (company = createCompany({ kind: "shared", book }), passphrase = true) =>
  render(
    <LockProvider value={access(passphrase)}>
      <Bench space={space} company={company}>
        <Us />
      </Bench>
    </LockProvider>,
  );
const drawAlone = (passphrase: boolean) => draw(createCompany(), passphrase);
const section = () => page.getByRole("region", { name: devices.title });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const looksOf = (name: string) => {
  const element = button(name).element();
  const { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight, width, height };
};
const says = (what: Locator, text: string) => expect.poll(() => what.element().textContent).toContain(text);
const rows = () => page.getByRole("list", { name: list.label }).getByRole("listitem");

describe("a book on one device alone", () => {
  test("hold:H8 says in three sentences what it would be on more, and that nothing is sent now", async () => {
    await drawAlone(true);
    for (const text of devices.alone.text) await expect.element(page.getByText(text)).toBeVisible();
    expect(devices.alone.text).toHaveLength(3);
    await expect.element(button(devices.alone.begin)).toBeVisible();
    await expect.element(button(arrive.ways.join)).toBeVisible();
    await expect.element(page.getByText(us.lead)).toBeVisible();
  });

  test("safety:S2 names whoever would pass it on, and what they could see", async () => {
    await drawAlone(true);
    const note = page.getByRole("complementary").filter({ hasText: devices.host.title(HOST) });
    for (const text of [devices.host.cannot(HOST), devices.host.can]) await says(note, text);
  });

  test("safety:S1 without a passphrase no device can be added; the way to one leads there and back", async () => {
    await drawAlone(false);
    await expect.element(page.getByText(devices.alone.needsLock)).toBeVisible();
    await expect.element(button(devices.alone.begin)).not.toBeInTheDocument();
    await button(devices.alone.setLock).click();
    await expect.element(page.getByRole("heading", { name: lock.before.title })).toHaveFocus();
    await button(lock.leave).click();
    await expect.element(button(devices.alone.setLock)).toHaveFocus();
  });

  test("before the disk has answered nothing is said; where it cannot be read, that is", async () => {
    const { unmount } = await draw(createCompany({ kind: "unread" }));
    await expect.element(section()).toHaveTextContent(devices.title);
    await unmount();
    await draw(createCompany({ kind: "unreadable" }));
    await expect.element(page.getByText(devices.unreadable)).toBeVisible();
  });
});

describe("where a book stands with its other devices", () => {
  const { status, refused } = sync;
  test.each([
    [{ kind: "offline", unsent: 0 }, status.offline],
    [{ kind: "offline", unsent: 3 }, status.offlineUnsent],
    [{ kind: "catching-up" }, status["catching-up"]],
    [{ kind: "sending", unsent: 2 }, status.sending],
    [{ kind: "held", unsent: 2 }, status.held],
    [{ kind: "in-step" }, status["in-step"]],
    [{ kind: "elsewhere" }, status.elsewhere],
    [{ kind: "by-file" }, status["by-file"]],
    [{ kind: "newer" }, status.newer],
    [{ kind: "not-kept" }, status["not-kept"]],
    [{ kind: "left" }, status.left],
    [{ kind: "ended" }, status.ended],
    [{ kind: "refused", why: "over-quota" }, refused["over-quota"](HOST)],
    [{ kind: "refused", why: "not-proved" }, refused.unknown(HOST)],
    [{ kind: "refused", why: "unavailable" }, refused.other(HOST)],
  ] as const)("%o is one calm line that is read out", async (next, said) => {
    await draw();
    book.set({ status: next });
    await expect.element(section().getByRole("status").first()).toHaveTextContent(said);
  });

  test("the page does not go on saying that nothing of it is anywhere else", async () => {
    await draw();
    await expect.element(page.getByText(us.leadShared)).toBeVisible();
    await expect.element(page.getByText(us.kept.sharedText(HOST)[0] ?? "")).toBeVisible();
    for (const text of [us.lead, ...us.kept.text]) await expect.element(page.getByText(text)).not.toBeInTheDocument();
  });

  test("taking everything off this device is said to leave the book on the others, and only where there are others", async () => {
    const { wipe } = english.backup;
    const { unmount } = await draw();
    await button(wipe.open).click();
    await expect.element(page.getByText(wipe.goneHere)).toBeVisible();
    await unmount();
    book.set({ devices: [knownDevice(PHONE, 0)] });
    await draw();
    await button(wipe.open).click();
    await expect.element(page.getByText(wipe.gone)).toBeVisible();
  });

  test("a device that was taken out says what stays and how to take it along, and offers nothing else", async () => {
    book.set({ status: { kind: "removed" } });
    await draw();
    for (const text of devices.removed) await expect.element(page.getByText(text)).toBeVisible();
    expect(section().getByRole("button").elements()).toEqual([]);
  });
});

describe("the list of devices", () => {
  test("names each, says which is this one, and the day of what it wrote last", async () => {
    const { ms, today, zone } = readNow();
    const wrote = ms - 5 * 86_400_000;
    book.set({ devices: [knownDevice(PHONE, 0, { lastWrote: wrote }), knownDevice(COMPUTER, 1)] });
    await draw();
    await says(rows().nth(0), `Phone, ${list.self}`);
    await says(rows().nth(0), list.wrote(civilDateAt(wrote, zone), today));
    await says(rows().nth(1), list.wroteNothing);
    expect(rows().nth(1).element().textContent).not.toContain(list.self);
    await expect.element(button(list.takeOutOf("Phone"))).not.toBeInTheDocument();
  });

  test("safety:S1 one that was added lately is shown as such, with the day and what to do", async () => {
    const { today } = readNow();
    book.set({ devices: [...book.view().devices, knownDevice(TABLET, 3, { firstSeen: today })] });
    await draw();
    await says(rows().nth(2), list.unnamed);
    await says(rows().nth(2), list.added(today, today));
    expect(rows().nth(1).element().textContent).not.toContain(list.added("2026-01-05", today));
  });

  test("safety:S1 one that was added lately and taken out since still stands there, with the day and what to do", async () => {
    const { today } = readNow();
    const removal = { at: 4, last: { devSeq: 0, hash: new Uint8Array(32) } };
    book.set({ devices: [...book.view().devices, knownDevice(TABLET, 3, { firstSeen: today, removal })] });
    await draw();
    await expect.element(page.getByText(list.addedOut(list.unnamed, today, today))).toBeVisible();
    expect(rows().elements()).toHaveLength(2);
  });

  test("a device is renamed in its place, for every device, and the focus comes back", async () => {
    await draw();
    await button(list.renameOf("Computer")).click();
    const field = page.getByLabelText(rename.label);
    await expect.element(field).toHaveFocus();
    await field.fill("   ");
    await userEvent.keyboard("{Enter}");
    await expect.element(field).toHaveAccessibleDescription(rename.empty);
    await field.fill(" The one in  the kitchen ");
    await userEvent.keyboard("{Enter}");
    await says(rows().nth(1), "The one in the kitchen");
    await expect.element(button(list.renameOf("The one in the kitchen"))).toHaveFocus();
    const tab = await openTab(disk);
    expect(tab.list(deviceNameKind).map(({ fields }) => fields.name)).toContain("The one in the kitchen");
  });

  test("a name that could not be written is told of, and stays in the field", async () => {
    await draw();
    await button(list.renameOf("Computer")).click();
    disk.fault = { kind: "full" };
    await page.getByLabelText(rename.label).fill("Kitchen");
    await button(rename.keep).click();
    await expect.element(section().getByRole("alert")).toHaveTextContent(rename.notKept);
    await expect.element(page.getByLabelText(rename.label)).toHaveValue("Kitchen");
  });

  test("a device is taken out only after what it means was said, and then it is out", async () => {
    await draw();
    await button(list.takeOutOf("Computer")).click();
    await expect.element(page.getByRole("heading", { name: takeOut.title("Computer") })).toHaveFocus();
    for (const point of takeOut.points) await expect.element(page.getByText(point)).toBeVisible();
    expect(book.asked).toEqual([]);
    await button(takeOut.go).click();
    await expect.element(page.getByText(takeOut.done("Computer"))).toBeVisible();
    await expect.element(page.getByText(list.out("Computer"))).toBeVisible();
    expect(rows().elements()).toHaveLength(1);
    expect(book.asked).toEqual([`take out ${COMPUTER}`]);
    expect(document.activeElement).not.toBe(document.body);
  });

  test.each(["offline", "not-allowed", "over-quota", "not-kept"] as const)(
    "taking out that does not work (%s) says so, changes nothing, and can be tried again",
    async (error) => {
      book.extending = err(error);
      await draw();
      await button(list.takeOutOf("Computer")).click();
      await button(takeOut.go).click();
      await expect.element(section().getByRole("alert")).toHaveTextContent(takeOut.error[error]);
      book.extending = ok(undefined);
      await button(takeOut.go).click();
      await expect.element(page.getByText(takeOut.done("Computer"))).toBeVisible();
    },
  );

  test("left in, it is left in, and the focus is where it was", async () => {
    await draw();
    await button(list.takeOutOf("Computer")).click();
    await button(takeOut.leave).click();
    await expect.element(button(list.takeOutOf("Computer"))).toHaveFocus();
    expect(book.asked).toEqual([]);
  });

  test("safety:S27 to take out and to leave in look the same", async () => {
    await draw();
    await button(list.takeOutOf("Computer")).click();
    await expect.element(button(takeOut.go)).toBeVisible();
    await pointAway();
    expect(looksOf(takeOut.leave)).toEqual(looksOf(takeOut.go));
  });

  test("safety:S1 where this device has no passphrase, nobody is added from it", async () => {
    await draw(createCompany({ kind: "shared", book }), false);
    await expect.element(button(devices.add.open)).not.toBeInTheDocument();
    await expect.element(button(devices.alone.setLock)).toBeVisible();
  });
});

describe("safety:S1 somebody with words and passphrase who asks to come in", () => {
  test("is shown with the hours that are left, and two answers that look the same", async () => {
    book.set({ asking: [whoAsks(47)] });
    await draw();
    await expect.element(page.getByText(asking.text(47))).toBeVisible();
    expect(looksOf(asking.notMine)).toEqual(looksOf(asking.mine));
  });

  test("where it is the person, it is said what to do on the other device, and nothing is sent", async () => {
    book.set({ asking: [whoAsks(1)] });
    await draw();
    await button(asking.mine).click();
    await expect.element(page.getByText(/give words and passphrase once more/)).toBeVisible();
    await expect.element(page.getByText(/let in by itself/)).not.toBeInTheDocument();
    expect(book.asked).toEqual([]);
  });

  test("where it is not, it is kept out, and the person is told that both secrets are known", async () => {
    book.set({ asking: [whoAsks(47)] });
    await draw();
    await button(asking.notMine).click();
    await expect.element(page.getByText(asking.refused)).toBeVisible();
    await expect.element(page.getByText(asking.text(47))).not.toBeInTheDocument();
    expect(document.activeElement?.textContent).toBe(asking.refused);
    expect(book.asked).toEqual([`refuse ${TABLET}`]);
  });

  test("a refusal that did not arrive is told of, and the request stays", async () => {
    book.set({ asking: [whoAsks(47)] });
    book.answer = err({ kind: "offline" });
    await draw();
    await button(asking.notMine).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(devices.error.offline(HOST));
    await expect.element(page.getByText(asking.text(47))).toBeVisible();
  });

  test("stands before all else on the page: it does not wait", async () => {
    book.set({ asking: [whoAsks(47)] });
    await draw();
    await expect.element(page.getByRole("heading", { level: 2 }).first()).toHaveTextContent(asking.title);
  });

  test("one whose time is over is said to be able to come in from now on", async () => {
    book.set({ asking: [whoAsks(0)] });
    await draw();
    await expect.element(page.getByText(asking.now)).toBeVisible();
  });
});

test("safety:S2 when things are sent is chosen here, told to what sends, and remembered", async () => {
  await draw();
  const radio = (name: string) => page.getByRole("radio", { name, exact: true });
  await expect.element(radio(pace.later)).toBeChecked();
  await radio(pace.now).click();
  expect(book.paces).toEqual([{ shortest: 0, longest: 0 }]);
  expect(readPace()).toBe("now");
  await radio(pace.later).click();
  expect(book.paces.at(-1)).toEqual({ shortest: 0, longest: 30_000 });
});

test("where the recovery words are is said: on this device, or on the one that made them", async () => {
  const { unmount } = await draw();
  await expect.element(page.getByText(devices.words.elsewhere)).toBeVisible();
  await unmount();
  await space.recovery.set(newRecoveryEntropy());
  await draw();
  await expect.element(page.getByText(devices.words.here)).toBeVisible();
  await expect.element(page.getByRole("heading", { name: recovery.title })).toBeVisible();
});

describe("for everybody", () => {
  const everything = () => {
    book.set({
      asking: [whoAsks(47)],
      devices: [...book.view().devices, knownDevice(TABLET, 3, { firstSeen: readNow().today })],
    });
    return draw();
  };

  test.each(["light", "dark"] as const)("axe finds nothing in a %s page, with all that can be open", async (theme) => {
    document.documentElement.setAttribute("data-theme", theme);
    const { container } = await everything();
    await button(list.renameOf("Phone")).click();
    await button(list.takeOutOf("Computer")).click();
    await expect.element(page.getByText(takeOut.title("Computer"))).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  test("nothing is wider than a page of 320 pixels, with a name as long as names get", async () => {
    await page.viewport(320, 700);
    await space.commit(nameDevice(COMPUTER, "W".repeat(40)));
    await everything();
    await button(list.takeOutOf("W".repeat(40))).click();
    await expect.element(page.getByText(takeOut.points[0] ?? "")).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1280, 800);
  });
});
