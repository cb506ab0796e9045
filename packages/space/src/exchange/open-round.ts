import { type OpenedAnswer, openAnswer, type SealedError, wrapKey } from "@counterpoint/crypto";
import { err, type Member, ok, type Result } from "@counterpoint/kernel";
import { decodeBatch } from "@counterpoint/records";
import { encodeBatches, sharePlace } from "@counterpoint/wire";
import { writeReceived } from "../kept-entry.ts";
import type { Held } from "../link/held.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { RecordEntry } from "./entry.ts";
import type { RoundFault } from "./fault.ts";
import { isTheLast, ownOf } from "./own.ts";
import type { Answers } from "./settle.ts";

/** Both answers as the log keeps them, or none: what is wrong with one is wrong with the round. */
export async function openRound(
  { keys, state }: Pick<Held, "keys" | "state">,
  member: Member,
  { records, shares }: Pick<Answers, "records" | "shares">,
): Promise<Result<readonly string[], RoundFault>> {
  const own = records[member].signed.record;
  const { hash } = records[member].it;
  if (!isTheLast(ownOf(state.rounds, own.round), { version: own.version, what: "answer", hash })) {
    return err("not-agreed");
  }
  const texts: string[] = [];
  const subjects: OpenedAnswer["subject"][] = [];
  for (const author of ["a", "b"] as const) {
    const opened = await openOne(keys.epochs, records[author], shares[author]);
    if (!opened.ok) return err(faultOf(opened.error));
    const { device, round } = records[author].signed.record;
    if (!isOf(device, opened.value.content)) return err("forged");
    subjects.push(opened.value.subject);
    const text = encodeBatches([opened.value.content]);
    texts.push(writeReceived({ device, place: round }, { author, text }));
  }
  const [one, other] = subjects;
  if (one === undefined || other === undefined || !sameBytes(one, other)) return err("edited");
  return ok(texts);
}

async function openOne(
  epochs: Held["keys"]["epochs"],
  { signed: { record } }: RecordEntry,
  share: Answers["shares"][Member],
): Promise<Result<OpenedAnswer, SealedError>> {
  const secret = epochs[record.epoch];
  if (secret === undefined) throw new RangeError("the secret of this epoch is not here");
  return openAnswer(record, sharePlace(record), share, await wrapKey(secret, record.device));
}

/** What is no answer does not open, by design: that somebody has none is not to be told from an altered one. */
const faultOf = (error: SealedError): RoundFault => (error === "not-authentic" ? "not-agreed" : "forged");

/** One batch of the very device; one of a later version goes into the log, unread, as an envelope's does. */
function isOf(device: RecordEntry["signed"]["record"]["device"], content: string): boolean {
  const batch = decodeBatch(content);
  return batch.ok ? batch.value.stamp.device === device : batch.error.kind === "newer-version";
}
