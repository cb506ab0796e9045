/** What came, from wherever, on its way into journal and log: read, judged, put in order, opened. */
import { ok, type Result, toHex } from "@counterpoint/kernel";
import { isOfRounds } from "../exchange/entry.ts";
import { takeRounds } from "../exchange/take-rounds.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import { withAlarms } from "./alarms.ts";
import { type Arranged, arrange } from "./arrange.ts";
import { isWaiting, readAside, valuesAside, withAside, withinBounds } from "./aside.ts";
import type { Ground } from "./ground.ts";
import type { HashPages } from "./hash-pages.ts";
import type { Held } from "./held.ts";
import { authenticate, type Genuine, type Incoming } from "./incoming.ts";
import { knowsLog } from "./knows-log.ts";
import { openAll } from "./open-all.ts";
import { progressOf, withProgress } from "./progress.ts";
import type { LinkState } from "./state.ts";

export interface Intake {
  readonly state: LinkState;
  readonly journal: readonly Bytes[];
  /** Sealed, for the log. */
  readonly append: readonly Bytes[];
  readonly set: ReadonlyMap<string, Bytes>;
  readonly unset: readonly string[];
}

/** Takes what came, and with it whatever has waited for it. */
export async function takeIn(
  ground: Ground,
  held: Held,
  pages: HashPages,
  came: readonly Incoming[],
): Promise<Result<Intake, StorageError>> {
  const news = await unknownOf(held.state, pages, came);
  if (!news.ok) return news;
  const waiting = await readAside(ground, held.state.aside.filter(isWaiting));
  if (!waiting.ok) return waiting;
  const { envelopes: all = [], rounds = [] } = Object.groupBy([...waiting.value, ...news.value], (it) =>
    isOfRounds(it) ? "rounds" : "envelopes",
  );
  const judged = await Promise.all(all.map(async (it) => ({ it, verdict: await authenticate(ground, held, it) })));
  const arranged = arrange(judged, {
    start: (device) => progressOf(held.state, device),
    own: ground.device,
    hasEpoch: (epoch) => epoch in held.keys.epochs,
    isOfLog: (envelope) => !held.state.putBack && knowsLog(held, ground.device, envelope),
    wasLookedFor: ({ hash }) => held.state.aside.some((kept) => kept.hash === hash && kept.why === "no-head"),
  });
  const aside = withinBounds(held, arranged.aside);
  if (!aside.ok) return aside;
  const opened = await openAll(ground, held, arranged.accepted, arranged.progress);
  const put = await putPages(pages, arranged);
  if (!put.ok) return put;
  const counted = [...arranged.accepted, ...arranged.disbelieved];
  const moved = withClaims(
    withProgress(held.state, opened.progress),
    counted.filter((envelope) => knowsLog(held, ground.device, envelope)),
  );
  const state = withAlarms(withAside(moved, all, aside.value), [...arranged.alarms, ...opened.alarms]);
  const answers = await takeRounds(ground, { ...held, state }, rounds);
  if (!answers.ok) return answers;
  const values = valuesAside(held.state, all, aside.value);
  return ok({
    state: answers.value.state,
    journal: [...counted.map(({ incoming }) => incoming.bytes), ...answers.value.journal],
    append: [...opened.append, ...answers.value.append],
    set: new Map([...values.set, ...answers.value.set]),
    unset: [...values.unset, ...answers.value.unset],
  });
}

export async function putPages(
  pages: HashPages,
  { accepted, disbelieved }: Pick<Arranged, "accepted" | "disbelieved">,
): Promise<Result<void, StorageError>> {
  for (const { device, devSeq, hash } of [...accepted, ...disbelieved]) {
    const put = await pages.put(device, devSeq, hash);
    if (!put.ok) return put;
  }
  return ok(undefined);
}

/** Those that neither count already nor wait, each once. */
async function unknownOf(
  state: LinkState,
  pages: HashPages,
  came: readonly Incoming[],
): Promise<Result<readonly Incoming[], StorageError>> {
  const kept = new Set(state.aside.map(({ hash }) => hash));
  const fresh: Incoming[] = [];
  for (const it of new Map(came.map((one) => [one.hash, one])).values()) {
    if (kept.has(it.hash)) continue;
    const known = await counts(state, pages, it);
    if (!known.ok) return known;
    if (!known.value) fresh.push(it);
  }
  return ok(fresh);
}

async function counts(
  state: LinkState,
  pages: HashPages,
  { shape, hash }: Incoming,
): Promise<Result<boolean, StorageError>> {
  if (!shape.ok) return ok(false);
  const { device, devSeq } = shape.value.header;
  if (devSeq > progressOf(state, device).devSeq) return ok(false);
  const known = await pages.get(device, devSeq);
  return known.ok ? ok(known.value === hash) : known;
}

/** Of each device the furthest claim is enough: the hash of a log holds those of all before. */
function withClaims(state: LinkState, counted: readonly Genuine[]): LinkState {
  const claims = new Map(state.claims.map((claim) => [claim.device, claim]));
  for (const { device, envelope } of counted) {
    const { seenSeq: seq, seenHash } = envelope.header;
    if (state.putBack && seq > state.seen.seq) continue;
    if (seq > (claims.get(device)?.seq ?? 0)) claims.set(device, { device, seq, hash: toHex(seenHash) });
  }
  return { ...state, claims: [...claims.values()] };
}
