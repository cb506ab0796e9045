/** What is here of some devices: in the journal, and in the log. */
import { type DeviceId, ok, type Result } from "@counterpoint/kernel";
import { nameOf, readKept } from "../kept-entry.ts";
import type { Position, StorageError } from "../storage/port.ts";
import type { Ground } from "./ground.ts";
import { type Incoming, incoming } from "./incoming.ts";
import { readAll } from "./read-all.ts";

/** Everything of these devices that counts so far, and where it lies in the journal. */
export async function countedOf(
  { storage }: Ground,
  devices: ReadonlySet<DeviceId>,
): Promise<Result<ReadonlyMap<Incoming, Position>, StorageError>> {
  const counted = new Map<Incoming, Position>();
  for await (const page of readAll((after, limit) => storage.journal(after, limit))) {
    if (!page.ok) return page;
    for (const { position, bytes } of page.value) {
      const it = await incoming(bytes, null);
      if (it.shape.ok && devices.has(it.shape.value.header.device)) counted.set(it, position);
    }
  }
  return ok(counted);
}

/** Under which name an envelope's batches are kept. */
export const originOf = ({ shape }: Incoming): readonly string[] =>
  shape.ok ? [nameOf({ device: shape.value.header.device, place: shape.value.header.devSeq })] : [];

export interface Found {
  readonly name: string;
  readonly position: Position;
}

/** Where in the log lies what came under these names. */
export async function positionsOf(
  { storage, vault }: Pick<Ground, "storage" | "vault">,
  names: ReadonlySet<string>,
): Promise<Result<readonly Found[], StorageError>> {
  const found: Found[] = [];
  if (names.size === 0) return ok(found);
  for await (const page of readAll((after, limit) => storage.log(after, limit))) {
    if (!page.ok) return page;
    for (const { position, bytes } of page.value) {
      const text = await vault.entry.open(bytes);
      const from = text.ok ? readKept(text.value)?.from : undefined;
      if (from !== undefined && from !== null && names.has(from)) found.push({ name: from, position });
    }
  }
  return ok(found);
}
