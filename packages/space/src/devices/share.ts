import { type OpenKeyring, type RecoveryKeys, type RecoverySecret, recoveryKeys, sign } from "@counterpoint/crypto";
import { err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { draft, ENTRY_LABEL, withSignatures, writeGenesis } from "@counterpoint/membership";
import { epochAct } from "../link/epoch-act.ts";
import type { Link } from "../link/port.ts";
import type { Space } from "../space.ts";
import type { Bytes } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { Transport } from "../sync/port.ts";
import type { Timers } from "../sync/timers.ts";
import { onLine } from "./ask.ts";
import { readMembership } from "./chain-read.ts";
import { writeLocator } from "./locator.ts";
import { deviceKeysOf, hasLock, openOwn } from "./own.ts";
import type { DevicesError } from "./port.ts";
import { putChain } from "./put-chain.ts";

export interface Sharing {
  readonly space: Space;
  readonly link: Link;
  /**
   * Of the passphrase of the lock, asked again, and of `space.recovery.draw()`. None where the book was begun elsewhere
   * and came here by a file: its words are there, and others drawn here would bring back nothing.
   */
  readonly secret?: RecoverySecret;
  /** None: nothing is sent, and the book begins its chain for files alone. */
  readonly transport?: Transport;
  readonly timers?: Timers;
}

/**
 * Makes a book one that several devices can have: its chain begins with this device and the person's member key. With a
 * transport it is put at the relay first, and is shared here once it is there; a book that was begun for files is put
 * there as it is. Asked again after it was cut off, it goes on.
 */
export async function share({ space, link, secret, transport, timers }: Sharing): Promise<Result<void, DevicesError>> {
  const [locked, own] = [await hasLock(space.door), await openOwn(space.door)];
  if (!locked.ok) return locked;
  if (!own.ok) return own;
  if (!locked.value) return err({ kind: "no-lock" });
  const begun = link.standing().membership !== null;
  const chain = begun ? link.chain(0) : await beginChain(own.value.ring, secret);
  if (transport === undefined) return begun ? ok(undefined) : link.takeChain(0, chain);
  const put = await onLine({ transport, ...(timers === undefined ? {} : { timers }) }, async (line) => {
    const there = await putChain(line, own.value.ring, chain);
    if (!there.ok || secret === undefined || !(await isMemberKey(there.value, space.id, secret))) return there;
    const listed = await writeLocator(line, secret, (spaces) =>
      spaces.includes(space.id) ? spaces : [...spaces, space.id],
    );
    return listed.ok ? there : listed;
  });
  return put.ok ? link.takeChain(0, put.value) : put;
}

/** A device that joined by a file has no words of the book: it can put the book at a relay, and no list that finds it. */
async function isMemberKey(chain: readonly Bytes[], space: SpaceId, secret: RecoverySecret): Promise<boolean> {
  const [state, { signing }] = [await readMembership(chain, space), await recoveryKeys(secret, space)];
  return state.ok && [...state.value.members.values()].some((keys) => sameBytes(keys.signing, signing.publicKey));
}

async function beginChain(ring: OpenKeyring, secret: RecoverySecret | undefined): Promise<readonly Bytes[]> {
  if (secret === undefined) throw new TypeError("a chain begins with the member key that words and passphrase come to");
  const [first] = ring.epochs;
  if (first === undefined) throw new TypeError("a keyring has at least one epoch");
  const genesis = await signGenesis(ring, await recoveryKeys(secret, ring.space));
  const state = await readMembership([genesis], ring.space);
  if (!state.ok) throw new TypeError("a genesis of one's own is a chain");
  const author = { by: "device", device: ring.device } as const;
  const unsigned = draft(state.value, author, await epochAct(state.value, first, undefined));
  return [genesis, withSignatures(unsigned, await sign(ring.signingKey, ENTRY_LABEL, unsigned))];
}

async function signGenesis(ring: OpenKeyring, { signing, agreement }: RecoveryKeys): Promise<Bytes> {
  const founder = { signing: signing.publicKey, recovery: agreement.publicKey, devices: [deviceKeysOf(ring)] };
  const unsigned = writeGenesis({ space: ring.space, members: [founder] });
  return withSignatures(unsigned, await sign(signing.privateKey, ENTRY_LABEL, unsigned));
}
