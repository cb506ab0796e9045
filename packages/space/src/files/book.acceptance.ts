/** A book of several devices as the tests of parcels need it: true entries, true envelopes, and a link that only keeps. */
import { checks, type OpenKeyring, sign } from "@counterpoint/crypto";
import { newOpId, ok, type Result, type SpaceId, seededChance, toHex } from "@counterpoint/kernel";
import {
  type Act,
  type DeviceKeys,
  draft,
  ENTRY_LABEL,
  fold,
  isEpochDue,
  type Membership,
  recipients,
  replay,
  withSignatures,
  writeGenesis,
} from "@counterpoint/membership";
import { EMPTY_HASH } from "@counterpoint/wire";
import { sealEnvelope } from "../envelope.ts";
import type { Alarm } from "../link/alarm.ts";
import type { Link, Standing } from "../link/port.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import { newKeys } from "../testing/envelopes.ts";
import { value } from "../testing/world.ts";
import { PARCEL_LABEL } from "./layout.ts";
import { writeParcel } from "./write.ts";

export const keysOf = ({
  device,
  signingPublicKey,
  agreementPublicKey,
}: Pick<OpenKeyring, "device" | "signingPublicKey" | "agreementPublicKey">): DeviceKeys => ({
  device,
  signing: signingPublicKey,
  agreement: agreementPublicKey,
});

export interface Book {
  readonly space: SpaceId;
  readonly chain: Bytes[];
  /** The next entry, signed by this device, as `acts` of a link gives it. */
  draw(by: OpenKeyring, act: Act, after?: readonly Bytes[]): Promise<Bytes>;
  add(by: OpenKeyring, keys: DeviceKeys): Promise<void>;
}

/** Genesis with one device, and epoch 0. */
export async function newBook(first: OpenKeyring, seed = 99): Promise<Book> {
  const member = await newKeys(seed);
  const keys = { signing: member.signingPublicKey, recovery: member.agreementPublicKey };
  const unsigned = writeGenesis({ space: first.space, members: [{ ...keys, devices: [keysOf(first)] }] });
  const genesis = withSignatures(unsigned, await sign(member.signingKey, ENTRY_LABEL, unsigned));
  const chain = [genesis];
  const state = async (entries: readonly Bytes[] = chain): Promise<Membership> =>
    value(await replay(entries, first.space, checks));
  const draw: Book["draw"] = async (by, act, after) => {
    const next = draft(await state(after), { by: "device", device: by.device }, act);
    return withSignatures(next, await sign(by.signingKey, ENTRY_LABEL, next));
  };
  const follow = async (by: OpenKeyring, act: Act): Promise<void> => void chain.push(await draw(by, act));
  await follow(first, epochOf(await state()));
  return {
    space: first.space,
    chain,
    draw,
    add: async (by, added) => {
      await follow(by, { kind: "add-device", ...added });
      await follow(by, epochOf(await state()));
    },
  };
}

/** Its boxes hold nothing: those who open them are tested elsewhere. */
export function epochOf(state: Membership): Act {
  const number = state.epochs.length;
  const { devices, members } = recipients(state);
  return {
    kind: "new-epoch",
    number,
    keyHash: new Uint8Array(32).fill(number + 1),
    link: number === 0 ? null : new Uint8Array(60).fill(number),
    boxes: devices.map(({ device }) => ({ device, box: new Uint8Array(80).fill(number + 2) })),
    recovery: members.map(() => new Uint8Array(80).fill(number + 3)),
  };
}

/** An envelope of this device, as number `devSeq` of its own. */
export function envelopeOf(keys: OpenKeyring, devSeq: number, text = "tea"): Promise<Bytes> {
  const chance = seededChance(devSeq);
  const batch = {
    stamp: { ms: devSeq, counter: 0, device: keys.device, op: newOpId(chance) },
    operations: [{ kind: "note", version: 1, id: `${devSeq}`, field: "text", value: text }],
    voids: [],
  };
  const witness = { chainHead: EMPTY_HASH, seenSeq: 0, seenHash: EMPTY_HASH };
  return sealEnvelope(keys, witness, { devSeq, prevHash: EMPTY_HASH }, newOpId(chance), [batch]);
}

/** What a test of parcels asks of a link and its disk. */
export interface KeepingLink extends Link {
  readonly entries: Bytes[];
  readonly journal: Map<string, Bytes>;
  /** What the disk answers from now on. */
  fault: StorageError | undefined;
  /** How often, and with how many at once, envelopes were handed in. */
  readonly handed: number[];
}

