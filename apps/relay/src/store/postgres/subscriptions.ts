/** What the port says of subscriptions (`../subscriptions.ts`), as in `sqlite/subscriptions.ts`. */
import { err, ok } from "@counterpoint/kernel";
import { idBytes } from "../ids.ts";
import type { Subscriptions } from "../subscriptions.ts";
import type { ExchangeParts } from "./exchanges.ts";
import { readLeavers } from "./leaving.ts";
import { blob } from "./query.ts";
import { putSubscription, readSubscriptions } from "./subscribed.ts";

/** That part of the store. */
export function subscriptionsOn({
  write,
  read,
  inLockedSpace,
}: Pick<ExchangeParts, "write" | "read" | "inLockedSpace">): Subscriptions {
  return {
    subscribe: (space, subscription) =>
      write((query) =>
        inLockedSpace(query, space, async (row) => {
          const hasLeft = (await readLeavers(query, row.number)).includes(subscription.member);
          if (row.chainLength !== subscription.chainLength || hasLeft) return err({ kind: "chain-moved" } as const);
          await putSubscription(query, row, subscription);
          return ok(undefined);
        }),
      ),
    unsubscribe: (space, device, endpoint) =>
      write(async (query) => {
        await query(
          `DELETE FROM subscription USING space WHERE space.number = subscription.space AND space.id = $1
           AND device = $2 AND endpoint = coalesce($3, endpoint)`,
          ...[idBytes(space), idBytes(device), endpoint ?? null],
        );
        return ok(undefined);
      }),
    subscriptions: (space) => read(space, async (query, { number }) => ok(await readSubscriptions(query, number))),
    markTold: (space, device, seq) =>
      write(async (query) => {
        const rows = await query(
          `UPDATE subscription SET told = $3 FROM space WHERE space.number = subscription.space AND space.id = $1
           AND device = $2 AND told < $3 RETURNING told`,
          ...[idBytes(space), idBytes(device), seq],
        );
        return ok(rows.length > 0);
      }),
    pushKey: (fresh) =>
      write(async (query) => {
        await query("INSERT INTO push_key (one, key) VALUES (1, $1) ON CONFLICT DO NOTHING", fresh);
        const [row] = await query("SELECT key FROM push_key");
        return ok(blob(row ?? {}, "key"));
      }),
  };
}
