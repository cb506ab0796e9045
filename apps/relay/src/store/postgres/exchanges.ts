import { ok, type Result, type SpaceId } from "@counterpoint/kernel";
import type { Exchanges } from "../exchanges.ts";
import type { Quotas } from "../limits.ts";
import type { Failure, Refused } from "../port.ts";
import { lapse } from "./escrow.ts";
import { deposit, openDue, openNow } from "./exchange.ts";
import { emptyEnded, leave, readLeavers } from "./leaving.ts";
import type { Notice } from "./notices.ts";
import type { Query } from "./query.ts";
import type { SpaceRow } from "./spaces.ts";

export interface ExchangeParts {
  readonly quotas: Quotas;
  write<T, E>(work: (query: Query) => Promise<Result<T, E>>): Promise<Result<T, E | Failure>>;
  read<T, E>(
    space: SpaceId,
    work: (query: Query, row: SpaceRow) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | Refused<"no-space"> | Failure>>;
  inLockedSpace<T, E>(
    query: Query,
    space: SpaceId,
    work: (row: SpaceRow) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | Refused<"no-space">>>;
  /** To the other relays, in the same transaction. */
  say(query: Query, notices: readonly Notice[]): Promise<void>;
  /** To our own listeners, once it is durable. */
  tell(notice: Notice): void;
}

/** That part of the store. */
export function exchangesOn({ quotas, write, read, inLockedSpace, say, tell }: ExchangeParts): Exchanges {
  return {
    deposit: (offered, day) => write((query) => deposit(query, offered, day, quotas)),
    openNow: async (slot, day, reveal) => {
      const opened = await write(async (query) => {
        const notices = await openNow(query, slot, day, reveal);
        await say(query, notices);
        return ok(notices);
      });
      if (!opened.ok) return opened;
      opened.value.forEach(tell);
      return ok(undefined);
    },
    openDue: async (hour, day, reveal) => {
      const turned = await write(async (query) => {
        const outcome = await openDue(query, hour, day, reveal);
        await say(query, outcome.notices);
        return ok(outcome);
      });
      if (!turned.ok) return turned;
      turned.value.notices.forEach(tell);
      return ok(turned.value.left);
    },
    lapse: (hour, day) =>
      write(async (query) => {
        await lapse(query, hour);
        await emptyEnded(query, day);
        return ok(undefined);
      }),
    leave: async (space, member, members, day) => {
      const notice: Notice = { kind: "left", space };
      const left = await write((query) =>
        inLockedSpace(query, space, async ({ number }) => {
          const isNew = await leave(query, number, member, members, day);
          if (isNew) await say(query, [notice]);
          return ok(isNew);
        }),
      );
      if (!left.ok) return left;
      if (left.value) tell(notice);
      return ok(undefined);
    },
    leavers: (space) => read(space, async (query, { number }) => ok(await readLeavers(query, number))),
  };
}
