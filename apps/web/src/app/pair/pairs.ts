import { err, ok, type Result } from "@counterpoint/kernel";
import {
  acceptPartner,
  finishPairing,
  forgetPairing,
  invitePartner,
  type Pairing,
  type PartnerOptions,
  type Space,
  type Stretch,
  type Transport,
  webSocketTransport,
} from "@counterpoint/space";
import { systemClock } from "../../platform/clock.ts";
import { stretchInWorker } from "../../platform/stretch.ts";
import { beginOurs } from "../ours/begin-ours.ts";
import { readOurCarrier } from "../ours/our-carrier.ts";
import { openSharedIn } from "../ours/profiles.ts";
import { ownSecret } from "../recovery/own-secret.ts";
import { browserDisk, type Disk, findBegun, newPlace, type Place } from "./places.ts";
import type { Pairs, PairsError, Self } from "./ports.ts";

export interface PairsPorts {
  /** The person's own book, open and under a lock. */
  readonly space: Pick<Space, "door" | "recovery">;
  /** The name of its database: what is shared lies beside it. */
  readonly book: string;
  readonly disk: Disk;
  readonly transport: Transport;
  readonly host: string;
  readonly stretch: Stretch;
}

/** From the book that is open on this device, by way of the address that this page came from. Heavy: to be fetched late. */
export const pairsIn = (space: Space, book: string): Pairs =>
  createPairs({
    space,
    book,
    disk: browserDisk,
    transport: webSocketTransport(location.origin),
    host: location.host,
    stretch: stretchInWorker,
  });

export function createPairs({ space, book, disk, transport, host, stretch }: PairsPorts): Pairs {
  const begin = async <P extends Pairing>(
    { name, passphrase }: Self,
    pair: (options: PartnerOptions) => P,
  ): Promise<Result<P, PairsError>> => {
    const secret = await ownSecret(space, passphrase, stretch);
    if (!secret.ok) return secret;
    const place = await newPlace({ disk, book, door: space.door });
    if (!place.ok) return place;
    const { storage } = place.value;
    const pairing = pair({ door: space.door, storage, secret: secret.value, name, clock: systemClock, transport });
    putAway(pairing, place.value, (kept) => enter(kept, name));
    return ok(pairing);
  };
  /** The other learns the name here too: what they saw before was of the meeting, and nothing of it was kept. */
  const enter = async (place: Place, name: string): Promise<void> => {
    const storage = await place.kept();
    const ours = storage.ok ? await openSharedIn(storage.value, space.door.wrapping) : storage;
    if (!ours.ok) return;
    await beginOurs(ours.value, name, systemClock);
    ours.value.close();
  };
  return {
    host,
    invite: (self) => begin(self, invitePartner),
    accept: (link, self) => begin(self, (options) => acceptPartner({ ...options, link })),
    finish: async ({ name, passphrase }) => {
      const place = await findBegun(disk, book);
      if (!place.ok) return place;
      if (place.value === undefined) return err({ kind: "nothing-begun" });
      const { storage } = place.value;
      const carrier = await readOurCarrier(storage);
      if (!carrier.ok || carrier.value === "here") {
        storage.close();
        return carrier.ok ? err({ kind: "begun-here" }) : carrier;
      }
      const secret = await ownSecret(space, passphrase, stretch);
      const { wrapping } = space.door;
      const finished = secret.ok
        ? await finishPairing({ door: { storage, wrapping }, secret: secret.value, clock: systemClock, transport })
        : secret;
      if (finished.ok) await enter(place.value, name);
      else storage.close();
      return finished;
    },
    forget: async () => {
      const place = await findBegun(disk, book);
      if (!place.ok) return place;
      if (place.value === undefined) return ok(undefined);
      const forgotten = await forgetPairing(place.value.storage);
      if (forgotten.ok) await place.value.discard();
      else place.value.storage.close();
      return forgotten;
    },
  };
}

/** Whatever comes of it, it is not held open; and where nothing does, nothing of it stays on this device. */
function putAway(pairing: Pairing, place: Place, enter: (place: Place) => Promise<void>): void {
  const look = (): void => {
    const { kind } = pairing.state();
    if (kind === "paired") void enter(place);
    if (kind === "unfinished") place.storage.close();
    if (kind === "failed") void place.discard();
  };
  pairing.subscribe(look);
  look();
}
