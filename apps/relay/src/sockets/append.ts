import { decodeEnvelope, type Outcome } from "@counterpoint/wire";
import type { Appended, Bytes, NewEnvelope } from "../store/port.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";

const MOST_OWN = 4096;

/**
 * Only whose an envelope is gets checked, against the connection: signatures are for the clients, who check every one.
 * Nothing is awaited before the store is called: what one connection sends is kept in the order in which it came.
 */
export async function append(
  envelopes: readonly Bytes[],
  session: Session,
  { store, counting, today }: Surroundings,
): Promise<Answer> {
  const judged = envelopes.map((bytes) => judge(bytes, session));
  const accepted = judged.flatMap((one) => ("outcome" in one ? [] : [one]));
  // Those that were there before are never told of, and would stay in the set. At worst an author gets a copy.
  if (session.own.size > MOST_OWN) session.own.clear();
  for (const { op } of accepted) session.own.add(op);
  const appended = await store.append(accepted, today());
  if (!appended.ok) {
    for (const { op } of accepted) session.own.delete(op);
    return refusalOf(appended.error);
  }
  const answers = appended.value.values();
  const outcomes = judged.map((one): Outcome => {
    if ("outcome" in one) return one;
    const outcome = outcomeOf(answers.next().value);
    if (outcome.outcome === "kept") counting.add("envelopesKept", 1);
    else session.own.delete(one.op);
    return outcome;
  });
  return { type: "kept", outcomes };
}

function judge(bytes: Bytes, { proven }: Session): NewEnvelope | Outcome {
  const refuse = (outcome: Outcome["outcome"]): Outcome => ({ outcome, seq: 0 });
  const envelope = decodeEnvelope(bytes);
  if (!envelope.ok) return refuse(envelope.error.startsWith("unknown") ? "unknown-version" : "malformed");
  const { space, device, opId, epoch } = envelope.value.header;
  const proof = proven.get(space);
  if (proof?.device !== device) return refuse("not-proved");
  if (epoch !== proof.epoch) return refuse("stale-epoch");
  return { space, op: opId, bytes };
}

function outcomeOf(appended: Appended | undefined): Outcome {
  if (appended?.kind === "kept") return { outcome: "kept", seq: appended.seq };
  return { outcome: appended?.kind === "over-quota" ? "over-quota" : "not-proved", seq: 0 };
}
