import { isLive, judge, type Membership } from "@counterpoint/membership";
import type { Header, Refusal } from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import { sha256 } from "./checks.ts";

/**
 * Why the chain does not allow an envelope now; undefined where it does. One under an earlier epoch, and on the head of
 * that time, is allowed: a file may have carried it already, and then it cannot be sealed anew. Its signature, and what
 * came before it of the same device, are for those who read it.
 */
export function judgeEnvelope(state: Membership, header: Header, bytes: Bytes): Refusal | undefined {
  const device = state.devices.get(header.device);
  if (device === undefined || !isLive(device)) return "removed";
  const { chainHead, epoch, devSeq } = header;
  const verdict = judge(state, {
    device: header.device,
    chainHead,
    epoch,
    devSeq,
    // Asked for of a device that was removed alone: for all others it would be the dearest part of judging.
    get hash() {
      return sha256("envelope", bytes);
    },
  });
  if (verdict.kind === "accepted") return undefined;
  return verdict.kind === "void" && verdict.why === "dissolved" ? "not-allowed" : "stale-epoch";
}
