import { type DeviceId, err, ok } from "@counterpoint/kernel";
import {
  type Announced,
  deviceNameKind,
  isShared,
  nameDevice,
  newRecoveryEntropy,
  openLink,
  type Pace,
  recoverySecret,
  type Space,
  type Sync,
  type SyncStatus,
  share,
} from "@counterpoint/space";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepCarrier, readCarrier } from "../../platform/carrier.ts";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { MEMO_KEYS } from "../../platform/memo-keys.ts";
import { createStore } from "../../platform/store.ts";
import { english } from "../messages/en.ts";
import { openTab } from "../testing/bench.tsx";
import { TABLET, whoAsks } from "../testing/company.ts";
import { createDisk, type TestDisk } from "../testing/disk.ts";
import { openLocked, openWithLock, quickStretch } from "../testing/locked.ts";
import { openShared, shareBook } from "./open-shared.ts";
import { PACES } from "./paces.ts";
import { type RunningBook, runShared, type SharedPorts } from "./run-shared.ts";

vi.mock("../../platform/stretch.ts", () => import("../testing/least-stretch.ts"));

const PASSPHRASE = "seven small boats";

let disk: TestDisk;
let space: Space;
const running: RunningBook[] = [];

beforeEach(async () => {
  disk = createDisk();
  space = await openWithLock(disk, PASSPHRASE);
});
afterEach(() => {
  for (const book of running.splice(0)) book.close();
  localStorage.removeItem(MEMO_KEYS.carrier);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const begun = (book: RunningBook): RunningBook => {
  running.push(book);
  return book;
};
const nameHere = () => space.get(deviceNameKind, space.device)?.fields.name;

describe("hold:H8 a book that travels in files alone", () => {
  const lines = vi.fn();
  beforeEach(() => {
    lines.mockReset();
    vi.stubGlobal("WebSocket", lines);
  });

  test("is shared and run, today and after each start, without a line to anywhere", async () => {
    const shared = await shareBook(space, english, PASSPHRASE, "file");
    if (!shared.ok) throw new Error(shared.error.kind);
    const book = begun(shared.value);
    expect(book.view().status).toEqual({ kind: "by-file" });
    expect(book.view().devices.map(({ device }) => device)).toEqual([space.device]);
    expect(book.sync()).toBeUndefined();
    expect(await book.invite()).toEqual(err({ kind: "offline" }));
    expect(readCarrier()).toBe("file");
    book.close();
    space = await openLocked(disk, PASSPHRASE, quickStretch);
    const again = await openShared(space, english);
    if (!again.ok) throw new Error(again.error.kind);
    expect(begun(again.value).view().status).toEqual({ kind: "by-file" });
    window.dispatchEvent(new Event("online"));
    expect(lines).not.toHaveBeenCalled();
  });

  test("is known to before it is one of several devices, also where an earlier book had a host", async () => {
    keepCarrier("host");
    const keep = vi.spyOn(Storage.prototype, "setItem");
    const before: Promise<unknown>[] = [];
    keep.mockImplementationOnce((name, value) => {
      keep.mockRestore();
      localStorage.setItem(name, value);
      before.push(isShared(space.door.storage));
    });
    const shared = await shareBook(space, english, PASSPHRASE, "file");
    if (shared.ok) begun(shared.value);
    expect(await Promise.all(before)).toEqual([ok(false)]);
    expect([await isShared(space.door.storage), readCarrier()]).toEqual([ok(true), "file"]);
  });

  test("opens no line either where the browser has forgotten how it travels", async () => {
    const shared = await shareBook(space, english, PASSPHRASE, "file");
    if (!shared.ok) throw new Error(shared.error.kind);
    shared.value.close();
    localStorage.removeItem(MEMO_KEYS.carrier);
    space = await openLocked(disk, PASSPHRASE, quickStretch);
    const again = await openShared(space, english);
    if (!again.ok) throw new Error(again.error.kind);
    expect(begun(again.value).view().status).toEqual({ kind: "by-file" });
    expect(lines).not.toHaveBeenCalled();
  });

  test("draws what recovery words spell, and shows none", async () => {
    const shared = await shareBook(space, english, PASSPHRASE, "file");
    if (shared.ok) begun(shared.value);
    expect(await space.recovery.read()).toMatchObject(ok({ kind: "unanswered", drawn: expect.any(Uint8Array) }));
  });

  test("calls this device after what it is, once, and never over a name that somebody gave", async () => {
    const shared = await shareBook(space, english, PASSPHRASE, "file");
    if (!shared.ok) throw new Error(shared.error.kind);
    begun(shared.value);
    await expect.poll(nameHere).toBe(english.devices.kinds.computer);
    await space.commit(nameDevice(space.device, "Desk"));
    const again = await openShared(space, english);
    if (again.ok) begun(again.value);
    expect(nameHere()).toBe("Desk");
  });
});

test("safety:S1 a book without a lock is not shared, and nothing of it has changed", async () => {
  const bare = createDisk();
  const open = await openTab(bare);
  expect(await shareBook(open, english, PASSPHRASE, "file")).toEqual(err({ kind: "no-lock" }));
  expect(await isShared(open.door.storage)).toEqual(ok(false));
});

describe("a book that is passed on", () => {
  let status: ReturnType<typeof createStore<SyncStatus>>;
  let asking: readonly Announced[];
  let told: (string | Pace | DeviceId)[];
  let lead: (() => () => void) | undefined;
  let wake: () => void;
  let patience: () => Promise<void>;
  let refusing: Awaited<ReturnType<Sync["refuseAnnounced"]>>;
  let extending: Awaited<ReturnType<Sync["extend"]>>;

  beforeEach(() => {
    status = createStore<SyncStatus>({ kind: "catching-up" });
    asking = [];
    told = [];
    lead = undefined;
    wake = () => undefined;
    patience = async () => undefined;
    refusing = ok(undefined);
    extending = ok(undefined);
  });

  const sync: Sync = {
    status: () => status.get(),
    alarms: () => [],
    subscribe: (listener) => status.subscribe(listener),
    hurry: () => void told.push("hurry"),
    setPace: (pace) => void told.push(pace),
    extend: async (act) => {
      const entry = await act();
      told.push(`an entry of ${entry.length > 0 ? "some" : "no"} bytes`);
      return extending;
    },
    announced: () => asking,
    refuseAnnounced: async (device) => {
      told.push(device);
      return refusing;
    },
    stop: () => void told.push("stop"),
  };

  async function run(): Promise<RunningBook> {
    const link = await openLink(space, { clock: systemClock, chance: secureChance });
    if (!link.ok) throw new Error(link.error.kind);
    const entropy = await space.recovery.draw();
    if (!entropy.ok) throw new Error(entropy.error.kind);
    const secret = await recoverySecret(entropy.value, PASSPHRASE, quickStretch);
    const shared = await share({ space, link: link.value, secret });
    if (!shared.ok) throw new Error(shared.error.kind);
    const ports: SharedPorts = {
      space,
      link: link.value,
      carrier: "host",
      transport: {
        origin: "https://book.example.org",
        open: () => {
          throw new Error("no line is wanted here");
        },
      },
      start: (pace) => {
        told.push(pace);
        return sync;
      },
      pace: () => PACES.later,
      watchLead: (begin) => {
        lead = begin;
        return () => void told.push("no more lead");
      },
      watchWaking: (call) => {
        wake = call;
        return () => void told.push("no more waking");
      },
      patience,
      name: "Computer",
    };
    return begun(runShared(ports));
  }
  const begin = (): (() => void) => {
    if (lead === undefined) throw new Error("nobody waits for the lead");
    return lead();
  };

  test("opens no line until it is this tab that leads, and none after it ceases to", async () => {
    const book = await run();
    expect(told).toEqual([]);
    expect(book.view().status).toEqual({ kind: "elsewhere" });
    const cease = begin();
    expect(told).toEqual([PACES.later]);
    expect(book.view().status).toEqual({ kind: "catching-up" });
    expect(book.sync()).toBe(sync);
    cease();
    expect(told).toEqual([PACES.later, "stop"]);
    expect(book.view().status).toEqual({ kind: "elsewhere" });
    expect(book.sync()).toBeUndefined();
  });

  test("shows each state as it comes, and the same object until then", async () => {
    const book = await run();
    begin();
    const seen = vi.fn();
    book.subscribe(seen);
    const before = book.view();
    expect(book.view()).toBe(before);
    asking = [whoAsks(3)];
    status.set({ kind: "in-step" });
    expect(seen).toHaveBeenCalled();
    expect(book.view()).toMatchObject({ status: { kind: "in-step" }, asking: [{ hoursLeft: 3 }] });
  });

  test("hurries when the page wakes or is about to sleep, and only while it leads", async () => {
    await run();
    wake();
    expect(told).toEqual([]);
    begin();
    wake();
    expect(told).toEqual([PACES.later, "hurry"]);
  });

  test("a device is taken out by an entry that the host has to accept; without a line nothing is tried", async () => {
    const book = await run();
    expect(await book.takeOut(space.device)).toEqual(err("offline"));
    begin();
    expect(await book.takeOut(space.device)).toEqual(ok(undefined));
    expect(told.at(-1)).toBe("an entry of some bytes");
    extending = err("over-quota");
    expect(await book.takeOut(space.device)).toEqual(err("over-quota"));
  });

  test("safety:S1 whoever is not let in is told to the host; where that does not arrive, it is said", async () => {
    const book = await run();
    expect(await book.refuse(whoAsks(3))).toEqual(err({ kind: "offline" }));
    begin();
    expect(await book.refuse(whoAsks(3))).toEqual(ok(undefined));
    expect(told.at(-1)).toBe(TABLET);
    refusing = err("offline");
    expect(await book.refuse(whoAsks(3))).toEqual(err({ kind: "offline" }));
  });

  test("what is asked for while another tab is giving the lead up waits for it", async () => {
    patience = () => new Promise(() => undefined);
    const book = await run();
    const taken = book.takeOut(space.device);
    begin();
    expect(await taken).toEqual(ok(undefined));
  });

  test("new words cannot be told without a line", async () => {
    const book = await run();
    const [from, to] = await Promise.all(
      [newRecoveryEntropy(), newRecoveryEntropy()].map((entropy) => recoverySecret(entropy, PASSPHRASE, quickStretch)),
    );
    if (from === undefined || to === undefined) throw new Error("there are two secrets");
    expect(await book.renew(from, to, [])).toEqual(err({ kind: "offline" }));
    expect(await book.invite()).toEqual(err({ kind: "offline" }));
  });

  test("closed, it gives up the lead, hears nothing more and writes nothing", async () => {
    const book = await run();
    book.close();
    expect(told).toEqual(["no more waking", "no more lead"]);
  });
});
