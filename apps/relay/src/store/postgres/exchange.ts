/** What the port says of deposits, each inside a transaction of the caller's, as in `sqlite/exchange.ts`. */
import { err, type Member, ok, type Result, type RoundId, type SpaceId } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import { judgeDeposit, judgeWithdrawal } from "../judge-deposit.ts";
import type { Deposit, DepositRefusal, Entry, Refused, Seq, Share, Slot } from "../port.ts";
import { findDeposit, markReleased, putDeposit, releasedAt } from "./escrow.ts";
import { appendAll } from "./log.ts";
import type { Query } from "./query.ts";
import { lockSpace, setLog } from "./spaces.ts";

export interface Released {
  readonly seq: Seq;
  /** Where the log ends now; absent where the round was released before. */
  readonly head: Seq | undefined;
}

const OTHER: Readonly<Record<Member, Member>> = { a: "b", b: "a" };

export async function deposit(
  query: Query,
  { space, round, member, version, record, share }: Deposit,
  day: Day,
  quota: number,
): Promise<Result<{ readonly full: boolean }, Refused<DepositRefusal>>> {
  const row = await lockSpace(query, space);
  if (row === undefined) return err({ kind: "no-space" });
  const { number, head } = row;
  if ((await releasedAt(query, number, round)) !== undefined) return err({ kind: "released" });
  const stored = await findDeposit(query, { number, round, member });
  const judged = judgeDeposit(stored, { version, record, share });
  if (judged === "stale") return err({ kind: "stale" });
  if (judged === "keep") {
    const bytes = row.bytes - (stored?.record?.bytes.length ?? 0) + record.bytes.length;
    if (bytes > quota) return err({ kind: "over-quota" });
    await putDeposit(query, { number, round, member }, version, day, { record, share });
    await setLog(query, number, { head, bytes });
  }
  const other = await findDeposit(query, { number, round, member: OTHER[member] });
  return ok({ full: other?.share !== undefined });
}

export async function withdraw(
  query: Query,
  { space, round, member }: Slot,
  version: number,
  day: Day,
): Promise<Result<void, Refused<Exclude<DepositRefusal, "over-quota">>>> {
  const row = await lockSpace(query, space);
  if (row === undefined) return err({ kind: "no-space" });
  const { number, head } = row;
  if ((await releasedAt(query, number, round)) !== undefined) return err({ kind: "released" });
  const stored = await findDeposit(query, { number, round, member });
  const judged = judgeWithdrawal(stored, version);
  if (judged === "stale") return err({ kind: "stale" });
  if (judged === "keep") {
    await putDeposit(query, { number, round, member }, version, day, undefined);
    await setLog(query, number, { head, bytes: row.bytes - (stored?.record?.bytes.length ?? 0) });
  }
  return ok(undefined);
}

export async function release(
  query: Query,
  space: SpaceId,
  round: RoundId,
  reveal: (a: Share, b: Share) => Entry,
  day: Day,
): Promise<Result<Released, Refused<"no-space" | "not-full">>> {
  const row = await lockSpace(query, space);
  if (row === undefined) return err({ kind: "no-space" });
  const { number, head, bytes } = row;
  const before = await releasedAt(query, number, round);
  if (before !== undefined) return ok({ seq: before, head: undefined });
  const a = await findDeposit(query, { number, round, member: "a" });
  const b = await findDeposit(query, { number, round, member: "b" });
  if (a?.record === undefined || a.share === undefined) return err({ kind: "not-full" });
  if (b?.record === undefined || b.share === undefined) return err({ kind: "not-full" });
  const both = reveal({ version: a.version, share: a.share }, { version: b.version, share: b.share });
  // Their bytes are counted since the deposit, and a full log must not keep a round from opening.
  await setLog(query, number, { head, bytes: bytes - a.record.bytes.length - b.record.bytes.length });
  const envelopes = [a.record, b.record, both].map((entry) => ({ ...entry, space, day, chainLength: row.chainLength }));
  const { answers, grown } = await appendAll(query, envelopes, Number.POSITIVE_INFINITY);
  const last = answers.at(-1);
  if (last?.kind !== "kept") throw new Error("an append without a quota keeps everything");
  await markReleased(query, number, round, last.seq);
  return ok({ seq: last.seq, head: grown.get(space)?.head });
}
