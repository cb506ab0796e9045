import type { DatabaseSync } from "node:sqlite";
import type { DeviceId, Member } from "@counterpoint/kernel";
import { memberOf } from "../exchanges.ts";
import { deviceIdOf, idBytes } from "../ids.ts";
import type { Bytes, Seq } from "../port.ts";
import type { NewSubscription, Subscription } from "../subscriptions.ts";
import { blob, type Row, text, whole } from "./row.ts";

/** Where devices want to be told, by space and device. */
export interface Subscribed {
  of(space: number): readonly Subscription[];
  put(space: number, subscription: NewSubscription, head: Seq): void;
  mark(space: number, device: DeviceId, seq: Seq): boolean;
  drop(space: number, device: DeviceId): void;
  /** All of a space; of one member, where it is given. */
  clear(space: number, member?: Member): void;
  key(fresh: Bytes): Bytes;
}

export function prepareSubscribed(database: DatabaseSync): Subscribed {
  const select = database.prepare("SELECT * FROM subscription WHERE space = ? ORDER BY device");
  const put = database.prepare(
    "REPLACE INTO subscription (space, device, member, endpoint, told) VALUES (?, ?, ?, ?, ?)",
  );
  const mark = database.prepare("UPDATE subscription SET told = ?1 WHERE space = ?2 AND device = ?3 AND told < ?1");
  const drop = database.prepare("DELETE FROM subscription WHERE space = ? AND device = ?");
  const clear = database.prepare("DELETE FROM subscription WHERE space = ?");
  const clearMember = database.prepare("DELETE FROM subscription WHERE space = ? AND member = ?");
  const keep = database.prepare("INSERT OR IGNORE INTO push_key (one, key) VALUES (1, ?)");
  const key = database.prepare("SELECT key FROM push_key");
  return {
    of: (space) => select.all(space).map(subscriptionOf),
    put: (space, { device, member, endpoint }, head) => void put.run(space, idBytes(device), member, endpoint, head),
    mark: (space, device, seq) => mark.run(seq, space, idBytes(device)).changes > 0,
    drop: (space, device) => void drop.run(space, idBytes(device)),
    clear: (space, member) => {
      if (member === undefined) clear.run(space);
      else clearMember.run(space, member);
    },
    key: (fresh) => {
      keep.run(fresh);
      return blob(key.get() ?? {}, "key");
    },
  };
}

const subscriptionOf = (row: Row): Subscription => ({
  device: deviceIdOf(blob(row, "device")),
  member: memberOf(row["member"]),
  endpoint: text(row, "endpoint"),
  told: whole(row, "told"),
});
