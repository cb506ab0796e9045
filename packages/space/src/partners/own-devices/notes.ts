/**
 * What lies in a person's own book so that all of their devices come into what they share: for each shared book which one
 * it is, and for each device by which keys it is to be known there. Each is signed by the device of the own book that wrote
 * it, so that nobody who brings in a file writes one, and no device writes one of another.
 */
import { checks, type OpenKeyring, sign } from "@counterpoint/crypto";
import {
  type DeviceId,
  frame,
  fromBase64Url,
  type Member,
  parseDeviceId,
  parseSpaceId,
  type SpaceId,
  toBase64Url,
} from "@counterpoint/kernel";
import { type DeviceKeys, isLive, type Membership } from "@counterpoint/membership";
import { type Operation, set } from "@counterpoint/records";
import * as v from "valibot";
import { oursKind } from "../../ours-kind.ts";
import type { Space } from "../../space.ts";

/** Which shared book there is. */
export interface BookNote {
  readonly what: "book";
  readonly space: SpaceId;
  /** Who the person is in it. */
  readonly member: Member;
  /** Hash of its first entry, in hex. */
  readonly genesis: string;
  /** The person has left it, or it has ended: nobody goes in any more. */
  readonly over: boolean;
}

/** By which keys the device that signed it is to be known in a shared book. */
export interface DeviceNote {
  readonly what: "device";
  readonly space: SpaceId;
  readonly keys: DeviceKeys;
  /** How long the chain was there; it is said anew when a device was let in, so that this one looks again. */
  readonly at: number;
}

export interface Signed<Note> {
  /** The device of the own book that wrote it. */
  readonly of: DeviceId;
  /** Whether that one is of the book now. */
  readonly live: boolean;
  readonly note: Note;
}

export interface Notes {
  readonly books: readonly Signed<BookNote>[];
  readonly devices: readonly Signed<DeviceNote>[];
}

type Author = Pick<OpenKeyring, "space" | "device" | "signingKey">;

/** To be committed in the own book. One place for each shared book, and one for each device in it. */
export async function writeNote(
  { space, device, signingKey }: Author,
  note: BookNote | DeviceNote,
): Promise<readonly Operation[]> {
  const said = JSON.stringify(note.what === "book" ? note : { ...note, keys: textOf(note.keys) });
  const sig = toBase64Url(await sign(signingKey, LABEL, contentOf(space, said)));
  return set(oursKind, idOf(note, device), { note: JSON.stringify({ v: 1, of: device, said, sig }) });
}

/** Those that a device of the own book has signed; what nobody did, or cannot be read, is not there. */
export async function readNotes(own: Space, membership: Membership): Promise<Notes> {
  const read = await Promise.all(own.list(oursKind).map(({ id, fields }) => readNote(id, fields.note, membership)));
  const signed = read.filter((one) => one !== undefined);
  return { books: signed.filter(isOfBook), devices: signed.filter(isOfDevice) };
}

type AnyNote = Signed<BookNote | DeviceNote>;

const isOfBook = (one: AnyNote): one is Signed<BookNote> => one.note.what === "book";
const isOfDevice = (one: AnyNote): one is Signed<DeviceNote> => one.note.what === "device";

async function readNote(id: string, text: string | undefined, membership: Membership): Promise<AnyNote | undefined> {
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), signedShape), text);
  if (!kept.success) return undefined;
  const { of, said, sig } = kept.output;
  const author = membership.devices.get(of);
  const note = v.safeParse(v.pipe(v.string(), v.parseJson(), noteShape), said);
  if (author === undefined || !note.success || id !== idOf(note.output, of)) return undefined;
  const isSigned = await checks.verify(author.signing, LABEL, contentOf(membership.space, said), sig);
  return isSigned ? { of, live: isLive(author), note: note.output } : undefined;
}

const LABEL = "ours";

const contentOf = (own: SpaceId, said: string): Uint8Array<ArrayBuffer> =>
  frame("ours", [new TextEncoder().encode(own), new TextEncoder().encode(said)]);

const idOf = ({ what, space }: BookNote | DeviceNote, of: DeviceId): string =>
  what === "book" ? space : `${space}.${of}`;

const textOf = ({ device, signing, agreement }: DeviceKeys) => ({
  device,
  signing: toBase64Url(signing),
  agreement: toBase64Url(agreement),
});

const spaceId = v.custom<SpaceId>((id) => typeof id === "string" && parseSpaceId(id).ok);
const deviceId = v.custom<DeviceId>((id) => typeof id === "string" && parseDeviceId(id).ok);
const bytes = v.pipe(
  v.string(),
  v.rawTransform<string, Uint8Array<ArrayBuffer>>(({ dataset, addIssue, NEVER }) => {
    const read = fromBase64Url(dataset.value);
    if (read.ok) return read.value;
    addIssue({ message: "not base64url" });
    return NEVER;
  }),
);

const signedShape = v.object({ v: v.literal(1), of: deviceId, said: v.string(), sig: bytes });

const noteShape = v.variant("what", [
  v.object({
    what: v.literal("book"),
    space: spaceId,
    member: v.picklist(["a", "b"]),
    genesis: v.string(),
    over: v.boolean(),
  }),
  v.object({
    what: v.literal("device"),
    space: spaceId,
    keys: v.object({ device: deviceId, signing: bytes, agreement: bytes }),
    at: v.pipe(v.number(), v.integer()),
  }),
]);
