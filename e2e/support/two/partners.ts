/** Two people without a browser: the same code as in the app, over disks in memory, and a real line to a relay. */
import { type Member, seededChance } from "@counterpoint/kernel";
import { createSchema } from "@counterpoint/records";
import {
  acceptPartner,
  createMemoryDisk,
  deviceNameKind,
  handIn,
  invitePartner,
  leaveSpace,
  type MemoryDisk,
  openLink,
  openMemoryStorage,
  openSpace,
  type Pairing,
  type PartnerOptions,
  personNameKind,
  type RunningLink,
  recoverySecret,
  type Space,
  type Sync,
  startSync,
  type Transport,
} from "@counterpoint/space";
import { SHARED_KINDS } from "@counterpoint/talk";
import { openKeys, type ProfileKeys } from "../../../packages/space/src/keys.ts";
import { systemTimers, type Timers } from "../../../packages/space/src/sync/timers.ts";
import { clock, newProfile, openProfile, PASSPHRASE, quickly, until, valid } from "../hunt/person.ts";

/** All that two people can share, and nothing of what is one's own. */
const schema = createSchema([...Object.values(SHARED_KINDS), personNameKind, deviceNameKind]);

/** Each looks once a second whether the other has gone on: here, at once. All else takes the time that it takes. */
const hasty: Timers = {
  ...systemTimers,
  after: (ms, task) => systemTimers.after(ms === 1_000 ? 20 : ms, task),
};

/** What one of them has on their device of what both share, switched on. */
export interface Side {
  readonly space: Space;
  readonly link: RunningLink;
  readonly sync: Sync;
  /** Gives the relay what waits for it, as on the schedule. */
  hand(): Promise<void>;
  /** Leaves without a word. */
  leave(): Promise<void>;
  close(): void;
}

export interface Paired {
  /** Opens a side from what is on its disk, as a start of the app does. */
  open(member: Member, transport: Transport): Promise<Side>;
  /** What is secret on the disk of one of them. */
  keys(member: Member): Promise<ProfileKeys>;
}

/** Somebody with a private book under a lock, and an empty disk beside it. */
async function person(seed: number, name: string, transport: Transport, disk: MemoryDisk): Promise<PartnerOptions> {
  const { space } = await openProfile(await newProfile(seed));
  const secret = await recoverySecret(valid(await space.recovery.draw()), PASSPHRASE, quickly);
  return { door: space.door, storage: openMemoryStorage(disk), secret, name, clock, transport, timers: hasty };
}

/** One invites by a link, the other accepts; both compare, and both agree. */
export async function pair(transport: Transport): Promise<Paired> {
  const disks = { a: createMemoryDisk(), b: createMemoryDisk() };
  const people = {
    a: await person(1, "Ana", transport, disks.a),
    b: await person(2, "Ben", transport, disks.b),
  };
  const inviting = invitePartner(people.a);
  const accepting = acceptPartner({ ...people.b, link: inviting.link });
  for (const [shown, what] of [
    ["compare", "words"],
    ["names", "name"],
  ] as const) {
    await Promise.all([reached(inviting, shown), reached(accepting, shown)]);
    for (const side of [inviting, accepting]) side.confirm(what);
  }
  await Promise.all([reached(inviting, "paired"), reached(accepting, "paired")]);
  return {
    keys: async (member) =>
      valid(await openKeys(openMemoryStorage(disks[member]), seededChance(3), people[member].door.wrapping)),
    open: async (member, line) => {
      const chance = seededChance(member === "a" ? 11 : 12);
      const { wrapping } = people[member].door;
      const storage = openMemoryStorage(disks[member]);
      const space = valid(await openSpace({ storage, clock, chance, schema, unlocked: wrapping }));
      const link = valid(await openLink(space, { clock, chance }));
      const sync = startSync({ link, transport: line, chance, pace: { shortest: 0, longest: 0 } });
      return {
        space,
        link,
        sync,
        hand: async () => valid(await handIn(link, { transport: line })),
        leave: async () => valid(await leaveSpace(link, { transport: line })),
        close: () => {
          sync.stop();
          link.close();
          space.close();
        },
      };
    },
  };
}

async function reached(pairing: Pairing, kind: string): Promise<void> {
  const isOver = (): boolean => ["failed", "unfinished"].includes(pairing.state().kind);
  await until(pairing, () => pairing.state().kind === kind || isOver());
  if (pairing.state().kind !== kind) throw new Error(`expected ${kind}, got ${JSON.stringify(pairing.state())}`);
}
