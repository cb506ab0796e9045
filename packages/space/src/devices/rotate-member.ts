import { type RecoverySecret, recoveryKeys } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import type { Link } from "../link/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { ExtendError, Sync } from "../sync/port.ts";
import { onLine, type Reach } from "./ask.ts";
import { readLocator, writeLocator } from "./locator.ts";
import { memberEntry } from "./member-entry.ts";
import type { DevicesError } from "./port.ts";

export interface Rotating extends Reach {
  readonly link: Link;
  readonly sync: Pick<Sync, "extend">;
  /** Of the words and the passphrase as they are. */
  readonly from: RecoverySecret;
  /** Of those that take their place. */
  readonly to: RecoverySecret;
}

/**
 * Before the lock or the words change here, the book learns of it: from then on only the new ones bring the person back.
 * Where the old ones are not those of the book there is nothing to do. The new list is there before the old key goes, so
 * that whatever is cut off in between, one of the two pairs of words and passphrase leads to the book.
 */
export async function rotateMember({ link, sync, from, to, ...reach }: Rotating): Promise<Result<void, DevicesError>> {
  const [old, next] = [await recoveryKeys(from, link.space), await recoveryKeys(to, link.space)];
  const holds = (): boolean => {
    const keys = own(link)?.keys;
    return keys !== undefined && sameBytes(keys.signing, old.signing.publicKey);
  };
  if (!holds()) return ok(undefined);
  const moved = await onLine(reach, async (line) => {
    const listed = await readLocator(line, from);
    if (!listed.ok) return listed;
    return writeLocator(line, to, (spaces) => [...new Set([...spaces, ...listed.value.spaces, link.space])]);
  });
  if (!moved.ok) return moved;
  const rotated = await sync.extend(async () => {
    const now = own(link);
    if (now === undefined) throw new TypeError("a shared book has a chain");
    const keys = { signing: next.signing.publicKey, recovery: next.agreement.publicKey };
    return memberEntry(now.state, now.member, old, { kind: "rotate-member", ...keys });
  });
  if (!rotated.ok) return err(asDevicesError(rotated.error));
  const emptied = await onLine(reach, (line) => writeLocator(line, from, () => []));
  // The old list says nothing that the old words could still use: where it cannot be emptied now, no harm is done.
  return emptied.ok || emptied.error.kind === "offline" ? ok(undefined) : emptied;
}

function own(link: Link) {
  const state = link.standing().membership;
  const member = state?.devices.get(link.device)?.member;
  const keys = member === undefined ? undefined : state?.members.get(member);
  return state === null || member === undefined || keys === undefined ? undefined : { state, member, keys };
}

const asDevicesError = (error: ExtendError): DevicesError =>
  error === "offline" ? { kind: "offline" } : { kind: "refused", why: error };
