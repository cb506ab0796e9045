import { type DeviceId, err, ok, type Result, toHex } from "@counterpoint/kernel";
import type { Author } from "./author.ts";
import type { Bytes } from "./bytes.ts";
import type { Checks } from "./checks.ts";
import { decide } from "./decide.ts";
import { decodeEntry } from "./decode.ts";
import type { Entry } from "./entry.ts";
import { sealingEpoch } from "./epochs.ts";
import { ENTRY_LABEL } from "./layout.ts";
import { headOf, placeOf } from "./live.ts";
import { type Device, isLive, type Membership, type Signer } from "./membership.ts";
import type { Refusal } from "./refusal.ts";

export interface Folded {
  readonly state: Membership;
  /** Devices whose envelopes have to be judged again: one went, or came back because its removal was outranked. */
  readonly rejudge: readonly DeviceId[];
}

/**
 * The chain with one more entry, or why not; the state that was handed in stays as it was. A chain is one line: an entry
 * follows the last or is refused, so all who have the same head have the same state. The bytes come from anywhere.
 */
export async function fold(state: Membership, bytes: Bytes, checks: Checks): Promise<Result<Folded, Refusal>> {
  const decoded = decodeEntry(bytes);
  if (!decoded.ok) return decoded;
  const hash = await checks.sha256(ENTRY_LABEL, bytes);
  if (placeOf(state, hash) !== undefined) return err("known");
  if (decoded.value.kind === "genesis") return err("second-genesis");
  const { entry, signed, signature } = decoded.value;
  const misplaced = whyMisplaced(state, entry);
  if (misplaced !== null) return err(misplaced);
  const author = authorOf(state, entry.author);
  if (!author.ok) return author;
  const next = decide(state, author.value.signer, entry);
  if (!next.ok) return next;
  if (!(await checks.verify(author.value.signing, ENTRY_LABEL, signed, signature))) return err("forged");
  const step = { hash: toHex(hash), signer: author.value.signer, counted: next.value.counted, outranked: false };
  const folded = next.value.state;
  return ok({
    state: { ...folded, steps: [...folded.steps, { ...step, epoch: sealingEpoch(folded) }] },
    rejudge: [...folded.devices.values()].filter((device) => isChanged(state, device)).map(({ device }) => device),
  });
}

function whyMisplaced(state: Membership, { space, prev }: Entry): Refusal | null {
  if (space !== state.space) return "other-space";
  if (toHex(prev) !== toHex(headOf(state))) return placeOf(state, prev) === undefined ? "unknown-prev" : "stale";
  return state.dissolvedBy === null ? null : "dissolved";
}

/** Under which key the entry has to be signed: as the chain has it, never as the entry does. */
function authorOf(
  state: Membership,
  author: Author,
): Result<{ readonly signer: Signer; readonly signing: Bytes }, "not-live" | "no-such-member"> {
  if (author.by === "device") {
    const device = state.devices.get(author.device);
    if (device === undefined || !isLive(device)) return err("not-live");
    return ok({ signer: { member: device.member, rank: "device" }, signing: device.signing });
  }
  const keys = state.members.get(author.member);
  if (keys === undefined) return err("no-such-member");
  return ok({ signer: { member: author.member, rank: "member" }, signing: keys.signing });
}

function isChanged(before: Membership, { device, removal, outranked }: Device): boolean {
  const old = before.devices.get(device);
  return old !== undefined && (old.removal !== removal || old.outranked !== outranked);
}
