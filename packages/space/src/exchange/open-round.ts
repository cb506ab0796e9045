import { type OpenedAnswer, openAnswer, type SealedError, wrapKey } from "@counterpoint/crypto";
import { err, type Member, ok, type Result } from "@counterpoint/kernel";
import { decodeBatch } from "@counterpoint/records";
import { encodeBatches, type SealedRecord, sharePlace } from "@counterpoint/wire";
import { writeReceived } from "../kept-entry.ts";
import type { Ground } from "../link/ground.ts";
import type { Held } from "../link/held.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { RecordEntry } from "./entry.ts";
import type { RoundFault } from "./fault.ts";
import { mayOpen, ownOf } from "./own.ts";
import { isOfRound } from "./says-sealed.ts";
import type { Answers } from "./settle.ts";

/** Both answers as the log keeps them, or none: what is wrong with one is wrong with the round. */
export async function openRound(
  ground: Pick<Ground, "who" | "sealedKinds">,
  { keys, state }: Pick<Held, "keys" | "state">,
  { records, shares }: Pick<Answers, "records" | "shares">,
): Promise<Result<readonly string[], RoundFault>> {
  const { it, signed } = records[ground.who.member];
  const { hash } = it;
  const own = signed.record;
  if (!mayOpen(ownOf(state.rounds, own.round), { version: own.version, what: "answer", hash })) {
    return err("not-agreed");
  }
  const texts: string[] = [];
  const subjects: OpenedAnswer["subject"][] = [];
  for (const author of ["a", "b"] as const) {
    const opened = await openOne(keys.epochs, records[author], shares[author]);
    if (!opened.ok) return err(faultOf(opened.error));
    const { device, round } = records[author].signed.record;
    if (!(await isBatchOf(ground, keys, records[author].signed.record, opened.value.content))) return err("forged");
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

/** One batch of the very device, for this round; one of a later version goes into the log, unread, as an envelope's does. */
async function isBatchOf(
  ground: Pick<Ground, "sealedKinds">,
  { epochs }: Held["keys"],
  { device, round }: SealedRecord,
  content: string,
): Promise<boolean> {
  const batch = decodeBatch(content);
  if (!batch.ok) return batch.error.kind === "newer-version";
  const [first] = epochs;
  if (first === undefined || batch.value.stamp.device !== device) return false;
  return isOfRound(ground, batch.value, first, round);
}
