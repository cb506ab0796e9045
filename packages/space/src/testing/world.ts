import type { BoxKey } from "@counterpoint/crypto";
import {
  type Chance,
  type Clock,
  type DeviceId,
  newDeviceId,
  newOpId,
  type Result,
  seededChance,
  UTC,
} from "@counterpoint/kernel";
import { type Batch, decodeBatch, encodeBatch, type Operation, type Schema } from "@counterpoint/records";
import { openKeys } from "../keys.ts";
import { openSpace, type Space } from "../space.ts";
import { createMemoryDisk, type MemoryDisk, openMemoryStorage } from "../storage/memory.ts";
import type { Storage } from "../storage/port.ts";
import { openVault, type Vault } from "../vault.ts";
import { schema } from "./kinds.ts";

/** A wall clock that a test sets by hand; it moves on by a second each time it is read. */
export interface HandClock extends Clock {
  ms: number;
}

export const START_MS: number = Date.UTC(2026, 10, 23, 20);

function handClock(ms: number = START_MS): HandClock {
  const clock: HandClock = {
    ms,
    now: () => {
      clock.ms += 1_000;
      return clock.ms;
    },
    zone: () => UTC,
  };
  return clock;
}

/** One profile on one device: a disk, a clock and a source of chance that all its tabs share. */
export interface World {
  readonly disk: MemoryDisk;
  readonly clock: HandClock;
  readonly chance: Chance;
  /** A tab: its space, over the disk or over a storage around it. */
  open(options?: { readonly storage?: Storage; readonly schema?: Schema; readonly unlocked?: BoxKey }): Promise<Space>;
}

export function createWorld(disk: MemoryDisk = createMemoryDisk(), seed = 1): World {
  const [clock, chance] = [handClock(), seededChance(seed)];
  return {
    disk,
    clock,
    chance,
    open: async (options = {}) =>
      value(await openSpace({ clock, chance, schema, storage: openMemoryStorage(disk), ...options })),
  };
}

/** The value of a result that must be one. */
export function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}

export async function vaultOf(world: World): Promise<Vault> {
  return openVault(value(await openKeys(openMemoryStorage(world.disk), world.chance)).local);
}

/** What a synced log will hold one day: a batch of another device of the same person. */
export async function appendAsOtherDevice(
  world: World,
  ms: number,
  operations: readonly Operation[],
  device: DeviceId = newDeviceId(world.chance),
): Promise<Batch> {
  const batch: Batch = { stamp: { ms, counter: 0, device, op: newOpId(world.chance) }, operations, voids: [] };
  const sealed = await (await vaultOf(world)).entry.seal(encodeBatch(batch));
  value(await openMemoryStorage(world.disk).write({ append: [sealed] }));
  return batch;
}

/** Every batch in the log, opened. */
export async function batchesOn(world: World): Promise<readonly Batch[]> {
  const vault = await vaultOf(world);
  return Promise.all(world.disk.log.map(async ({ bytes }) => value(decodeBatch(value(await vault.entry.open(bytes))))));
}
