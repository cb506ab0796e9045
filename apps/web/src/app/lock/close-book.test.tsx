import { checkinKind } from "@counterpoint/balance";
import { set } from "@counterpoint/records";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { day, openTab } from "../testing/bench.tsx";
import { createDisk } from "../testing/disk.ts";
import { LOCK_CHANNEL } from "./channel.ts";
import { type ClosingPorts, closeBook, closeEverywhere } from "./close-book.ts";

const DAY = day("2026-11-24");
const note = (text: string) => set(checkinKind, DAY, { zone: "UTC", late: false, note: text });

let events: string[];
let ports: ClosingPorts & { readonly window: EventTarget };
const page = document.createElement("html");

beforeEach(() => {
  events = [];
  const scope = new EventTarget();
  for (const name of ["pagehide", "pageshow"]) scope.addEventListener(name, () => events.push(name));
  ports = { window: scope, page, location: { reload: () => void events.push("reload") } };
});
afterEach(() => page.removeAttribute("data-closing"));

describe("safety:S10 a book that is closed", () => {
  test("is blank at once, and loads anew only when what was half typed is on the disk", async () => {
    const disk = createDisk();
    const space = await openTab(disk);
    const release = disk.hold();
    ports.window.addEventListener("pagehide", () => void space.commit(note("half a thou")));
    const closing = closeBook(space, ports);
    expect(page.hasAttribute("data-closing")).toBe(true);
    expect(space.status().kind).toBe("saving");
    expect(events).toEqual(["pagehide"]);
    release();
    expect(await closing).toBe("closed");
    expect(events).toEqual(["pagehide", "reload"]);
    expect((await openTab(disk)).get(checkinKind, DAY)?.fields.note).toBe("half a thou");
  });

  test("hold:H4 stays open where the disk refuses: nothing is lost, and the page shows again", async () => {
    const disk = createDisk();
    const space = await openTab(disk);
    disk.fault = { kind: "full" };
    await space.commit(note("not on the disk"));
    expect(await closeBook(space, ports)).toBe("not-kept");
    expect(events).toEqual(["pagehide", "pageshow"]);
    expect(page.hasAttribute("data-closing")).toBe(false);
    expect(space.get(checkinKind, DAY)?.fields.note).toBe("not on the disk");
    disk.fault = undefined;
    await space.retry();
    expect(await closeBook(space, ports)).toBe("closed");
  });

  test("tells the other tabs, before anything else", async () => {
    const other = new BroadcastChannel(LOCK_CHANNEL);
    const told = vi.fn();
    other.onmessage = ({ data }) => told(data);
    expect(await closeEverywhere(await openTab(), ports)).toBe("closed");
    await expect.poll(() => told.mock.calls).toEqual([["close"]]);
    other.close();
  });
});
