import type { DatabaseSync } from "node:sqlite";
import type { DeviceId } from "@counterpoint/kernel";
import type { WaitingDevice } from "../arrivals.ts";
import type { Hour } from "../hour.ts";
import { deviceIdOf, idBytes } from "../ids.ts";
import { blob, hour } from "./row.ts";

export interface Announced {
  of(space: number): readonly WaitingDevice[];
  add(space: number, device: WaitingDevice): void;
  drop(space: number, device: DeviceId): void;
  sweep(hour: Hour): void;
}

export function prepareAnnounced(database: DatabaseSync): Announced {
  const select = database.prepare("SELECT * FROM announced WHERE space = ? ORDER BY rowid");
  const insert = database.prepare(
    "INSERT INTO announced (space, device, signing, agreement, signature, ready) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const remove = database.prepare("DELETE FROM announced WHERE space = ? AND device = ?");
  const sweep = database.prepare("DELETE FROM announced WHERE ready <= ?");
  return {
    of: (space) =>
      select.all(space).map((row) => ({
        device: deviceIdOf(blob(row, "device")),
        signing: blob(row, "signing"),
        agreement: blob(row, "agreement"),
        signature: blob(row, "signature"),
        ready: hour(row, "ready"),
      })),
    add: (space, { device, signing, agreement, signature, ready }) =>
      void insert.run(space, idBytes(device), signing, agreement, signature, ready),
    drop: (space, device) => void remove.run(space, idBytes(device)),
    sweep: (hour) => void sweep.run(hour),
  };
}
