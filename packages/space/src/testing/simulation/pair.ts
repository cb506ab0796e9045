/** How two people in a simulation come to share a book: on any network, with any power cut, and never one of them alone. */
import type { Member } from "@counterpoint/kernel";
import { changeLock } from "../../lock/change-lock.ts";
import { acceptPartner } from "../../partners/accept-partner.ts";
import { forgetPairing, isPairingBegun } from "../../partners/begun.ts";
import { finishPairing } from "../../partners/finish.ts";
import { invitePartner } from "../../partners/invite-partner.ts";
import type { Pairing } from "../../partners/port.ts";
import { createMemoryDisk, openMemoryStorage } from "../../storage/memory.ts";
import type { Room } from "../fleet.ts";
import { isOver, newPerson, type TestPerson } from "../partners.ts";
import { CALM, type ShakyTransport, shakyTransport, type Weather } from "../shaky-transport.ts";
import { createWorld, value, type World } from "../world.ts";
import { hold } from "./invariants.ts";
import { ended } from "./patience.ts";

const SECOND = 1_000;
/** Longer than a link is good for. */
const PATIENCE = 1_000;
const MOST_TRIES = 40;

export type People = Readonly<Record<Member, TestPerson>>;

export const newPeople = async (room: Room): Promise<People> => ({
  a: await newPerson(1 + room.chance.below(1_000_000), "Ana"),
  b: await newPerson(2_000_000 + room.chance.below(1_000_000), "Ben"),
});

/** Tries until both are in a space; the disks of each that they have in it. */
export async function pair(room: Room, people: People): Promise<Readonly<Record<Member, World>>> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const fresh = { a: fromNew(room, people.a), b: fromNew(room, people.b) };
    // The second half go well whatever chance would have.
    await (tries < MOST_TRIES / 2 ? meet(room, fresh, anyWeather(room), sweeping(room)) : meet(room, fresh, CALM));
    if (await bothFinish(room, fresh)) return { a: await worldOf(room, fresh.a), b: await worldOf(room, fresh.b) };
  }
  throw new Error(`two who both want it come to share a book: not in ${MOST_TRIES} tries`);
}

/** An empty disk; the private book is where it was. */
function fromNew(room: Room, person: TestPerson): TestPerson {
  const disk = createMemoryDisk();
  room.setClock(person.world, 0);
  return { ...person, disk, storage: openMemoryStorage(disk) };
}

function anyWeather({ chance }: Room): Weather {
  if (chance.below(2) === 0) return CALM;
  return { delay: chance.unit() * 3_000, lost: chance.unit() * 0.05, twice: 0.02, early: 0, cut: chance.unit() * 0.05 };
}

/** Now and then one of them is swept away in the middle of it: when, and which. */
interface Sweep {
  readonly at: number;
  readonly side: 0 | 1;
}

function sweeping({ chance }: Room): Sweep | undefined {
  if (chance.below(3) > 0) return undefined;
  return { at: chance.below(60), side: chance.below(2) === 0 ? 0 : 1 };
}

/** Both go along with everything, as long as their devices last. */
async function meet(room: Room, { a, b }: People, weather: Weather, sweep?: Sweep): Promise<void> {
  const transport = (): ShakyTransport => {
    const shaky = shakyTransport(room.relay.transport, room.timers, room.chance);
    shaky.weather = weather;
    return shaky;
  };
  const { timers } = room;
  const inviting = invitePartner({ ...a, transport: transport(), timers });
  const accepting = acceptPartner({ ...b, transport: transport(), timers, link: inviting.link });
  const sides: readonly Pairing[] = [inviting, accepting];
  const isSwept = (side: Pairing, seconds: number): boolean =>
    sweep !== undefined && side === sides[sweep.side] && seconds >= sweep.at;
  for (let seconds = 0; seconds < PATIENCE && !sides.every(isOver); seconds++) {
    for (const side of sides) {
      if (isSwept(side, seconds)) {
        side.cancel();
        continue;
      }
      side.confirm("words");
      side.confirm("name");
    }
    await room.pass(SECOND);
  }
  for (const side of sides) side.cancel();
  await room.pass(SECOND);
}

/** Whoever was cut off goes on from there. Where one of them is in a space, so is the other; or neither has anything of it. */
async function bothFinish(room: Room, { a, b }: People): Promise<boolean> {
  const done = { a: await finish(room, a), b: await finish(room, b) };
  hold(!done.a || done.b, "nobody is in a book of two alone: who was invited could not come into it");
  hold(!done.b || done.a, "nobody is in a book of two alone: who invited is not in it");
  if (done.a) return true;
  for (const { storage } of [a, b]) value(await forgetPairing(storage));
  for (const { disk } of [a, b]) hold(disk.values.size === 0, "nothing is left of a pairing that did not come about");
  return false;
}

/** Whether this person is in a space. */
async function finish(room: Room, person: TestPerson): Promise<boolean> {
  const { relay, timers } = room;
  const { disk, storage, door, secret, clock } = person;
  if (value(await isPairingBegun(storage))) {
    const finishing = finishPairing({
      ...{ door: { storage, wrapping: door.wrapping }, secret, clock },
      ...{ transport: relay.transport, timers },
    });
    if (!(await ended(room, `${person.name} finishes a pairing`, finishing)).ok) return false;
  }
  return disk.values.has("link");
}

/** Without the lock, which is of no account from here on. */
async function worldOf(room: Room, { disk, storage, door }: TestPerson): Promise<World> {
  value(await changeLock({ storage, wrapping: door.wrapping }, undefined));
  const world = createWorld(disk, room.chance.below(2 ** 31));
  room.setClock(world, 0);
  return world;
}
