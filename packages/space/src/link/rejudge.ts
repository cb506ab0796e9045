/**
 * A device went, or came back because its removal was outranked: what counts of it is found anew, from all that is here of
 * it. What does not count any more loses its effect; what counts again gets it back.
 */
import { type DeviceId, ok, type Result } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import { isOfRounds } from "../exchange/entry.ts";
import { roundsAgain } from "../exchange/rounds-again.ts";
import { MANIFEST } from "../replica.ts";
import type { Change, Position, StorageError } from "../storage/port.ts";
import type { Alarm } from "./alarm.ts";
import { withAlarms } from "./alarms.ts";
import { type Arranged, arrange } from "./arrange.ts";
import { readAside, valuesAside, withAside } from "./aside.ts";
import { countedOf, originOf, positionsOf } from "./counted-of.ts";
import type { Ground } from "./ground.ts";
import type { HashPages } from "./hash-pages.ts";
import type { Held } from "./held.ts";
import { authenticate, type Genuine, type Incoming } from "./incoming.ts";
import { putPages } from "./intake.ts";
import { joinChanges } from "./join-changes.ts";
import { knowsLog } from "./knows-log.ts";
import { openAll } from "./open-all.ts";
import { pathsOf } from "./paths.ts";
import { noneOf, progressOf, withProgress } from "./progress.ts";
import type { Progress } from "./state.ts";

export interface JudgedAgain {
  readonly held: Held;
  readonly change: Change;
}

/** Of this very device nothing is taken back: what it wrote stays here, and its place in sending is its own. */
export async function judgeAgain(
  ground: Ground,
  held: Held,
  pages: HashPages,
  of: ReadonlySet<DeviceId>,
): Promise<Result<JudgedAgain, StorageError>> {
  const devices = new Set([...of].filter((device) => device !== ground.device));
  if (devices.size === 0 || held.membership === null) return ok({ held, change: {} });
  const counted = await countedOf(ground, devices);
  if (!counted.ok) return counted;
  const aside = held.state.aside.filter(({ device }) => device !== null && devices.has(device));
  const kept = await readAside(ground, aside);
  if (!kept.ok) return kept;
  const all = [...counted.value.keys(), ...kept.value.filter((it) => !isOfRounds(it))];
  const arranged = await arrangeAgain(ground, held, held.membership, { devices, all });
  const put = await putPages(pages, arranged);
  if (!put.ok) return put;
  const envelopes = await changeTo(ground, held, { devices, all, counted: counted.value, arranged });
  if (!envelopes.ok) return envelopes;
  const rounds = await roundsAgain(ground, envelopes.value.held, devices);
  if (!rounds.ok) return rounds;
  const { held: last, change } = rounds.value;
  return ok({ held: last, change: joinChanges(envelopes.value.change, change) });
}

interface Here {
  readonly devices: ReadonlySet<DeviceId>;
  /** Everything that is here of them. */
  readonly all: readonly Incoming[];
}

/** As if all of it came now. */
async function arrangeAgain(
  ground: Ground,
  held: Held,
  membership: Membership,
  { devices, all }: Here,
): Promise<Arranged> {
  const judged = await Promise.all(all.map(async (it) => ({ it, verdict: await authenticate(ground, held, it) })));
  const isOn = pathsOf(membership, devices, all);
  const arranged = arrange(
    judged.filter(({ it }) => isOn(it)),
    {
      start: (device) => noneOf(device, progressOf(held.state, device).firstSeen),
      own: ground.device,
      hasEpoch: (epoch) => epoch in held.keys.epochs,
      isOfLog: (envelope) => !held.state.putBack && knowsLog(held, ground.device, envelope),
      wasLookedFor: () => false,
    },
  );
  const offPath = all.filter((it) => !isOn(it)).map((it) => [it, "void"] as const);
  return { ...arranged, aside: new Map([...offPath, ...arranged.aside]) };
}

interface Found extends Here {
  /** What counted before, and where it lies in the journal. */
  readonly counted: ReadonlyMap<Incoming, Position>;
  readonly arranged: Arranged;
}

async function changeTo(
  ground: Ground,
  held: Held,
  { devices, all, counted, arranged }: Found,
): Promise<Result<JudgedAgain, StorageError>> {
  const inPlace = [...arranged.accepted, ...arranged.disbelieved];
  const places = new Set(inPlace.map((envelope) => envelope.incoming));
  const lost = [...counted].filter(([it]) => !places.has(it));
  const isAgain = (envelope: Genuine): boolean => !counted.has(envelope.incoming);
  const opened = await openAll(ground, held, arranged.accepted.filter(isAgain), arranged.progress);
  const gone = await positionsOf(ground, new Set(lost.flatMap(([it]) => originOf(it))));
  if (!gone.ok) return gone;
  const alarms = [...arranged.alarms, ...opened.alarms, ...lost.flatMap(([it]) => afterRemoval(it))];
  const progress = progressAgain(held, devices, opened.progress);
  const { set, unset } = valuesAside(held.state, all, arranged.aside);
  const moved = withAside(withProgress(held.state, progress), all, arranged.aside);
  return ok({
    held: { ...held, state: withAlarms(moved, alarms) },
    change: {
      set,
      unset: gone.value.length === 0 ? unset : [...unset, MANIFEST],
      append: opened.append,
      journal: inPlace.filter(isAgain).map((envelope) => envelope.incoming.bytes),
      unjournal: lost.map(([, position]) => position),
      // Whoever holds an index of the log makes it anew, and the snapshot below it goes.
      ...(gone.value.length === 0 ? {} : { remove: gone.value.map(({ position }) => position), dropChunks: "all" }),
    },
  });
}

/** Also of those of which nothing counts any more. When a device wrote last does not change by it. */
function progressAgain(
  { state }: Held,
  devices: ReadonlySet<DeviceId>,
  reached: readonly Progress[],
): readonly Progress[] {
  return [...devices].map((device) => {
    const before = progressOf(state, device);
    const now = reached.find((progress) => progress.device === device) ?? noneOf(device, before.firstSeen);
    return { ...now, lastWrote: now.lastWrote ?? before.lastWrote };
  });
}

const afterRemoval = ({ shape }: Incoming): readonly Alarm[] =>
  shape.ok ? [{ kind: "after-removal", device: shape.value.header.device, devSeq: shape.value.header.devSeq }] : [];
