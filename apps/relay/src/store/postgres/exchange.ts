/** What the port says of exchanges, each inside a transaction of the caller's, as in `sqlite/exchange.ts`. */
import { err, ok, type Result, type RoundId } from "@counterpoint/kernel";
import type { Day } from "../day.ts";
import { type Deposit, type DepositRefusal, MEMBERS, MOST_OPENED, type Slot, type WriteReveal } from "../exchanges.ts";
import { type Hour, TOGETHER_NOW } from "../hour.ts";
import { judgeDeposit } from "../judge-deposit.ts";
import { entriesOf, judgeOpening } from "../judge-opening.ts";
import { DEPOSIT_BYTES, type Quotas } from "../limits.ts";
import type { Refused } from "../port.ts";
import {
  findBoth,
  findDeposit,
  findDue,
  isReleased,
  markDiffering,
  markReleased,
  markSpent,
  putDeposit,
  waitingElsewhere,
} from "./escrow.ts";
import { readLeavers } from "./leaving.ts";
import { appendAll, readPlaces } from "./log.ts";
import type { Notice } from "./notices.ts";
import { type Query, whole } from "./query.ts";
import { lockSpace, type SpaceRow } from "./spaces.ts";

export async function deposit(
  query: Query,
  offered: Deposit,
  day: Day,
  quotas: Quotas,
): Promise<Result<void, Refused<DepositRefusal>>> {
  const { space, round, member, chainLength, record, tokens } = offered;
  const row = await lockSpace(query, space);
  if (row === undefined) return err({ kind: "no-space" });
  const place = { number: row.number, round, member };
  const hasLeft = (await readLeavers(query, row.number)).includes(member);
  if (row.chainLength !== chainLength || hasLeft) return err({ kind: "chain-moved" });
  if (await isReleased(query, row.number, round)) return err({ kind: "released" });
  const judged = judgeDeposit(await findDeposit(query, place), offered);
  if (judged === "stale") return err({ kind: "stale" });
  if (judged === "there") return ok(undefined);
  const bytes = (record?.bytes.length ?? 0) + tokens.length + DEPOSIT_BYTES;
  const isFull = row.bytes + bytes > quotas.log || (await waitingElsewhere(query, place)) + bytes > quotas.waiting;
  if (isFull) return err({ kind: "over-quota" });
  await putDeposit(query, place, offered, day);
  return ok(undefined);
}

/** Of a locked space: another relay may have opened it while this one waited. Nothing where it does not open. */
async function openRound(
  query: Query,
  row: SpaceRow,
  round: RoundId,
  hour: Hour,
  day: Day,
  reveal: WriteReveal,
): Promise<readonly Notice[]> {
  const { id, number, chainLength, leavers } = row;
  const opening = judgeOpening(id, round, await findBoth(query, number, round), hour);
  if (opening === "spent") await markSpent(query, number, round);
  const entries = entriesOf(opening, reveal);
  const there = await readPlaces(
    query,
    number,
    entries.map(({ op }) => op),
  );
  // Whoever has put an entry of the same name into the log beforehand gets no half of a reveal.
  if (entries.length === 0 || there.size > 0) return [];
  const envelopes = entries.map((entry) => ({ ...entry, space: id, day, chainLength, leavers }));
  const head = (await appendAll(query, envelopes, Number.POSITIVE_INFINITY)).grown.get(id)?.head;
  if (head !== row.head + entries.length) throw new Error("an append without a quota keeps everything");
  await markReleased(query, number, round, head);
  return [{ kind: "head", space: id, head }];
}

export async function openNow(
  query: Query,
  { space, round, member }: Slot,
  day: Day,
  reveal: WriteReveal,
): Promise<readonly Notice[]> {
  const row = await lockSpace(query, space);
  if (row === undefined) return [];
  const notices = await openRound(query, row, round, TOGETHER_NOW, day, reveal);
  if (notices.length === 0) await markDiffering(query, row.number, round, [member]);
  return notices;
}

export interface Turned {
  readonly left: "more" | "done";
  readonly notices: readonly Notice[];
}

export async function openDue(query: Query, hour: Hour, day: Day, reveal: WriteReveal): Promise<Turned> {
  const [last] = await query("SELECT hour FROM opened");
  if (whole(last ?? {}, "hour") === hour) return { left: "done", notices: [] };
  const due = await findDue(query, hour, MOST_OPENED);
  const notices: Notice[] = [];
  for (const { space, round } of due) {
    const row = await lockSpace(query, space);
    if (row === undefined) continue;
    const opened = await openRound(query, row, round, hour, day, reveal);
    if (opened.length === 0) await markDiffering(query, row.number, round, MEMBERS);
    notices.push(...opened);
  }
  if (due.length === MOST_OPENED) return { left: "more", notices };
  await query("UPDATE opened SET hour = $1", hour);
  return { left: "done", notices };
}
