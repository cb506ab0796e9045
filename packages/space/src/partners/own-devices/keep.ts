import { type Clock, err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { isLive } from "@counterpoint/membership";
import type { Reach } from "../../devices/ask.ts";
import { deviceKeysOf, openOwn } from "../../devices/own.ts";
import { type Accept, addDevice, makeDueEpoch } from "../../files/add.ts";
import { lookForMe } from "../../files/look.ts";
import type { Link } from "../../link/port.ts";
import type { Space } from "../../space.ts";
import type { Bytes, Storage, StorageError } from "../../storage/port.ts";
import { lockOf, mintKeys } from "../prepare.ts";
import { enterOurs, fetchOurs } from "./enter.ts";
import { type BookNote, readNotes, writeNote } from "./notes.ts";
import { deviceNoteOf, type Facts, type HereBook, plan, saidFirst, type Task } from "./plan.ts";
import { forgetWaiting, keepWaiting, putWaiting, readWaiting } from "./waiting.ts";

/** A shared book that is on this device. */
export interface SharedHere {
  readonly link: Link;
  /** Has an entry of its chain accepted. */
  readonly accept: Accept;
}

export interface OwnDevices {
  /** The person's own book. */
  readonly own: { readonly space: Space; readonly link: Pick<Link, "standing" | "device"> };
  readonly shared: readonly SharedHere[];
  readonly clock: Clock;
  /** How a chain is had of a book that this device is let into: from the relay, or from a file that a device of it made. */
  readonly from: Reach | Blob | undefined;
  /** An empty database, made when it is asked for. */
  readonly fresh: () => Promise<Result<Storage, StorageError>>;
}

/** `entered`: books that are on this device from now on. `changed`: there may be more to do at once. */
export interface Kept {
  readonly entered: readonly SpaceId[];
  readonly changed: boolean;
}

/**
 * One round of what keeps a person's devices and what they share together: to be called when the own book is open, and again when
 * something in it has changed. What cannot be done now is no error: it is tried again the next time. Devices that are in
 * add the others one after the other, and every addition is shown on all of them as any is (S1).
 */
export async function keepOwnDevices(devices: OwnDevices): Promise<Result<Kept, StorageError>> {
  // Of an addition or a removal that was cut off: nobody comes in, and nobody writes, before it is made.
  for (const { link, accept } of devices.shared) await makeDueEpoch(link, accept);
  const facts = await factsOf(devices);
  if (!facts.ok) return facts;
  const remembered = await remember(devices, facts.value);
  if (!remembered.ok) return remembered;
  const done = { entered: [] as SpaceId[], changed: false };
  for (const task of facts.value === undefined ? [] : plan(facts.value)) {
    const carried = await carryOut(devices, task);
    if (!carried.ok) return carried;
    if (!carried.value) continue;
    done.changed = true;
    if (task.kind === "enter") done.entered.push(task.book.space);
  }
  return ok(done);
}

/** What a device says of itself before it says something else. */
async function remember({ shared }: OwnDevices, facts: Facts | undefined): Promise<Result<void, StorageError>> {
  for (const { link } of facts === undefined ? [] : shared) {
    const [here] = facts === undefined ? [] : hereOf(link);
    if (facts === undefined || here === undefined) continue;
    const kept = await link.rememberOwners(saidFirst(facts, here));
    if (!kept.ok) return kept;
  }
  return ok(undefined);
}

/** Undefined where the own book is on this device alone, where it may write nothing, or where there is no lock (S1). */
async function factsOf({ own, shared }: OwnDevices): Promise<Result<Facts | undefined, StorageError>> {
  const { membership, mayWrite } = own.link.standing();
  const lock = await lockOf(own.space.door);
  if (!lock.ok) return lock;
  if (membership === null || !mayWrite || lock.value === undefined) return ok(undefined);
  const waiting = await readWaiting(own.space.door);
  if (!waiting.ok) return waiting;
  return ok({
    self: own.link.device,
    own: membership,
    notes: await readNotes(own.space, membership),
    here: shared.flatMap(({ link }) => hereOf(link)),
    waiting: new Map([...waiting.value].map(([space, { ring }]) => [space, deviceKeysOf(ring)] as const)),
  });
}

function hereOf(link: Link): readonly HereBook[] {
  const { membership, over, devices } = link.standing();
  const self = membership?.devices.get(link.device);
  if (membership === null || self === undefined) return [];
  const heard = new Set(devices.flatMap(({ device, lastWrote }) => (lastWrote === null ? [] : [device])));
  const live = over === null && isLive(self);
  return [{ membership, self, live, over: over !== null, owners: link.owners(), heard }];
}

/** Whether anything was changed by it. */
async function carryOut(devices: OwnDevices, task: Task): Promise<Result<boolean, StorageError>> {
  const { own, shared } = devices;
  switch (task.kind) {
    case "tell":
      return tell(own.space, task.note);
    case "make-keys": {
      const { sealed, ring } = await mintKeys(own.space.door);
      const kept = await keepWaiting(own.space.door, task.book.space, sealed);
      if (!kept.ok) return kept;
      return tell(own.space, { what: "device", space: task.book.space, keys: deviceKeysOf(ring), at: 0 });
    }
    case "enter":
      return enter(devices, task.book);
    case "add": {
      const book = shared.find(({ link }) => link.space === task.space);
      // First of all: it may say something else as soon as it is in.
      const kept = await book?.link.rememberOwners(new Map([[task.keys.device, task.of]]));
      if (kept?.ok === false) return kept;
      const added = book && (await addDevice(book.link, task.keys, book.accept));
      const [here] = book === undefined || added?.ok !== true ? [] : hereOf(book.link);
      return here === undefined ? ok(false) : tell(own.space, deviceNoteOf(here));
    }
    case "take-out": {
      const book = shared.find(({ link }) => link.space === task.space);
      if (book === undefined) return ok(false);
      const removed = await book.accept(() => book.link.acts.removeDevice(task.device));
      if (removed.ok) await makeDueEpoch(book.link, book.accept);
      return ok(removed.ok);
    }
  }
}

async function tell(space: Space, note: Parameters<typeof writeNote>[1]): Promise<Result<boolean, StorageError>> {
  const own = await openOwn(space.door);
  if (!own.ok) return own;
  const kept = await space.commit(await writeNote(own.value.ring, note));
  return kept.ok ? ok(true) : kept;
}

async function enter({ own, from, fresh, clock }: OwnDevices, book: BookNote): Promise<Result<boolean, StorageError>> {
  const { door } = own.space;
  const waiting = await readWaiting(door);
  if (!waiting.ok) return waiting;
  const asked = waiting.value.get(book.space);
  if (asked === undefined || from === undefined) return ok(false);
  const chain = from instanceof Blob ? await chainIn(from, asked) : await fetchOurs(from, asked, book);
  if (!chain.ok) return ok(false);
  // Another tab may be at it too: the same keys in two profiles would be a copied device.
  return door.storage.whenFree(async () => {
    const now = await readWaiting(door);
    if (!now.ok) return now;
    const keys = now.value.get(book.space);
    if (keys === undefined) return ok(false);
    // First of all: a cut leaves no keys for a second profile, and others are made where there is none.
    const forgotten = await forgetWaiting(door, book.space);
    if (!forgotten.ok) return forgotten;
    const entered = await enterOurs({ door, fresh, keys, book, chain: chain.value, clock, came: "invited" });
    if (entered.ok) return ok(true);
    const again = await putWaiting(door, book.space, keys.sealed);
    return again.ok ? ok(false) : again;
  });
}

async function chainIn(
  file: Blob,
  { ring }: Parameters<typeof fetchOurs>[1],
): Promise<Result<readonly Bytes[], "not-yet">> {
  const found = await lookForMe(file, deviceKeysOf(ring));
  return found.ok ? ok(found.value.parcel.chain) : err("not-yet");
}