/** Takes every next entry that folds and every envelope, each once; a chain that differs is an alarm. */
export async function keepingLink(
  keys: Pick<OpenKeyring, "device" | "signingKey">,
  space: SpaceId,
  chain: readonly Bytes[],
): Promise<KeepingLink> {
  const alarms: Alarm[] = [];
  let membership = chain.length === 0 ? null : value(await replay(chain, space, checks));
  const whileWhole = async <T>(work: () => T | Promise<T>): Promise<Result<T, StorageError>> =>
    link.fault === undefined ? ok(await work()) : { ok: false, error: link.fault };
  const takeEntry = async (at: number, entry: Bytes): Promise<void> => {
    const known = link.entries[at];
    if (known !== undefined) {
      if (toHex(known) !== toHex(entry)) alarms.push({ kind: "chain-forked", at });
      return;
    }
    if (membership === null) throw new Error("a chain begins elsewhere");
    const folded = await fold(membership, entry, checks);
    if (!folded.ok) return void alarms.push({ kind: "chain-forged", at });
    membership = folded.value.state;
    link.entries.push(entry);
  };
  const link: KeepingLink = {
    space,
    device: keys.device,
    entries: [...chain],
    journal: new Map(),
    fault: undefined,
    handed: [],
    standing: (): Standing => ({
      membership,
      chainLength: link.entries.length,
      seen: { seq: 0, hash: EMPTY_HASH },
      unsent: 0,
      mayWrite: true,
      unconfirmed: false,
      chainWanted: false,
      newer: false,
      epochDue: membership !== null && isEpochDue(membership),
      removed: false,
      over: null,
      parted: false,
      endsOn: null,
      devices: [],
      partnerDevices: [],
      // Made anew each time, as a link does it with those that end by themselves.
      alarms: alarms.map((alarm) => ({ ...alarm })),
    }),
    subscribe: () => () => undefined,
    proof: () => unasked(),
    signParcel: (digest) => sign(keys.signingKey, PARCEL_LABEL, digest),
    chain: (from) => link.entries.slice(from),
    takeChain: (from, entries) =>
      whileWhole(async () => {
        for (const [at, entry] of entries.entries()) await takeEntry(from + at, entry);
      }),
    takeLog: () => unasked(),
    agrees: () => unasked(),
    takeLoose: (envelopes) =>
      whileWhole(() => {
        const before = link.journal.size;
        link.handed.push(envelopes.length);
        for (const envelope of envelopes) link.journal.set(toHex(envelope), envelope);
        return link.journal.size - before;
      }),
    envelopes: async function* () {
      for (const envelope of link.journal.values()) yield link.fault === undefined ? ok(envelope) : failed(link.fault);
    },
    next: () => unasked(),
    kept: () => unasked(),
    part: () => unasked(),
    acts: {
      addDevice: () => unasked(),
      removeDevice: () => unasked(),
      dissolve: () => unasked(),
      newEpoch: () => unasked(),
    },
    exchange: {
      roundOf: () => unasked(),
      putIn: () => unasked(),
      fill: () => unasked(),
      unsent: () => unasked(),
      wouldOpen: () => unasked(),
      again: () => unasked(),
      takeBack: () => unasked(),
      anew: () => unasked(),
      sent: () => unasked(),
      refused: () => unasked(),
      waiting: () => unasked(),
      matches: () => unasked(),
    },
    endOn: () => unasked(),
    owners: () => unasked(),
    rememberOwners: () => unasked(),
    confirm: () => unasked(),
    dismiss: () => unasked(),
  };
  return link;
}

const failed = (error: StorageError): Result<never, StorageError> => ({ ok: false, error });

function unasked(): never {
  throw new Error("no parcel asks for this");
}

/** The parcel that this link makes, as a file. */
export async function parcelOf(link: Link): Promise<Blob> {
  const pieces: Bytes[] = [];
  value(await writeParcel(link, (bytes) => void pieces.push(bytes)));
  return new Blob(pieces);
}

/** These bytes with digest and signature put right, by whoever holds these keys. */
export async function madeOf(keys: OpenKeyring, content: Bytes): Promise<Bytes> {
  const all = Uint8Array.of(...content, 0);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", all));
  return new Uint8Array([...all, ...digest, ...(await sign(keys.signingKey, PARCEL_LABEL, digest))]);
}
