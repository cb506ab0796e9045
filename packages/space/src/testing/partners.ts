/** Two people who pair: each with a private book under a lock of their own, and an empty disk beside it. */
import type { RecoverySecret } from "@counterpoint/crypto";
import { openLink } from "../link/open-link.ts";
import { acceptPartner } from "../partners/accept-partner.ts";
import { type Finishing, finishPairing } from "../partners/finish.ts";
import { invitePartner } from "../partners/invite-partner.ts";
import type { Pairing, PartnerInvitation } from "../partners/port.ts";
import { createMemoryDisk, type MemoryDisk, openMemoryStorage } from "../storage/memory.ts";
import type { Storage } from "../storage/port.ts";
import type { Transport } from "../sync/port.ts";
import type { TestDevice } from "./links.ts";
import type { Room } from "./meetings.ts";
import { newProfile, type Profile, secretOf } from "./profiles.ts";
import { createWorld, value } from "./world.ts";

export interface TestPerson extends Profile {
  readonly name: string;
  readonly secret: RecoverySecret;
  /** Where what they share lies. */
  readonly disk: MemoryDisk;
  readonly storage: Storage;
}

export async function newPerson(seed: number, name: string): Promise<TestPerson> {
  const [profile, disk] = [await newProfile(seed), createMemoryDisk()];
  return { ...profile, name, secret: await secretOf(profile), disk, storage: openMemoryStorage(disk) };
}

export const inviteIn = (
  { relay, timers }: Room,
  person: TestPerson,
  transport: Transport = relay.transport,
): PartnerInvitation => invitePartner({ ...person, transport, timers });

export const acceptIn = (
  { relay, timers }: Room,
  person: TestPerson,
  link: string,
  transport: Transport = relay.transport,
): Pairing => acceptPartner({ ...person, link, transport, timers });

export const finishIn = ({ relay, timers }: Room, person: TestPerson): ReturnType<typeof finishPairing> =>
  finishPairing(finishingOf(person, relay.transport, timers));

const finishingOf = (
  { storage, door: { wrapping }, secret, clock }: TestPerson,
  transport: Transport,
  timers: Room["timers"],
): Finishing => ({ door: { storage, wrapping }, secret, clock, transport, timers });

/** The profile of the space, as a start of the app opens it, with its side of the chain. */
export async function openShared(
  { disk, door, world }: Pick<TestPerson, "disk" | "door" | "world">,
  seed = 1,
): Promise<TestDevice> {
  const other = createWorld(disk, seed);
  const space = await other.open({ unlocked: door.wrapping });
  return { world: other, space, link: value(await openLink(space, { ...other, clock: world.clock })) };
}

/** Both go along with everything, until each has come to an end. */
export async function agree(room: Room, ...sides: readonly Pairing[]): Promise<void> {
  await room.until(
    () => {
      for (const side of sides) {
        side.confirm("words");
        side.confirm("name");
      }
      return sides.every(isOver);
    },
    ...sides,
  );
}

export const isOver = ({ state }: Pairing): boolean => ["paired", "unfinished", "failed"].includes(state().kind);

/** Why it failed, or how it stands. */
export const why = ({ state }: Pairing): string => {
  const now = state();
  return now.kind === "failed" ? now.why : now.kind;
};

/** Lets time pass until each of `sides` shows this. */
export const untilKind = (room: Room, kind: string, ...sides: readonly Pairing[]): Promise<void> =>
  room.until(() => sides.every(({ state }) => state().kind === kind), ...sides);
