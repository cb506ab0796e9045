import "../../ui/styles/all.css";
import type { Alarm } from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { HelpLayer } from "../../places/help/HelpLayer.tsx";
import { joinLink } from "../../platform/join-link.ts";
import { DeviceProvider } from "../device.ts";
import { english } from "../messages/en.ts";
import { findings } from "../testing/axe.ts";
import { createDevice } from "../testing/bench.tsx";
import { knownDevice, TABLET } from "../testing/company.ts";
import { type Couple, createCouple } from "../testing/ours.tsx";
import { OurRoom } from "./OurRoom.tsx";
import type { OurView } from "./our-book.ts";

const { devices, ours, ourUs, partners, shell } = english;
const { status, refused } = ours;

let couple: Couple;
const onOwn = vi.fn(async () => "wrong" as const);

beforeEach(async () => {
  history.replaceState(null, "", "/");
  couple = await createCouple({ pair: null });
});
afterEach(() => {
  joinLink.set(null);
  couple.close();
});

const draw = () =>
  render(
    <DeviceProvider value={createDevice()}>
      <HelpLayer>
        <OurRoom book={couple.a} onOwn={onOwn} />
      </HelpLayer>
    </DeviceProvider>,
  );
const notice = (title: string) => page.getByRole("region", { name: title, exact: true });
const goTo = (name: string) => page.getByRole("link", { name, exact: true }).click();

const FORGED: Alarm = { kind: "forged", device: null, why: "malformed", hash: "00" };

test.each<[string, OurView["status"], string]>([
  ["in step", { kind: "in-step" }, status["in-step"]],
  ["offline, with nothing to send", { kind: "offline", unsent: 0 }, status.offline],
  ["offline, with something", { kind: "offline", unsent: 2 }, status.offlineUnsent],
  ["a newer version elsewhere", { kind: "newer" }, status.newer],
  ["a host that is full", { kind: "refused", why: "over-quota" }, refused["over-quota"](location.host)],
  ["a host that has lost it", { kind: "refused", why: "not-proved" }, refused.unknown(location.host)],
  ["a host that does not say why", { kind: "refused", why: "unavailable" }, refused.other(location.host)],
])("how it stands is said on every page in one line: %s", async (_, kind, line) => {
  couple.a.show({ status: kind });
  await draw();
  await expect.element(page.getByRole("status").filter({ hasText: line })).toBeVisible();
  await goTo(shell.talk);
  await expect.element(page.getByRole("status").filter({ hasText: line })).toBeVisible();
});

test("safety:S6 safety:S9 none of these lines speaks of what the other person does, or of waiting for them", () => {
  const lines = [...Object.values(status), ...Object.values(refused).map((line) => line("book.example.org"))];
  for (const line of lines)
    expect(line).not.toMatch(/partner|other person|they |them|answer|wait(s|ing) for (you|them)/i);
});

describe("what nobody may overlook", () => {
  test("stands above each page but Us, where it stands in full, until it is put off or something comes to it", async () => {
    couple.a.show({ alarms: [FORGED] });
    await draw();
    await expect.element(notice(devices.notice.alarm)).toBeVisible();
    await notice(devices.notice.alarm).getByRole("button", { name: devices.notice.later }).click();
    await expect.element(notice(devices.notice.alarm)).not.toBeInTheDocument();
    couple.a.show({ alarms: [FORGED, { ...FORGED, hash: "01" }] });
    await notice(devices.notice.alarm).getByRole("button", { name: devices.asking.look }).click();
    expect(location.pathname).toBe("/us");
    await expect.element(page.getByRole("heading", { level: 1, name: ourUs.title })).toHaveFocus();
    await expect.element(page.getByRole("button", { name: devices.asking.look })).not.toBeInTheDocument();
  });

  test("safety:S1 a device of one’s own that was added is told; of the other person’s nothing is", async () => {
    const { link } = couple.a;
    const today = Temporal.Now.plainDateISO().toString();
    const added = knownDevice(TABLET, 5, { firstSeen: today });
    const mine = link.standing().devices;
    couple.a.show({ devices: mine, partnerDevices: [...link.standing().partnerDevices, { ...added, member: "b" }] });
    await draw();
    await expect.element(page.getByText(ours.strip.text)).toBeVisible();
    await expect.element(notice(devices.notice.added)).not.toBeInTheDocument();
    couple.a.show({ devices: [...mine, added], partnerDevices: [] });
    await expect.element(notice(devices.notice.added)).toBeVisible();
  });

  test("a device that was taken out says so", async () => {
    couple.a.show({ status: { kind: "removed" } });
    await draw();
    await expect.element(notice(devices.notice.removed)).toBeVisible();
    await expect.element(page.getByText(status.removed)).toBeVisible();
  });
});

test("a link that somebody opens changes nothing of what is open, and is put aside with one press", async () => {
  joinLink.set("https://book.example.org/#join=AAAA");
  await draw();
  await expect.element(page.getByRole("heading", { name: partners.already.joinTitle })).toBeVisible();
  await page.getByRole("button", { name: partners.back }).click();
  await expect.element(page.getByText(ours.strip.text)).toBeVisible();
});

test("what had the focus before it was open is gone: the heading of the day has it, also after the own pages were asked for", async () => {
  await draw();
  const day = page.getByRole("heading", { level: 1 });
  await expect.element(day).toHaveFocus();
  await page.getByRole("button", { name: ours.strip.own }).click();
  await expect.element(page.getByRole("heading", { name: ours.own.title })).toHaveFocus();
  await page.getByRole("button", { name: ours.own.back }).click();
  await expect.element(page.getByText(ours.strip.text)).toBeVisible();
  await expect.element(day).toHaveFocus();
});

test("a place that is gone to leaves the focus on its link", async () => {
  await draw();
  await goTo(shell.talk);
  await expect.element(page.getByRole("heading", { level: 1, name: english.common.title })).toBeVisible();
  await expect.element(page.getByRole("link", { name: shell.talk, exact: true })).toHaveFocus();
});

test("every page of it holds what screen readers need", async () => {
  await draw();
  for (const name of [shell.today, shell.talk, shell.us]) {
    await goTo(name);
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  }
});
