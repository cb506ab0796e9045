import type { DatabaseSync } from "node:sqlite";
import { ok, type Result, type SpaceId } from "@counterpoint/kernel";
import type { Exchanges } from "../exchanges.ts";
import type { Quotas } from "../limits.ts";
import type { Newsroom } from "../news.ts";
import type { Failure, Refused } from "../port.ts";
import type { Escrow } from "./escrow.ts";
import { createExchange } from "./exchange.ts";
import type { Leaving } from "./leaving.ts";
import type { Log } from "./log.ts";
import type { SpaceRow, Spaces } from "./spaces.ts";

export interface ExchangeParts {
  readonly database: DatabaseSync;
  readonly spaces: Spaces;
  readonly log: Log;
  readonly escrow: Escrow;
  readonly leaving: Leaving;
  readonly news: Newsroom;
  readonly quotas: Quotas;
  write<T, E>(work: () => Result<T, E>): Promise<Result<T, E | Failure>>;
  guarded<T, E>(work: () => Result<T, E>): Promise<Result<T, E | Failure>>;
  inSpace<T, E>(space: SpaceId, work: (row: SpaceRow) => Result<T, E>): Result<T, E | Refused<"no-space">>;
}

/** That part of the store. */
export function exchangesOn(parts: ExchangeParts): Exchanges {
  const { escrow, leaving, news, write, guarded, inSpace } = parts;
  const exchange = createExchange(parts);
  return {
    deposit: (deposit, day) => write(() => exchange.deposit(deposit, day)),
    openNow: async (slot, day, reveal) => {
      const opened = await write(() => ok(exchange.openNow(slot, day, reveal)));
      if (!opened.ok) return opened;
      opened.value.forEach(news.tell);
      return ok(undefined);
    },
    openDue: async (hour, day, reveal) => {
      const turned = await write(() => ok(exchange.openDue(hour, day, reveal)));
      if (!turned.ok) return turned;
      turned.value.news.forEach(news.tell);
      return ok(turned.value.left);
    },
    lapse: (hour, day) =>
      write(() => {
        escrow.lapse(hour);
        leaving.lapse(day);
        return ok(undefined);
      }),
    leave: async (space, member, members, day) => {
      const left = await write(() => inSpace(space, ({ number }) => ok(leaving.leave(number, member, members, day))));
      if (!left.ok) return left;
      if (left.value) news.tell({ kind: "left", space });
      return ok(undefined);
    },
    leavers: (space) => guarded(() => inSpace(space, ({ number }) => ok(leaving.leavers(number)))),
  };
}
