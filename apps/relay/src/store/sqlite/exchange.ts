/** What the port says of exchanges (`../exchanges.ts`), each inside a transaction of the caller's. */
import { err, ok, type Result, type RoundId } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import { type Deposit, type DepositRefusal, MEMBERS, MOST_OPENED, type Slot, type WriteReveal } from "../exchanges.ts";
import { type Hour, TOGETHER_NOW } from "../hour.ts";
import { judgeDeposit } from "../judge-deposit.ts";
import { entriesOf, judgeOpening } from "../judge-opening.ts";
import { DEPOSIT_BYTES } from "../limits.ts";
import type { News, Refused } from "../port.ts";
import type { ExchangeParts } from "./exchanges.ts";
import { whole } from "./row.ts";
import type { SpaceRow } from "./spaces.ts";

export interface Exchange {
  deposit(deposit: Deposit, day: Day): Result<void, Refused<DepositRefusal>>;
  openNow(slot: Slot, day: Day, reveal: WriteReveal): readonly News[];
  openDue(hour: Hour, day: Day, reveal: WriteReveal): Turned;
}

export interface Turned {
  readonly left: "more" | "done";
  readonly news: readonly News[];
}

export function createExchange({ database, spaces, log, escrow, leaving, quotas }: ExchangeParts): Exchange {
  const lastOpened = database.prepare("SELECT hour FROM opened");
  const setOpened = database.prepare("UPDATE opened SET hour = ?");

  /** Nothing where it does not open. */
  const open = (row: SpaceRow, round: RoundId, hour: Hour, day: Day, reveal: WriteReveal): readonly News[] => {
    const opening = judgeOpening(row.id, round, escrow.both(row.number, round), hour);
    if (opening === "spent") escrow.markSpent(row.number, round);
    const entries = entriesOf(opening, reveal);
    // Whoever has put an entry of the same name into the log beforehand gets no half of a reveal.
    if (entries.length === 0 || entries.some(({ op }) => log.place(row, op) !== undefined)) return [];
    const { chainLength, leavers } = row;
    const envelopes = entries.map((entry) => ({ ...entry, space: row.id, day, chainLength, leavers }));
    const head = log.append(envelopes, Number.POSITIVE_INFINITY).grown.get(row.id)?.head;
    if (head !== row.head + entries.length) throw new Error("an append without a quota keeps everything");
    escrow.markReleased(row.number, round, head);
    return [{ kind: "head", space: row.id, head }];
  };

  return {
    deposit: (deposit, day) => {
      const { space, round, member, chainLength, record, tokens } = deposit;
      const row = spaces.find(space);
      if (row === undefined) return err({ kind: "no-space" });
      const { number } = row;
      if (row.chainLength !== chainLength || leaving.leavers(number).includes(member)) {
        return err({ kind: "chain-moved" });
      }
      if (escrow.isReleased(number, round)) return err({ kind: "released" });
      const judged = judgeDeposit(escrow.find(number, round, member), deposit);
      if (judged === "stale") return err({ kind: "stale" });
      if (judged === "there") return ok(undefined);
      const bytes = (record?.bytes.length ?? 0) + tokens.length + DEPOSIT_BYTES;
      const isFull = row.bytes + bytes > quotas.log || escrow.waiting(number, member, round) + bytes > quotas.waiting;
      if (isFull) return err({ kind: "over-quota" });
      escrow.put(number, round, member, deposit, day);
      return ok(undefined);
    },

    openNow: ({ space, round, member }, day, reveal) => {
      const row = spaces.find(space);
      if (row === undefined) return [];
      const news = open(row, round, TOGETHER_NOW, day, reveal);
      if (news.length === 0) escrow.markDiffering(row.number, round, [member]);
      return news;
    },

    openDue: (hour, day, reveal) => {
      if (whole(lastOpened.get() ?? {}, "hour") === hour) return { left: "done", news: [] };
      const due = escrow.due(hour, MOST_OPENED);
      const news = due.flatMap(({ space, round }) => {
        const opened = open(spaces.byNumber(space), round, hour, day, reveal);
        if (opened.length === 0) escrow.markDiffering(space, round, MEMBERS);
        return opened;
      });
      if (due.length === MOST_OPENED) return { left: "more", news };
      setOpened.run(hour);
      return { left: "done", news };
    },
  };
}
