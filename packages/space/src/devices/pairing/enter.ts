import { checks, type OpenKeyring } from "@counterpoint/crypto";
import { type Clock, err, fromHex, ok, type Result } from "@counterpoint/kernel";
import { isLive, type Membership, placeOf } from "@counterpoint/membership";
import type { Door } from "../../space.ts";
import type { Bytes } from "../../storage/port.ts";
import { sameBytes } from "../../storage/same-bytes.ts";
import { onLine, proveDevice, type Reach, readChain } from "../ask.ts";
import { becomeDevice } from "../become-device.ts";
import { readMembership } from "../chain-read.ts";
import type { DevicesError, JoiningFailure } from "../port.ts";
import { type BookNote, readGrant, type SignedGrant } from "./notes.ts";
import { grantOf } from "./transcript.ts";

export interface Entering extends Reach {
  readonly door: Door;
  readonly clock: Clock;
}

/** What was compared, and what the inviting device says at the end. */
export interface Admission {
  readonly book: BookNote;
  readonly transcript: Bytes;
  readonly grant: Bytes;
}

/** Reads the book from the relay as the device that was let in, and keeps it where all of it is as promised. */
export async function enter(
  { door, clock, ...reach }: Entering,
  ring: OpenKeyring,
  admission: Admission,
): Promise<Result<void, JoiningFailure>> {
  const grant = readGrant(admission.grant);
  if (!grant.ok) return err("altered");
  const chain = await onLine(reach, async (line) => {
    const proved = await proveDevice(line, ring, admission.book.space);
    return proved.ok ? readChain(line, admission.book.space) : proved;
  });
  if (!chain.ok) return err(asFailure(chain.error));
  const state = await readMembership(chain.value, admission.book.space);
  if (!state.ok) return err(asFailure(state.error));
  if (!(await isAsPromised(state.value, admission, grant.value))) return err("altered");
  const { device, seq, hash } = grant.value;
  const became = await becomeDevice({
    door,
    clock,
    chain: chain.value,
    came: "invited",
    seen: { device, seq, hash },
  });
  return became.ok ? ok(undefined) : err(asFailure(became.error));
}

/** It is the book of one person whose words were compared, no shorter than the inviting device has it, and that device says so. */
async function isAsPromised(
  state: Membership,
  { book, transcript }: Admission,
  { device, head, signed, signature }: SignedGrant,
): Promise<boolean> {
  const host = state.devices.get(device);
  const { label, message } = grantOf(transcript, signed);
  return (
    state.members.size === 1 &&
    sameBytes(fromHex(state.steps[0]?.hash ?? ""), book.genesis) &&
    placeOf(state, book.head) !== undefined &&
    placeOf(state, head) !== undefined &&
    host !== undefined &&
    isLive(host) &&
    (await checks.verify(host.signing, label, message, signature))
  );
}

function asFailure(error: DevicesError): JoiningFailure {
  // The relay knows the book and not the device: it is in no chain, whatever the grant says.
  if (error.kind === "refused" && error.why === "bad-proof") return "altered";
  if (error.kind === "offline" || error.kind === "refused") return "offline";
  return error.kind === "altered" || error.kind === "newer" ? error.kind : "not-kept";
}
