import { err, ok } from "@counterpoint/kernel";
import {
  acceptHere,
  type Bytes,
  deviceNameKind,
  invite,
  keepOwnDevices,
  type Link,
  nameDevice,
  type Pace,
  type Resting,
  renewMembers,
  type Space,
  type Sync,
  type Transport,
} from "@counterpoint/space";
import type { Carrier } from "../../platform/carrier.ts";
import { createStore } from "../../platform/store.ts";
import { bookByFile } from "../parcel/book-by-file.ts";
import type { BookStatus, SharedBook, SharedView } from "./company.ts";

export interface RunningBook extends SharedBook {
  /** Ends all of it; what was not sent is sent when the book is open again. */
  close(): void;
}

/** What a running book stands on. */
export interface SharedPorts {
  readonly space: Space;
  readonly link: Link & { close(): void };
  readonly carrier: Carrier;
  readonly transport: Transport;
  /** Begins to keep in step: called in the tab that leads. */
  readonly start: (pace: Pace) => Sync;
  readonly pace: () => Pace;
  /** Calls `lead` in the one tab that speaks for the book, and what it gave when another does; returns what ends it. */
  readonly watchLead: (lead: () => () => void) => () => void;
  /** Calls back when the page is shown, hidden or back on a network; returns what ends it. */
  readonly watchWaking: (wake: () => void) => () => void;
  /** How long what a person asks for waits until this tab leads: another one gives the lead up in a moment. */
  readonly patience: () => Promise<void>;
  /** What this device is called until somebody says otherwise. */
  readonly name: string;
}

/** An open book with its other devices. Where it travels in files alone, no line is ever opened. */
export function runShared(ports: SharedPorts): RunningBook {
  const { space, link, carrier, transport } = ports;
  let sync: Sync | undefined;
  let led = Promise.withResolvers<void>();
  /** What keeps this tab in step, where it leads or soon does. */
  const speaking = async (): Promise<Sync | undefined> => {
    await Promise.race([led.promise, ports.patience()]);
    return sync;
  };
  const look = (): SharedView => viewOf(link, sync, carrier);
  const view = createStore<SharedView>(look());
  const refresh = (): void => view.set(look());
  const lead = (): (() => void) => {
    const started = ports.start(ports.pace());
    sync = started;
    led.resolve();
    const deaf = started.subscribe(refresh);
    refresh();
    return () => {
      deaf();
      started.stop();
      sync = undefined;
      led = Promise.withResolvers<void>();
      refresh();
    };
  };
  const deaf = link.subscribe(refresh);
  const follow = carrier === "host" ? ports.watchLead(lead) : (): void => undefined;
  const sleep = ports.watchWaking(() => sync?.hurry());
  nameOnce(space, link, ports.name);

  return {
    view: view.get,
    subscribe: view.subscribe,
    sync: () => sync,
    invite: async () => {
      const now = await speaking();
      return now === undefined ? err({ kind: "offline" }) : ok(invite({ space, link, sync: now, transport }));
    },
    takeOut: async (device) => {
      const act = (): Promise<Bytes> => link.acts.removeDevice(device);
      if (carrier === "host") return extendBy(await speaking(), act);
      const accepted = await acceptHere(link)(act);
      if (accepted.ok) return accepted;
      return err(typeof accepted.error === "string" ? accepted.error : "not-kept");
    },
    refuse: async ({ keys }) => {
      const refused = await (await speaking())?.refuseAnnounced(keys.device);
      return refused?.ok === true ? ok(undefined) : err({ kind: "offline" });
    },
    dismiss: (alarm) => link.dismiss(alarm),
    renew: async (from, to, others) => {
      const renewed = (own: Resting) => renewMembers({ door: space.door, books: [own, ...others], from, to });
      if (carrier === "file") return renewed({ link, accept: acceptHere(link), epochs: "asked" });
      const now = await speaking();
      if (now === undefined) return err({ kind: "offline" });
      return renewed({ link, accept: (act) => now.extend(act), epochs: "by-sync", reach: { transport } });
    },
    keepDevices: (round) => keepOwnDevices({ ...round, own: { space, link } }),
    confirm: () => link.confirm(),
    byFile: () =>
      bookByFile(link, carrier === "file" ? acceptHere(link) : async (act) => extendBy(await speaking(), act)),
    close: () => {
      sleep();
      follow();
      deaf();
      link.close();
    },
  };
}

const extendBy = async (sync: Sync | undefined, act: Parameters<Sync["extend"]>[0]): ReturnType<Sync["extend"]> =>
  sync === undefined ? err("offline") : sync.extend(act);

function viewOf(link: Link, sync: Sync | undefined, carrier: Carrier): SharedView {
  const { devices, alarms, unconfirmed, removed } = link.standing();
  const status = (): BookStatus => {
    if (removed) return { kind: "removed" };
    if (carrier === "file") return { kind: "by-file" };
    return sync?.status() ?? { kind: "elsewhere" };
  };
  return {
    self: link.device,
    devices,
    alarms: sync?.alarms() ?? alarms,
    asking: sync?.announced() ?? [],
    status: status(),
    unconfirmed,
  };
}

/** A device that has no name in the book yet is called after what it is. */
function nameOnce(space: Space, link: Link, name: string): void {
  if (link.standing().removed || space.list(deviceNameKind).some(({ id }) => id === link.device)) return;
  void space.commit(nameDevice(link.device, name));
}
