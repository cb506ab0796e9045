import type { DeviceId } from "@counterpoint/kernel";
import { judgeUnnumbered } from "@counterpoint/membership";
import {
  type Deposit as DepositMessage,
  decodeSealedRecord,
  type Refusal,
  SEALED_LABEL,
  type SealedRecord,
  SHARE_BYTES,
  SHARE_LABEL,
  sharePlace,
} from "@counterpoint/wire";
import type { Deposit } from "../store/exchanges.ts";
import { type Hour, hourOf, isTooFarOff, lapsesAt, TOGETHER_NOW } from "../store/hour.ts";
import type { Entry } from "../store/port.ts";
import type { Standing } from "./chains.ts";
import { isSigned, sha256 } from "./checks.ts";

/**
 * What a live device may put in for its member, as far as one can tell who has no key: that a record opens, and says what
 * was asked, is for the other to check. Nothing here depends on what the other has put in.
 */
export function judgeDeposit(
  message: DepositMessage,
  device: DeviceId,
  state: Standing,
  hour: Hour,
): Deposit | Refusal {
  const { space, round, version, tokens, share } = message;
  const member = state.devices.get(device)?.member;
  const isOpen = state.members.size === 2 && state.dissolvedBy === null;
  if (member === undefined || version === 0 || !isOpen) return "not-allowed";
  const opens = hourOf(message.opensAt);
  // No day is needed where an hour was named.
  if (opens !== TOGETHER_NOW && lapsesAt(opens) <= hour) return "round-over";
  if (isTooFarOff(opens, hour)) return "not-allowed";
  const record = judgeRecord(message, device, state);
  if (typeof record === "string") return record;
  return {
    ...{ space, round, member, version, opens, share, record },
    tokens: new Uint8Array(Buffer.concat(tokens)),
    chainLength: state.steps.length,
  };
}

/** Undefined where things are only matched. */
function judgeRecord(message: DepositMessage, device: DeviceId, state: Standing): Entry | undefined | Refusal {
  const { record: bytes, share, tokens } = message;
  if (bytes.length === 0) return share.length === 0 ? undefined : "not-allowed";
  if (share.length !== SHARE_BYTES || tokens.length !== 1) return "not-allowed";
  const decoded = decodeSealedRecord(bytes);
  if (!decoded.ok) return decoded.error.startsWith("unknown") ? "unknown-version" : "not-allowed";
  const { record, signed, signature } = decoded.value;
  const author = state.devices.get(record.device);
  if (author === undefined || record.device !== device || !isOf(message, record)) return "not-allowed";
  if (record.member !== author.member) return "not-allowed";
  // What the other's device would not take must not open theirs.
  if (judgeUnnumbered(state, record).kind !== "accepted") return "stale-epoch";
  if (!isSigned(author.signing, SEALED_LABEL, signed, signature)) return "bad-proof";
  const isShare = Buffer.compare(sha256(SHARE_LABEL, sharePlace(record), share), record.h2) === 0;
  return isShare ? { op: record.opId, bytes } : "bad-proof";
}

const isOf = ({ space, round, version }: DepositMessage, record: SealedRecord): boolean =>
  record.space === space && record.round === round && record.version === version;
