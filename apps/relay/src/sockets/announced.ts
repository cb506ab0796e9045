/** Somebody with a member key asks in (safety.md S1): every live device of the member hears of it, and may say no. */
import { type DeviceId, type Member, type SpaceId, toHex } from "@counterpoint/kernel";
import type { AddDevice, Entry, Membership } from "@counterpoint/membership";
import { type AnnouncedDevice, announcementContent, type RelayMessage } from "@counterpoint/wire";
import type { WaitingDevice } from "../store/arrivals.ts";
import { hourAfter, hoursUntil } from "../store/hour.ts";
import { isSigned } from "./checks.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";

/** For how long the devices of a member can say no. */
export const WAIT_HOURS = 48;

/** An announcement that nobody came back for is forgotten so long after its hours were over. */
export const KEPT_HOURS: number = 14 * 24;

export async function announce(
  space: SpaceId,
  device: AnnouncedDevice,
  member: Member | undefined,
  { store, chains, now }: Surroundings,
): Promise<Answer> {
  if (member === undefined) return "not-proved";
  const chain = await chains.of(space);
  if (!chain.ok) return refusalOf(chain.error);
  const state = chain.value;
  if (signerOf(state, device) !== member) return "bad-proof";
  if (state.dissolvedBy !== null) return "not-allowed";
  if (isNamed(state, device)) return "taken";
  const ready = await store.announce(space, { ...device, ready: hourAfter(now(), WAIT_HOURS) });
  if (!ready.ok) return refusalOf(ready.error);
  return { type: "announced", hoursLeft: hoursLeft(ready.value, now()) };
}

export async function readAnnounced(space: SpaceId, { store, now }: Surroundings): Promise<Answer> {
  const announced = await store.announced(space);
  return announced.ok ? announcementsOf(space, announced.value, now()) : refusalOf(announced.error);
}

/** Only by a device of the same member: nobody keeps another person out of their own book. */
export async function refuseAnnounced(
  space: SpaceId,
  device: DeviceId,
  { proven }: Session,
  { store, chains }: Surroundings,
): Promise<Answer> {
  const [chain, announced] = [await chains.of(space), await store.announced(space)];
  if (!chain.ok) return refusalOf(chain.error);
  if (!announced.ok) return refusalOf(announced.error);
  const waiting = announced.value.find((one) => one.device === device);
  const by = chain.value.devices.get(proven.get(space)?.device ?? device);
  if (waiting !== undefined && signerOf(chain.value, waiting) !== by?.member) return "not-allowed";
  const dropped = await store.dropAnnounced(space, [device]);
  return dropped.ok ? { type: "done" } : refusalOf(dropped.error);
}

export const announcementsOf = (space: SpaceId, waiting: readonly WaitingDevice[], ms: number): RelayMessage => ({
  type: "announcements",
  space,
  announced: waiting.map(({ ready, ...device }) => ({ ...device, hoursLeft: hoursLeft(ready, ms) })),
});

/**
 * The device that an entry adds by the member key. It waits also where no device is left: that key can take out all of
 * them at once, and those who were taken out are to have the time to see it.
 */
export const hasToWait = ({ author, act }: Entry): AddDevice | undefined =>
  act.kind === "add-device" && author.by === "member" ? act : undefined;

/** Which of those that wait do so for nothing: they are there, never can be, or the key that announced them was replaced. */
export const endedBy = (after: Membership, waiting: readonly WaitingDevice[]): readonly DeviceId[] =>
  waiting
    .filter((device) => after.dissolvedBy !== null || isNamed(after, device) || signerOf(after, device) === undefined)
    .map(({ device }) => device);

/** The member under whose key, as it is now, a device was announced. */
function signerOf(state: Membership, device: AnnouncedDevice): Member | undefined {
  const content = announcementContent(state.space, device);
  const signed = [...state.members].find(([, { signing }]) => isSigned(signing, "announce", content, device.signature));
  return signed?.[0];
}

const isNamed = (state: Membership, { device, signing, agreement }: AnnouncedDevice): boolean =>
  state.devices.has(device) || [signing, agreement].some((key) => state.keys.has(toHex(key)));

/** The hour in which it began is not counted on top. */
const hoursLeft = (ready: WaitingDevice["ready"], ms: number): number => Math.min(WAIT_HOURS, hoursUntil(ready, ms));
