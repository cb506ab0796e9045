/** Where devices want to be told, by space and device. */
import type { DeviceId, Member } from "@counterpoint/kernel";
import { memberOf } from "../exchanges.ts";
import { deviceIdOf, idBytes } from "../ids.ts";
import type { NewSubscription, Subscription } from "../subscriptions.ts";
import { blob, type Query, type Row, text, whole } from "./query.ts";
import type { SpaceRow } from "./spaces.ts";

export async function readSubscriptions(query: Query, number: number): Promise<readonly Subscription[]> {
  const rows = await query("SELECT * FROM subscription WHERE space = $1 ORDER BY device", number);
  return rows.map(subscriptionOf);
}

export async function putSubscription(
  query: Query,
  { number, head }: SpaceRow,
  subscription: NewSubscription,
): Promise<void> {
  const { device, member, endpoint } = subscription;
  await query(
    `INSERT INTO subscription (space, device, member, endpoint, told) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (space, device) DO UPDATE SET member = $3, endpoint = $4, told = $5`,
    ...[number, idBytes(device), member, endpoint, head],
  );
}

export async function dropSubscriptions(query: Query, number: number, devices: readonly DeviceId[]): Promise<void> {
  if (devices.length === 0) return;
  await query("DELETE FROM subscription WHERE space = $1 AND device = ANY ($2)", number, devices.map(idBytes));
}

export async function clearSubscriptions(query: Query, number: number, members: readonly Member[]): Promise<void> {
  await query("DELETE FROM subscription WHERE space = $1 AND member = ANY ($2)", number, members);
}

const subscriptionOf = (row: Row): Subscription => ({
  device: deviceIdOf(blob(row, "device")),
  member: memberOf(row["member"]),
  endpoint: text(row, "endpoint"),
  told: whole(row, "told"),
});
