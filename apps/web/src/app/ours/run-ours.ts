import { ok, type Result } from "@counterpoint/kernel";
import {
  deviceNameKind,
  type HandInError,
  type handIn,
  type Link,
  nameDevice,
  type Pace,
  PERSON_NAME_ID,
  personNameKind,
  type Reach,
  type Space,
  type Sync,
  type takeBack,
} from "@counterpoint/space";
import { createStore } from "../../platform/store.ts";
import type { BookStatus } from "../devices/company.ts";
import { finishTakingOut } from "./finish-taking-out.ts";
import type { OurBook, OurView } from "./our-book.ts";
import type { OurCarrier } from "./our-carrier.ts";
import { otherOf } from "./ours-context.ts";

/** What a running book of two stands on. */
export interface OurPorts {
  readonly database: string;
  readonly space: Space;
  readonly link: Link & { close(): void };
  readonly carrier: OurCarrier;
  /** Asked only where something may be sent. */
  readonly reach: Reach;
  /** Begins to keep in step: called in the tab that leads. */
  readonly start: (pace: Pace) => Sync;
  readonly pace: () => Pace;
  /** Calls `lead` in the one tab that speaks for it, and what that gave when another does; returns what ends it. */
  readonly watchLead: (lead: () => () => void) => () => void;
  /** Calls back when the page is shown, hidden or back on a network; returns what ends it. */
  readonly watchWaking: (wake: () => void) => () => void;
  /** Puts in and hands in, in the tab that speaks, what is due at moments that say nothing; returns what ends it. */
  readonly watchDue: (book: OurBook) => () => void;
  readonly handIn: typeof handIn;
  readonly takeBack: typeof takeBack;
  /** What this device is called until somebody says otherwise. */
  readonly name: string;
}

/** An open book of two. Where it travels in files, or both use this device, no line is ever opened. */
export function runOurs(ports: OurPorts): OurBook {
  const { database, space, link, carrier } = ports;
  const reach = carrier === "host" ? ports.reach : undefined;
  let sync: Sync | undefined;
  let handing: Promise<unknown> = Promise.resolve();
  /** One after the other: two lines at once would give the relay the same twice. */
  const oneByOne = (work: () => Promise<Result<void, HandInError>>): Promise<Result<void, HandInError>> => {
    const next = handing.then(work, work);
    handing = next.catch(() => undefined);
    return next;
  };
  const look = (): OurView => viewOf(link, sync, carrier);
  const view = createStore<OurView>(look());
  const refresh = (): void => view.set(look());
  const lead = (): (() => void) => {
    const started = ports.start(ports.pace());
    sync = started;
    // Two who have just begun see each other's name within moments, and not after half a minute.
    if (space.get(personNameKind, PERSON_NAME_ID, otherOf(space)) === undefined) started.hurry();
    const stops = [started.subscribe(refresh), ports.watchDue(book)];
    refresh();
    return () => {
      for (const stop of stops) stop();
      started.stop();
      sync = undefined;
      refresh();
    };
  };
  const deaf = link.subscribe(refresh);

  const book: OurBook = {
    database,
    space,
    link,
    reach,
    view: view.get,
    subscribe: view.subscribe,
    sync: () => sync,
    handIn: () => oneByOne(async () => (reach === undefined ? ok(undefined) : ports.handIn(link, reach))),
    withdraw: (round) => oneByOne(() => ports.takeBack(link, reach, round)),
    close: () => {
      sleep();
      follow();
      deaf();
      link.close();
      space.close();
    },
  };
  const follow = reach === undefined || view.get().parted ? (): void => undefined : ports.watchLead(lead);
  const sleep = ports.watchWaking(() => sync?.hurry());
  if (view.get().unfinished) void finishTakingOut(book);
  nameOnce(space, link, ports.name);
  return book;
}

function viewOf(link: Link, sync: Sync | undefined, carrier: OurCarrier): OurView {
  const { devices, partnerDevices, alarms, removed, over, parted, epochDue } = link.standing();
  const status = (): BookStatus => {
    if (removed) return { kind: "removed" };
    if (over !== null) return { kind: over };
    if (carrier === "here") return { kind: "alone" };
    if (carrier === "file") return { kind: "by-file" };
    return sync?.status() ?? { kind: "elsewhere" };
  };
  // A running line makes the secret that is due.
  const unfinished = epochDue && carrier !== "host" && over === null && !removed;
  return { status: status(), alarms: sync?.alarms() ?? alarms, over, parted, unfinished, devices, partnerDevices };
}

/** A device that has no name in what two share is called after what it is: the other sees it, and is not told more. */
function nameOnce(space: Space, link: Link, name: string): void {
  const { removed, over } = link.standing();
  if (removed || over !== null || space.get(deviceNameKind, link.device) !== undefined) return;
  void space.commit(nameDevice(link.device, name));
}
