/**
 * A device went, or came back because its removal was outranked: what counts of it is found anew, from all that is here of
 * it. What does not count any more loses its effect; what counts again gets it back.
 */
import { type DeviceId, ok, type Result, toHex } from "@counterpoint/kernel";
import type { Membership } from "@counterpoint/membership";
import { readKept } from "../kept-entry.ts";
import { MANIFEST } from "../replica.ts";
import type { Change, Position, StorageError } from "../storage/port.ts";
import type { Alarm } from "./alarm.ts";
import { withAlarms } from "./alarms.ts";
import { arrange } from "./arrange.ts";
import { readAside, valuesAside, withAside } from "./aside.ts";
import type { Ground } from "./ground.ts";
import type { HashPages } from "./hash-pages.ts";
import type { Held } from "./held.ts";
import { authenticate, type Genuine, type Incoming, incoming } from "./incoming.ts";
import { putPages } from "./intake.ts";
import { openAll } from "./open-all.ts";
import { noneOf, progressOf, withProgress } from "./progress.ts";
import { readAll } from "./read-all.ts";
import type { Aside } from "./state.ts";

interface JudgedAgain {
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
  const all = [...counted.value.keys(), ...kept.value];
  const judged = await Promise.all(all.map(async (it) => ({ it, verdict: await authenticate(ground, held, it) })));
  const isOn = pathsOf(held.membership, devices, all);
  const arranged = arrange(
    judged.filter(({ it }) => isOn(it)),
    {
      start: (device) => noneOf(device, progressOf(held.state, device).firstSeen),
      own: ground.device,
      hasEpoch: (epoch) => epoch in held.keys.epochs,
      isPutBack: held.state.putBack,
      wasLookedFor: () => false,
    },
  );
  const inPlace = [...arranged.accepted, ...arranged.disbelieved];
  const places = new Set(inPlace.map((envelope) => envelope.incoming));
  const setAside = new Map<Incoming, Aside["why"]>([
    ...all.filter((it) => !isOn(it)).map((it) => [it, "void"] as const),
    ...arranged.aside,
  ]);
  const lost = [...counted.value].filter(([it]) => !places.has(it));
  const again = (envelope: Genuine): boolean => !counted.value.has(envelope.incoming);
  const opened = await openAll(ground, held, arranged.accepted.filter(again), arranged.progress);
  const gone = await positionsOf(
    ground,
    lost.map(([it]) => it),
  );
  if (!gone.ok) return gone;
  const put = await putPages(pages, arranged);
  if (!put.ok) return put;
  const reached = new Set(arranged.progress.map(({ device }) => device));
  const none = [...devices].filter((device) => !reached.has(device));
  const progress = [
    ...none.map((device) => noneOf(device, progressOf(held.state, device).firstSeen)),
    ...opened.progress,
  ].map((one) => ({ ...one, lastWrote: one.lastWrote ?? progressOf(held.state, one.device).lastWrote }));
  const alarms = [...arranged.alarms, ...opened.alarms, ...lost.flatMap(([it]) => afterRemoval(it))];
  const values = valuesAside(held.state, all, setAside);
  return ok({
    held: { ...held, state: withAlarms(withAside(withProgress(held.state, progress), all, setAside), alarms) },
    change: {
      set: values.set,
      unset: gone.value.length === 0 ? values.unset : [...values.unset, MANIFEST],
      append: opened.append,
      journal: inPlace.filter(again).map((envelope) => envelope.incoming.bytes),
      unjournal: lost.map(([, position]) => position),
      // Whoever holds an index of the log makes it anew, and the snapshot below it goes.
      ...(gone.value.length === 0 ? {} : { remove: gone.value, dropChunks: "all" }),
    },
  });
}

const afterRemoval = ({ shape }: Incoming): readonly Alarm[] =>
  shape.ok ? [{ kind: "after-removal", device: shape.value.header.device }] : [];

/** Everything of these devices that counts so far, and where it lies in the journal. */
async function countedOf(
  { storage }: Ground,
  devices: ReadonlySet<DeviceId>,
): Promise<Result<ReadonlyMap<Incoming, Position>, StorageError>> {
  const counted = new Map<Incoming, Position>();
  for await (const page of readAll((after, limit) => storage.journal(after, limit))) {
    if (!page.ok) return page;
    for (const { position, bytes } of page.value) {
      const it = await incoming(bytes, null);
      if (it.shape.ok && devices.has(it.shape.value.header.device)) counted.set(it, position);
    }
  }
  return ok(counted);
}

/** Below the last envelope of a device that was removed, those count to which its `prevHash` leads back. */
function pathsOf(
  membership: Membership,
  devices: ReadonlySet<DeviceId>,
  all: readonly Incoming[],
): (it: Incoming) => boolean {
  const byHash = new Map(all.map((it) => [it.hash, it]));
  const paths = new Map<DeviceId, ReadonlySet<Incoming>>();
  for (const device of devices) {
    const last = membership.devices.get(device)?.removal?.last;
    const path = new Set<Incoming>();
    let at = last === undefined ? undefined : byHash.get(toHex(last.hash));
    while (at !== undefined && !path.has(at)) {
      path.add(at);
      at = at.shape.ok ? byHash.get(toHex(at.shape.value.header.prevHash)) : undefined;
    }
    // Where the last is not here yet, nothing leads back from it.
    if (path.size > 0) paths.set(device, path);
  }
  return (it) => {
    const path = it.shape.ok ? paths.get(it.shape.value.header.device) : undefined;
    return path === undefined || path.has(it);
  };
}

/** Where in the log lies what these have brought. */
async function positionsOf(
  { storage, vault }: Ground,
  lost: readonly Incoming[],
): Promise<Result<readonly Position[], StorageError>> {
  const names = new Set(
    lost.flatMap(({ shape }) => (shape.ok ? [`${shape.value.header.device} ${shape.value.header.devSeq}`] : [])),
  );
  const found: Position[] = [];
  if (names.size === 0) return ok(found);
  for await (const page of readAll((after, limit) => storage.log(after, limit))) {
    if (!page.ok) return page;
    for (const { position, bytes } of page.value) {
      const text = await vault.entry.open(bytes);
      const from = text.ok ? readKept(text.value)?.from : undefined;
      if (from !== undefined && from !== null && names.has(`${from.device} ${from.devSeq}`)) found.push(position);
    }
  }
  return ok(found);
}
