/** What the port says of subscriptions (`../subscriptions.ts`). */
import { err, ok } from "@counterpoint/kernel";
import type { Subscriptions } from "../subscriptions.ts";
import type { ExchangeParts } from "./exchanges.ts";
import type { Subscribed } from "./subscribed.ts";

type Parts = Pick<ExchangeParts, "spaces" | "leaving" | "write" | "guarded" | "inSpace"> & {
  readonly subscribed: Subscribed;
};

/** That part of the store. */
export function subscriptionsOn({ subscribed, spaces, leaving, write, guarded, inSpace }: Parts): Subscriptions {
  return {
    subscribe: (space, subscription) =>
      write(() =>
        inSpace(space, ({ number, head, chainLength }) => {
          const hasLeft = leaving.leavers(number).includes(subscription.member);
          if (chainLength !== subscription.chainLength || hasLeft) return err({ kind: "chain-moved" } as const);
          subscribed.put(number, subscription, head);
          return ok(undefined);
        }),
      ),
    unsubscribe: (space, device, endpoint) =>
      write(() => {
        const row = spaces.find(space);
        const there = row && subscribed.of(row.number).find((one) => one.device === device);
        if (row !== undefined && (endpoint ?? there?.endpoint) === there?.endpoint) subscribed.drop(row.number, device);
        return ok(undefined);
      }),
    subscriptions: (space) => guarded(() => inSpace(space, ({ number }) => ok(subscribed.of(number)))),
    markTold: (space, device, seq) =>
      write(() => {
        const row = spaces.find(space);
        return ok(row !== undefined && subscribed.mark(row.number, device, seq));
      }),
    pushKey: (fresh) => write(() => ok(subscribed.key(fresh))),
  };
}
