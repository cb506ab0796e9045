import { err, fromHex, type Member, ok, type Result, toHex } from "@counterpoint/kernel";
import { judge, type VoidReason } from "@counterpoint/membership";
import { decodeEnvelope, type Envelope } from "@counterpoint/wire";
import { hashOfEnvelope, isSignedBy } from "../envelope.ts";
import type { Bytes } from "../storage/port.ts";
import type { Alarm } from "./alarm.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./held.ts";
import type { Placed } from "./order.ts";
import type { Aside } from "./state.ts";

/** An envelope as it came. */
export interface Incoming {
  readonly bytes: Bytes;
  /** Its place in the relay's log; null for one from elsewhere. */
  readonly seq: number | null;
  readonly hash: string;
  readonly shape: ReturnType<typeof decodeEnvelope>;
}

export const incoming = async (bytes: Bytes, seq: number | null): Promise<Incoming> => ({
  bytes,
  seq,
  hash: toHex(await hashOfEnvelope(bytes)),
  shape: decodeEnvelope(bytes),
});

/** Signed by a device that the chain knows, at a head that it knows. */
export interface Genuine extends Placed {
  /** Whose device it is. */
  readonly member: Member;
  readonly seenSeq: number;
  readonly seq: number | null;
  readonly incoming: Incoming;
  readonly envelope: Envelope;
}

export type Unfit =
  | { readonly kind: "bad"; readonly alarm: Alarm }
  | { readonly kind: "waits"; readonly why: Extract<Aside["why"], "head" | "newer" | "void">; readonly alarm?: Alarm };

/** Whether it is what it says it is, and the chain lets it count. In which order it counts is not looked at. */
export async function authenticate(ground: Ground, held: Held, it: Incoming): Promise<Result<Genuine, Unfit>> {
  const { shape, hash, seq } = it;
  if (!shape.ok) {
    const newer = shape.error === "unknown-version" || shape.error === "unknown-suite";
    return err(newer ? { kind: "waits", why: "newer" } : bad(null, shape.error, hash));
  }
  const { header } = shape.value;
  const { device, devSeq, epoch, seenSeq } = header;
  if (header.space !== ground.space) return err(bad(null, "other-space", hash));
  if (held.membership === null) return err({ kind: "waits", why: "head" });
  const signing = held.membership.devices.get(device)?.signing;
  const key = signing === undefined ? undefined : await ground.shelf.verifying(signing);
  // Before anything that it says: a head that is not here may be one that somebody has altered on the way.
  if (signing !== undefined && (key === undefined || !(await isSignedBy(shape.value, key)))) {
    return err(bad(device, "signature", hash));
  }
  const verdict = judge(held.membership, { device, devSeq, epoch, chainHead: header.chainHead, hash: fromHex(hash) });
  if (verdict.kind === "unknown-head") return err({ kind: "waits", why: "head" });
  if (signing === undefined) return err(bad(null, "unknown-device", hash));
  if (verdict.kind === "void") return err(unfit(verdict.why, it.hash, header));
  const prevHash = toHex(header.prevHash);
  return ok({
    device,
    devSeq,
    hash,
    prevHash,
    at: verdict.at,
    member: verdict.member,
    epoch,
    seenSeq,
    seq,
    incoming: it,
    envelope: shape.value,
  });
}

const bad = (device: Placed["device"] | null, why: string, hash: string): Unfit => ({
  kind: "bad",
  alarm: { kind: "forged", device, why, hash },
});

/** What was taken out may come back, where the member key outranks who did it: then it is judged again. */
function unfit(why: VoidReason, hash: string, { device, devSeq }: Pick<Placed, "device" | "devSeq">): Unfit {
  switch (why) {
    case "outranked":
    case "removed":
    case "after-last":
    case "not-the-last":
    case "dissolved":
      return { kind: "waits", why: "void", alarm: { kind: "after-removal", device, devSeq } };
    default:
      return bad(device, why, hash);
  }
}
