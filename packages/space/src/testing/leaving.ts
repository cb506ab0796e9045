/** Two people with their devices in one room, for what happens when one of them leaves. */
import type { Member } from "@counterpoint/kernel";
import { set } from "@counterpoint/records";
import { handIn } from "../exchange/hand-in.ts";
import { leaveSpace } from "../partners/leave-space.ts";
import type { Transport } from "../sync/port.ts";
import { letIn } from "./couple.ts";
import { createRoom, type Room, type Running, shareCouple } from "./fleet.ts";
import { dayKind, noteKind } from "./kinds.ts";
import { publicKeysOf } from "./links.ts";
import { DAY } from "./rounds.ts";
import { value, type World } from "./world.ts";

export const DAY_MS: number = 86_400_000;

export interface Person extends Running {
  readonly world: World;
}

export interface People extends Readonly<Record<Member, Person>> {
  readonly room: Room;
}

export async function beginPeople(seed = 1): Promise<People> {
  const room = createRoom(seed);
  const worlds = await shareCouple(room, seed);
  return { room, a: await wake(room, worlds.a), b: await wake(room, worlds.b) };
}

/** Switches a device on, with what lies on its disk. */
export const wake = async (room: Room, world: World, transport?: Transport): Promise<Person> => ({
  world,
  ...(await room.start(world, transport === undefined ? {} : { transport })),
});

/** One more device of the same person. */
export async function another(room: Room, by: Person): Promise<Person> {
  const world = room.newWorld();
  (await world.open()).close();
  const keys = await publicKeysOf(world);
  value(await by.sync.extend(() => by.link.acts.addDevice(keys)));
  await room.quiet.settled();
  await letIn(world, by.link.chain(0));
  return wake(room, world);
}

export async function write({ space }: Person, room: Room, text: string): Promise<void> {
  value(await space.commit([...set(dayKind, DAY, { text }), ...set(noteKind, text, { text })]));
  await room.pass(1_000);
}

/** What one has of what either wrote. */
export const readOn = ({ space }: Person): readonly string[] => space.list(noteKind).map(({ id }) => id);

export async function hand({ link }: Person, { relay, timers, pass }: Room): ReturnType<typeof handIn> {
  const handed = handIn(link, { transport: relay.transport, timers });
  await pass(1_000);
  return handed;
}

export async function leave({ link }: Person, { relay, timers, pass }: Room): ReturnType<typeof leaveSpace> {
  const left = leaveSpace(link, { transport: relay.transport, timers });
  await pass(1_000);
  return left;
}

/** How often a line was opened. */
export function counting(transport: Transport): { readonly transport: Transport; readonly lines: () => number } {
  let lines = 0;
  return {
    lines: () => lines,
    transport: {
      origin: transport.origin,
      open: (listener) => {
        lines++;
        return transport.open(listener);
      },
    },
  };
}
