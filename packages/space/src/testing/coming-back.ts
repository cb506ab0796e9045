/** A person whose book is on one device, and another profile by which they come back to it. */
import type { RecoverySecret } from "@counterpoint/crypto";
import type { Restoring } from "../devices/port.ts";
import { createRestoring } from "../devices/restoring.ts";
import type { Transport } from "../sync/port.ts";
import { createRoom, type Room } from "./meetings.ts";
import { newProfile, openProfile, type Profile, type SharedBook, sharedBook } from "./profiles.ts";

const HOUR_MS = 3_600_000;

export const restoringOn = ({ door, clock }: Profile, transport: Transport): Restoring =>
  createRestoring({ door, clock, transport });

interface LostAndNew {
  readonly room: Room;
  readonly transport: Transport;
  readonly home: SharedBook;
  readonly secret: RecoverySecret;
  readonly away: Profile;
  readonly restoring: Restoring;
}

/** A book on one device, and a profile elsewhere that belongs to nobody yet. */
export async function lostAndNew(seed = 1): Promise<LostAndNew> {
  const room = createRoom();
  const { transport } = room.relay;
  const [home, away] = [await sharedBook(room.relay.transport, seed), await newProfile(seed + 1, "another passphrase")];
  const open = await openProfile(away.world, undefined, "another passphrase");
  return { room, transport, home, secret: home.secret, away: open, restoring: restoringOn(open, transport) };
}

export const hoursPass = ({ clock }: Room, hours: number, profile?: Profile): void => {
  clock.ms += hours * HOUR_MS;
  if (profile !== undefined) profile.clock.ms += hours * HOUR_MS;
};

export const reopened = ({ world }: Profile): Promise<Profile> => openProfile(world, undefined, "another passphrase");
