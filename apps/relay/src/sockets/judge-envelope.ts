import { judge } from "@counterpoint/membership";
import type { Header, Refusal } from "@counterpoint/wire";
import type { Bytes } from "../store/port.ts";
import type { Standing } from "./chains.ts";
import { sha256 } from "./checks.ts";
import { whyNotLive } from "./standing.ts";

/**
 * Why the chain does not allow an envelope now; undefined where it does. One under an earlier epoch, and on the head of
 * that time, is allowed: a file may have carried it already, and then it cannot be sealed anew. But in a space that was
 * ended for all nothing is, or what is erased there would be filled in again. Its signature, and what came before it of
 * the same device, are for those who read it.
 */
export function judgeEnvelope(state: Standing, header: Header, bytes: Bytes): Refusal | undefined {
  const why = whyNotLive(state, header.device);
  if (why !== undefined) return why;
  if (state.dissolvedBy !== null) return "not-allowed";
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
  return verdict.kind === "accepted" ? undefined : "stale-epoch";
}
