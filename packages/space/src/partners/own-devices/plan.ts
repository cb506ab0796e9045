import type { DeviceId, SpaceId } from "@counterpoint/kernel";
import { type DeviceKeys, devicesOf, isLive, MAX_DEVICES, type Membership } from "@counterpoint/membership";
import { sameKeys } from "../../devices/same-keys.ts";
import type { BookNote, DeviceNote, Notes, Signed } from "./notes.ts";

/** A shared book in which this device is, or was. */
export interface HereBook {
  readonly membership: Membership;
  /** This device in it, and so who the person is. */
  readonly self: DeviceKeys & Pick<BookNote, "member">;
  /** It goes on, and this device is one of it. */
  readonly live: boolean;
  /** The person has left it, or it has ended. */
  readonly over: boolean;
  /** By devices in it, the device of the own book that was the first to say that it is that one. */
  readonly owners: ReadonlyMap<DeviceId, DeviceId>;
  /** Devices in it from which something has come. */
  readonly heard: ReadonlySet<DeviceId>;
}

export interface Facts {
  /** This device in the own book, and what that one comes to. */
  readonly self: DeviceId;
  readonly own: Membership;
  readonly notes: Notes;
  readonly here: readonly HereBook[];
  /** Keys that wait to be let in. */
  readonly waiting: ReadonlyMap<SpaceId, DeviceKeys>;
}

export type Task =
  /** To be written in the own book. */
  | { readonly kind: "tell"; readonly note: BookNote | DeviceNote }
  /** Another device of the person has a shared book that this one is to come into. */
  | { readonly kind: "make-keys"; readonly book: BookNote }
  | { readonly kind: "enter"; readonly book: BookNote }
  /** In a shared book. */
  | { readonly kind: "add"; readonly space: SpaceId; readonly keys: DeviceKeys; readonly of: DeviceId }
  | { readonly kind: "take-out"; readonly space: SpaceId; readonly device: DeviceId };

/** What this device has to do so that all of a person's devices, and no others, are in what they share. Pure. */
export function plan(facts: Facts): readonly Task[] {
  return [...facts.here.flatMap((book) => whileIn(facts, book)), ...toComeIn(facts)];
}

function whileIn(facts: Facts, book: HereBook): readonly Task[] {
  const { membership, self } = book;
  const { space } = membership;
  if (book.over) return tellOver(facts, book);
  if (!book.live) return [];
  const known = counting(facts, space);
  const told = facts.notes.devices.some(
    ({ of, note }) => of === facts.self && note.space === space && sameKeys(note.keys, self),
  );
  return [
    ...(known === undefined ? [tell(bookNoteOf(book))] : []),
    ...(told ? [] : [tell(deviceNoteOf(book))]),
    ...removals(facts, book),
    ...additions(facts, book),
  ];
}

const tell = (note: BookNote | DeviceNote): Task => ({ kind: "tell", note });

const bookNoteOf = ({ membership, self, over }: HereBook): BookNote => ({
  what: "book",
  space: membership.space,
  member: self.member,
  genesis: membership.steps[0]?.hash ?? "",
  over,
});

export const deviceNoteOf = ({
  membership: { space, steps },
  self: { device, signing, agreement },
}: Pick<HereBook, "membership" | "self">): DeviceNote => ({
  what: "device",
  space,
  keys: { device, signing, agreement },
  at: steps.length,
});

/** So that no further device goes into it, or waits. */
const tellOver = (facts: Facts, book: HereBook): readonly Task[] =>
  counting(facts, book.membership.space)?.over === false ? [tell(bookNoteOf(book))] : [];

/** What a device that is still of the own book has told of a shared one. */
const counting = ({ notes }: Facts, space: SpaceId): BookNote | undefined =>
  notes.books.find(({ live, note }) => live && note.space === space)?.note;

/** The newest of the person's devices first: it is the one in their hand. */
function additions({ notes, own }: Facts, { membership, self }: HereBook): readonly Task[] {
  const { space } = membership;
  const room = MAX_DEVICES - devicesOf(membership, self.member).filter(isLive).length;
  const age = ({ of }: Signed<DeviceNote>): number => own.devices.get(of)?.added ?? 0;
  return notes.devices
    .filter(({ live, note }) => live && note.space === space && !membership.devices.has(note.keys.device))
    .toSorted((one, other) => age(other) - age(one))
    .slice(0, Math.max(0, room))
    .map(({ of, note: { keys } }) => ({ kind: "add", space, keys, of }));
}

/**
 * Which belonged to a device that was taken out of the own book, and to none that is in it. What was said first counts, since
 * a device may say something else before it is taken out; and also what it says now, which may be all that was heard here.
 * Keys that went with another lock before they were used are taken out too, once there are others in their place.
 */
function removals({ own, notes }: Facts, { membership, self, owners, heard }: HereBook): readonly Task[] {
  const { space } = membership;
  const said = notes.devices.filter(({ note }) => note.space === space);
  const [gone, staying] = [new Map<DeviceId, DeviceId>(), new Map<DeviceId, DeviceId>()];
  for (const { of, live, note } of said) (live ? staying : gone).set(note.keys.device, of);
  const isGone = (device: DeviceId): boolean => {
    const owner = owners.get(device);
    return gone.has(device) || (owner !== undefined && own.devices.has(owner) && !isLiveIn(own, owner));
  };
  const isLeftBehind = (device: DeviceId): boolean => {
    const owner = owners.get(device);
    return !heard.has(device) && [...staying].some(([other, of]) => of === owner && isLiveIn(membership, other));
  };
  return devicesOf(membership, self.member)
    .filter((one) => isLive(one) && one.device !== self.device && !staying.has(one.device))
    .filter(({ device }) => isGone(device) || isLeftBehind(device))
    .map(({ device }) => ({ kind: "take-out", space, device }));
}

const isLiveIn = ({ devices }: Membership, id: DeviceId): boolean => {
  const device = devices.get(id);
  return device !== undefined && isLive(device);
};

/** What is to be remembered of who is who: of those that are in it, so that nobody fills this by saying much. */
export const saidFirst = (
  { notes }: Facts,
  { membership: { space, devices } }: HereBook,
): ReadonlyMap<DeviceId, DeviceId> =>
  new Map(
    notes.devices
      .filter(({ note }) => note.space === space && devices.has(note.keys.device))
      .toSorted((one, other) => Number(one.live) - Number(other.live))
      .map(({ of, note }) => [note.keys.device, of] as const),
  );

function toComeIn(facts: Facts): readonly Task[] {
  const isHere = (space: SpaceId): boolean => facts.here.some(({ membership }) => membership.space === space);
  return facts.notes.books.flatMap(({ live, note: book }): readonly Task[] => {
    const { space } = book;
    if (!live || book.over || isHere(space)) return [];
    const keys = facts.waiting.get(space);
    if (keys === undefined) return [{ kind: "make-keys", book }];
    const told = facts.notes.devices.some(({ of, note }) => of === facts.self && sameKeys(note.keys, keys));
    return told ? [{ kind: "enter", book }] : [tell({ what: "device", space, keys, at: 0 })];
  });
}
