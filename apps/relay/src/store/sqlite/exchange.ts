import { err, type Member, ok, type Result, type RoundId, type SpaceId } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import { judgeDeposit, judgeWithdrawal } from "../judge-deposit.ts";
import type { Deposit, DepositRefusal, Entry, Refused, Seq, Share, Slot } from "../port.ts";
import type { Escrow } from "./escrow.ts";
import type { Log } from "./log.ts";
import type { Spaces } from "./spaces.ts";

/** What the port says of deposits, each inside a transaction of the caller's. */
export interface Exchange {
  deposit(deposit: Deposit, day: Day): Result<{ readonly full: boolean }, Refused<DepositRefusal>>;
  withdraw(slot: Slot, version: number, day: Day): Result<void, Refused<Exclude<DepositRefusal, "over-quota">>>;
  release(
    space: SpaceId,
    round: RoundId,
    reveal: (a: Share, b: Share) => Entry,
    day: Day,
  ): Result<Released, Refused<"no-space" | "not-full">>;
}

export interface Released {
  readonly seq: Seq;
  /** Where the log ends now; absent where the round was released before. */
  readonly head: Seq | undefined;
}

const OTHER: Readonly<Record<Member, Member>> = { a: "b", b: "a" };

export function createExchange(spaces: Spaces, log: Log, escrow: Escrow, quota: number): Exchange {
  return {
    deposit: ({ space, round, member, version, record, share }, day) => {
      const row = spaces.find(space);
      if (row === undefined) return err({ kind: "no-space" });
      if (escrow.releasedAt(row.number, round) !== undefined) return err({ kind: "released" });
      const stored = escrow.find(row.number, round, member);
      const judged = judgeDeposit(stored, { version, record, share });
      if (judged === "stale") return err({ kind: "stale" });
      if (judged === "keep") {
        const bytes = row.bytes - (stored?.record?.bytes.length ?? 0) + record.bytes.length;
        if (bytes > quota) return err({ kind: "over-quota" });
        escrow.put(row.number, round, member, { version, day, content: { record, share } });
        spaces.setLog(row.number, { head: row.head, bytes });
      }
      return ok({ full: escrow.find(row.number, round, OTHER[member])?.share !== undefined });
    },

    withdraw: ({ space, round, member }, version, day) => {
      const row = spaces.find(space);
      if (row === undefined) return err({ kind: "no-space" });
      if (escrow.releasedAt(row.number, round) !== undefined) return err({ kind: "released" });
      const stored = escrow.find(row.number, round, member);
      const judged = judgeWithdrawal(stored, version);
      if (judged === "stale") return err({ kind: "stale" });
      if (judged === "keep") {
        escrow.put(row.number, round, member, { version, day, content: undefined });
        spaces.setLog(row.number, { head: row.head, bytes: row.bytes - (stored?.record?.bytes.length ?? 0) });
      }
      return ok(undefined);
    },

    release: (space, round, reveal, day) => {
      const row = spaces.find(space);
      if (row === undefined) return err({ kind: "no-space" });
      const before = escrow.releasedAt(row.number, round);
      if (before !== undefined) return ok({ seq: before, head: undefined });
      const [a, b] = [escrow.find(row.number, round, "a"), escrow.find(row.number, round, "b")];
      if (a?.record === undefined || a.share === undefined) return err({ kind: "not-full" });
      if (b?.record === undefined || b.share === undefined) return err({ kind: "not-full" });
      const entries = [
        a.record,
        b.record,
        reveal({ version: a.version, share: a.share }, { version: b.version, share: b.share }),
      ];
      // Their bytes are counted since the deposit, and a full log must not keep a round from opening.
      spaces.setLog(row.number, {
        head: row.head,
        bytes: row.bytes - a.record.bytes.length - b.record.bytes.length,
      });
      const envelopes = entries.map((entry) => ({ ...entry, space, day, chainLength: row.chainLength }));
      const { answers, grown } = log.append(envelopes, Number.POSITIVE_INFINITY);
      const last = answers.at(-1);
      if (last?.kind !== "kept") throw new Error("an append without a quota keeps everything");
      escrow.markReleased(row.number, round, last.seq);
      return ok({ seq: last.seq, head: grown.get(space)?.head });
    },
  };
}
