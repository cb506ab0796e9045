import { type DeviceId, err, newDeviceId, ok, type Result, seededChance } from "@counterpoint/kernel";
import type {
  Announced,
  DevicesError,
  Inviting,
  InvitingState,
  Kept,
  KnownDevice,
  Pace,
  Sync,
} from "@counterpoint/space";
import { createStore } from "../../platform/store.ts";
import type { Company, CompanyAccess, SharedBook, SharedView } from "../devices/company.ts";

const chance = seededChance(27);
export const PHONE: DeviceId = newDeviceId(chance);
export const COMPUTER: DeviceId = newDeviceId(chance);
export const TABLET: DeviceId = newDeviceId(chance);
export const HOST = "book.example.org";
const KEY = new Uint8Array(32);

/** A device as a link knows it; live, and known for long, unless a test says otherwise. */
export const knownDevice = (device: DeviceId, added: number, given: Partial<KnownDevice> = {}): KnownDevice => ({
  device,
  added,
  member: "a",
  signing: KEY,
  agreement: KEY,
  removal: null,
  outranked: false,
  lastWrote: null,
  firstSeen: "2026-01-05",
  ...given,
});

export const whoAsks = (hoursLeft: number): Announced => ({
  hoursLeft,
  keys: { device: TABLET, signing: KEY, agreement: KEY },
});

/** An invitation that a test leads through its steps; what the person answers is noted. */
export interface TestInviting extends Inviting {
  readonly answers: string[];
  goTo(state: InvitingState): void;
}

export function createInviting(link = `https://${HOST}/#join=${"A".repeat(44)}`): TestInviting {
  const state = createStore<InvitingState>({ kind: "waiting" });
  const answers: string[] = [];
  return {
    link,
    answers,
    state: state.get,
    subscribe: state.subscribe,
    goTo: state.set,
    confirm: () => void answers.push("confirm"),
    cancel: () => void answers.push("cancel"),
  };
}

/** A book on two devices, whose state a test sets; what screens ask of it is noted, and answered as the test wants. */
export interface TestBook extends SharedBook {
  set(view: Partial<SharedView>): void;
  readonly asked: string[];
  readonly paces: Pace[];
  inviting: TestInviting;
  answer: Result<void, DevicesError>;
  /** Undefined: as everything else. */
  renewing: Awaited<ReturnType<SharedBook["renew"]>> | undefined;
  extending: Awaited<ReturnType<SharedBook["takeOut"]>>;
  /** What comes of the next rounds; of those behind them nothing. */
  readonly kept: Kept[];
}

export function createBook(given: Partial<SharedView> = {}): TestBook {
  const store = createStore<SharedView>({
    self: PHONE,
    devices: [knownDevice(PHONE, 0), knownDevice(COMPUTER, 1)],
    status: { kind: "in-step" },
    alarms: [],
    asking: [],
    unconfirmed: false,
    ...given,
  });
  const set: TestBook["set"] = (next) => store.set({ ...store.get(), ...next });
  const asked: string[] = [];
  const paces: Pace[] = [];
  const sync: Sync = {
    status: () => ({ kind: "in-step" }),
    alarms: () => store.get().alarms,
    subscribe: store.subscribe,
    hurry: () => void asked.push("hurry"),
    setPace: (pace) => void paces.push(pace),
    extend: async () => ok(undefined),
    announced: () => store.get().asking,
    refuseAnnounced: async () => ok(undefined),
    stop: () => void asked.push("stop"),
  };
  const book: TestBook = {
    view: store.get,
    subscribe: store.subscribe,
    sync: () => sync,
    set,
    asked,
    paces,
    inviting: createInviting(),
    answer: ok(undefined),
    renewing: undefined,
    extending: ok(undefined),
    kept: [],
    invite: async () => (book.answer.ok ? ok(book.inviting) : book.answer),
    takeOut: async (device) => {
      asked.push(`take out ${device}`);
      if (book.extending.ok) {
        const removal = { at: 2, last: { devSeq: 0, hash: KEY } };
        set({ devices: store.get().devices.map((one) => (one.device === device ? { ...one, removal } : one)) });
      }
      return book.extending;
    },
    refuse: async ({ keys }) => {
      asked.push(`refuse ${keys.device}`);
      if (book.answer.ok) set({ asking: store.get().asking.filter((one) => one.keys.device !== keys.device) });
      return book.answer;
    },
    dismiss: async (alarm) => {
      asked.push(`dismiss ${alarm.kind}`);
      if (!book.answer.ok) return err({ kind: "full" });
      set({ alarms: store.get().alarms.filter((one) => one !== alarm) });
      return ok(undefined);
    },
    renew: async () => {
      asked.push("renew");
      return book.renewing ?? book.answer;
    },
    byFile: () => ({
      make: async () => ok(new Blob([])),
      take: async () => err({ kind: "full" }),
      ask: async () => err("foreign"),
    }),
    keepDevices: async ({ shared }) => {
      asked.push(`keep devices in ${shared.length}`);
      return ok(book.kept.shift() ?? { entered: [], changed: false });
    },
    confirm: async () => {
      asked.push("confirm");
      set({ unconfirmed: false });
      return ok(undefined);
    },
  };
  return book;
}

/** Whether the book has other devices, as a test says; nothing is sent anywhere. */
export const createCompany = (
  company: Company = { kind: "alone" },
  share: CompanyAccess["share"] = answersNot,
): CompanyAccess => ({
  host: HOST,
  company,
  share,
});

const answersNot: CompanyAccess["share"] = async () => err({ kind: "offline" });
