import { err, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import type { Meeting } from "../meeting/meeting.ts";
import type { StorageError } from "../storage/port.ts";
import { type Begun, forgetPairing, keepBegun } from "./begun.ts";
import { finishPairing } from "./finish.ts";
import type { FinishPairingError, Paired, PartnerFailure } from "./port.ts";
import type { PartnerOptions, Prepared } from "./prepare.ts";

type Making = Pick<PartnerOptions, "door" | "storage" | "secret" | "clock" | "transport" | "timers">;

/** Before anything of it leaves this device, so that a cut in between loses nothing. */
export async function keepAgreed(
  { door, storage }: Making,
  { own, lock }: Prepared,
  space: SpaceId,
  begun: Begun,
): Promise<Result<void, "not-kept">> {
  const kept = await keepBegun({ storage, wrapping: door.wrapping }, lock, { own, space, ...begun });
  return kept.ok ? ok(undefined) : err("not-kept");
}

/** Tries until the meeting ends. What will not be good by trying again is no pairing, and nothing of it stays. */
export async function make(
  { door, storage, ...options }: Making,
  meeting: Meeting,
): Promise<Result<Paired, PartnerFailure | "unfinished">> {
  const finished = await meeting.insist<Result<Paired, PartnerFailure>>(async () => {
    const made = await finishPairing({ ...options, door: { storage, wrapping: door.wrapping } });
    if (made.ok) return ok(made);
    const why = whyNot(made.error);
    return why === undefined ? undefined : ok(err(why));
  });
  if (!finished.ok) return err("unfinished");
  return finished.value.ok ? finished.value : giveUp(storage, finished.value.error);
}

/** What was kept until the space is there goes. */
export async function giveUp(
  storage: PartnerOptions["storage"],
  why: PartnerFailure,
): Promise<Result<never, PartnerFailure | "unfinished">> {
  const forgotten = await forgetPairing(storage);
  return err(forgotten.ok ? why : "unfinished");
}

/** Undefined where trying again may help. */
function whyNot(error: FinishPairingError | StorageError): PartnerFailure | undefined {
  switch (error.kind) {
    case "offline":
    case "not-there":
    case "full":
    case "unavailable":
      return undefined;
    case "refused":
      return error.why === "over-quota" || error.why === "taken" || error.why === "not-allowed" ? "refused" : undefined;
    case "altered":
    case "newer":
      return "altered";
    case "no-lock":
    case "closed":
    case "nothing-begun":
    case "other-key":
      return "not-kept";
  }
}
