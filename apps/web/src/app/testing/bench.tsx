import { checkinKind, ownLineKind, rhythmKind } from "@counterpoint/balance";
import { type CivilDate, parseCivilDate } from "@counterpoint/kernel";
import { createSchema, set } from "@counterpoint/records";
import { deviceNameKind, openSpace, oursKind, type Space } from "@counterpoint/space";
import { keptWordsKind } from "@counterpoint/talk";
import { firstEveningKind } from "@counterpoint/today";
import type { ReactNode } from "react";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import type { Cover, CoverState } from "../../platform/cover.ts";
import type { Installing } from "../../platform/installing.ts";
import type { Persistence } from "../../platform/persistence.ts";
import { createStore, type WritableStore } from "../../platform/store.ts";
import type { UpdateState } from "../../platform/updates.ts";
import { type Device, DeviceProvider } from "../device.ts";
import type { CompanyAccess } from "../devices/company.ts";
import { CompanyProvider } from "../devices/company-context.ts";
import { newRecordName } from "../record-name.ts";
import { type OpenSpace, SpaceProvider } from "../space-context.ts";
import { ToastHost } from "../toast.tsx";
import { createCompany } from "./company.ts";
import { createDisk, type TestDisk } from "./disk.ts";

/** A civil date that a test writes down; throws where it is none. */
export function day(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(`${text} is no day`);
  return parsed.value;
}

/** The moment at which clocks show this where the test runs: "2026-11-24T20:00". */
export const localTime = (text: string): number => new Date(text).getTime();

/** One tab: a real space over a disk in memory. */
export async function openTab(disk: TestDisk = createDisk()): Promise<Space> {
  const schema = createSchema([
    checkinKind,
    deviceNameKind,
    firstEveningKind,
    keptWordsKind,
    oursKind,
    ownLineKind,
    rhythmKind,
  ]);
  const opened = await openSpace({ storage: disk.connect(), clock: systemClock, chance: secureChance, schema });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

/** Writes a day as if it had been answered before. */
export async function writeDay(space: Space, date: string, fields: CheckinFields): Promise<void> {
  const kept = await space.commit(set(checkinKind, day(date), { zone: "UTC", late: false, ...fields }));
  if (!kept.ok) throw new Error(kept.error.kind);
}

/** Writes an evening as if it had been kept before; its id comes back. */
export async function writeEvening(space: Space, date: string, fields: EveningFields): Promise<string> {
  const id = `${day(date)}.${newRecordName()}`;
  const kept = await space.commit(set(firstEveningKind, id, { ...NO_EVENING, ...fields }));
  if (!kept.ok) throw new Error(kept.error.kind);
  return id;
}

type CheckinFields = Parameters<typeof set<typeof checkinKind>>[2];
type EveningFields = Parameters<typeof set<typeof firstEveningKind>>[2];

const NO_EVENING: EveningFields = {
  zone: "UTC",
  needs: [],
  secondNeeds: null,
  close: null,
  self: null,
  strength: null,
  sentence: null,
  step: null,
  card: null,
};

/** What the browser around the page tells, for a test to set; what was asked of it is counted. */
export interface TestDevice extends Device {
  readonly coverState: WritableStore<CoverState>;
  readonly installingState: WritableStore<Installing>;
  readonly updateState: WritableStore<UpdateState>;
  /** What was asked, in order. */
  readonly asked: string[];
}

export function createDevice(): TestDevice {
  const asked: string[] = [];
  const coverState = createStore<CoverState>("open");
  const installingState = createStore<Installing>("unavailable");
  const updateState = createStore<UpdateState>({ state: "current", version: "1.0.0", hash: "aaa111" });
  const cover: Cover = {
    state: coverState,
    uncover: () => {
      asked.push("uncover");
      coverState.set("open");
    },
    stop: () => undefined,
  };
  return {
    asked,
    coverState,
    installingState,
    updateState,
    cover,
    installing: {
      state: installingState,
      offer: async () => {
        asked.push("offer");
        return "accepted";
      },
    },
    persistence: {
      state: createStore<Persistence>("not-asked"),
      somethingKept: async () => {
        asked.push("persist");
        return "kept";
      },
    },
    updates: {
      state: updateState,
      activate: () => void asked.push("activate"),
      look: async () => void asked.push("look"),
    },
  };
}

interface BenchProps {
  readonly space: Space;
  readonly device?: TestDevice;
  readonly keeping?: OpenSpace["keeping"];
  readonly company?: CompanyAccess;
  readonly children: ReactNode;
}

/** What stands around a place: the device, an open space that is here alone unless a test says otherwise, and toasts. */
export function Bench(props: BenchProps): ReactNode {
  const { space, device = createDevice(), keeping = "on-device", company = createCompany(), children } = props;
  return (
    <DeviceProvider value={device}>
      <SpaceProvider value={{ space, keeping }}>
        <CompanyProvider value={company}>
          <ToastHost>{children}</ToastHost>
        </CompanyProvider>
      </SpaceProvider>
    </DeviceProvider>
  );
}
