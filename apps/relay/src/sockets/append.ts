import { decodeEnvelope, type Header, type Outcome, type Refusal } from "@counterpoint/wire";
import type { Appended, Bytes, NewEnvelope } from "../store/port.ts";
import { judgeEnvelope } from "./judge-envelope.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";

const MOST_OWN = 4096;

/** How often envelopes are judged anew, because the chain grew while they were on their way to the disk. */
const MOST_TRIES = 4;

interface Arrived {
  readonly header: Header;
  readonly bytes: Bytes;
}

interface Waiting extends Arrived {
  /** Its place among those that came together. */
  readonly at: number;
}

type Judged = Outcome | "again";

const refuse = (outcome: Refusal): Outcome => ({ outcome, seq: 0 });

/** Each envelope has an answer of its own, in the order given. What was kept before has the place it has. */
export async function append(envelopes: readonly Bytes[], session: Session, around: Surroundings): Promise<Answer> {
  const arrived = envelopes.map((bytes) => arrive(bytes, session));
  const outcomes: Judged[] = arrived.map((one) => ("outcome" in one ? one : "again"));
  const tryAll = async (some: readonly Waiting[]): Promise<Refusal | undefined> => {
    const judged = await keep(some, session, around);
    if (!Array.isArray(judged)) return judged;
    for (const [place, { at }] of some.entries()) outcomes[at] = judged[place] ?? "again";
    return undefined;
  };
  const left = (): readonly Waiting[] =>
    arrived.flatMap((one, at) => (outcomes[at] === "again" && "header" in one ? [{ ...one, at }] : []));
  const failed = await tryAll(left());
  if (failed !== undefined) return failed;
  for (let tries = 1; tries < MOST_TRIES && left().length > 0; tries++) {
    for (const [space, some] of Map.groupBy(left(), ({ header }) => header.space)) {
      // In turn with extensions: only another relay can move the chain now.
      const why = await around.turns.take(space, () => tryAll(some));
      // Others of the frame may have been kept: these are answered by themselves.
      if (why !== undefined) for (const { at } of some) outcomes[at] = refuse(why);
    }
  }
  return { type: "kept", outcomes: outcomes.map((one) => (one === "again" ? refuse("too-fast") : one)) };
}

function arrive(bytes: Bytes, { proven, former }: Session): Arrived | Outcome {
  const envelope = decodeEnvelope(bytes);
  if (!envelope.ok) return refuse(envelope.error.startsWith("unknown") ? "unknown-version" : "malformed");
  const { header } = envelope.value;
  if (proven.get(header.space)?.device === header.device) return { header, bytes };
  return refuse(former.has(header.space) ? "removed" : "not-proved");
}

/**
 * Where all chains are at hand, nothing is awaited before the store is called: what one connection sends is kept in the
 * order in which it came.
 */
async function keep(arrived: readonly Arrived[], session: Session, around: Surroundings): Promise<Judged[] | Refusal> {
  const { store, chains, counting, today } = around;
  for (const space of new Set(arrived.map(({ header }) => header.space))) {
    if (chains.atHand(space) !== undefined) continue;
    const read = await chains.of(space);
    if (!read.ok) return refusalOf(read.error);
  }
  const judged = arrived.map((one) => judge(one, around));
  const accepted = judged.flatMap((one) => (typeof one === "string" ? [] : [one]));
  // Those that were there before are never told of, and would stay in the set. At worst an author gets a copy.
  session.own ??= new Set();
  const { own } = session;
  if (own.size > MOST_OWN) own.clear();
  for (const { op } of accepted) own.add(op);
  const appended = await store.append(accepted, today());
  if (!appended.ok) {
    for (const { op } of accepted) own.delete(op);
    return refusalOf(appended.error);
  }
  const answers = appended.value.values();
  const outcomes: Judged[] = [];
  for (const [at, one] of judged.entries()) {
    if (typeof one === "string") {
      outcomes.push(await refused(one, arrived[at], around));
      continue;
    }
    const outcome = outcomeOf(answers.next().value);
    outcomes.push(outcome);
    if (outcome !== "again" && outcome.outcome === "kept") counting.add("envelopesKept", 1);
    else own.delete(one.op);
    if (outcome === "again") chains.doubt(one.space, one.chainLength);
  }
  return outcomes;
}

function judge({ header, bytes }: Arrived, { chains }: Surroundings): NewEnvelope | Refusal | "again" {
  const state = chains.atHand(header.space);
  if (state === undefined) return "again";
  const why = judgeEnvelope(state, header, bytes);
  const [chainLength, leavers] = [state.steps.length, state.left.size];
  return why ?? { space: header.space, op: header.opId, bytes, chainLength, leavers };
}

/** One that was kept before the chain moved on is not refused when it is sent again: it would be sealed a second time. */
async function refused(why: Refusal | "again", arrived: Arrived | undefined, { store }: Surroundings): Promise<Judged> {
  if (why === "again") return why;
  if ((why !== "stale-epoch" && why !== "not-allowed") || arrived === undefined) return refuse(why);
  const { space, opId } = arrived.header;
  const places = await store.places(space, [opId]);
  const seq = places.ok ? places.value.get(opId) : undefined;
  return seq === undefined ? refuse(places.ok ? why : refusalOf(places.error)) : { outcome: "kept", seq };
}

function outcomeOf(appended: Appended | undefined): Judged {
  switch (appended?.kind) {
    case "kept":
      return { outcome: "kept", seq: appended.seq };
    case "chain-moved":
      return "again";
    case "over-quota":
      return refuse("over-quota");
    default:
      return refuse("not-proved");
  }
}
