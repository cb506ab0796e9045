import type { Member, SpaceId } from "@counterpoint/kernel";
import type { Deposit as DepositMessage, Refusal } from "@counterpoint/wire";
import type { Slot } from "../store/exchanges.ts";
import { hourAt, TOGETHER_NOW } from "../store/hour.ts";
import { judgeDeposit } from "./judge-deposit.ts";
import { writeReveal } from "./reveal.ts";
import { type Answer, refusalOf, type Session, type Surroundings } from "./session.ts";
import { whyNoDevice } from "./standing.ts";

/** How often a deposit is judged anew, because the chain grew while it was on its way to the disk. */
const MOST_TRIES = 4;

/** The answer does not wait for a round to open, nor say whether it does: that shows in the log, to both at once. */
export async function deposit(message: DepositMessage, session: Session, around: Surroundings): Promise<Answer> {
  const { store, chains, now, today } = around;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const why = await whyNoDevice(message.space, session, around);
    if (why !== undefined) return why;
    const [chain, proof] = [await chains.of(message.space), session.proven.get(message.space)];
    if (!chain.ok) return refusalOf(chain.error);
    if (proof === undefined) return "not-proved";
    const judged = judgeDeposit(message, proof.device, chain.value, hourAt(now()));
    if (typeof judged === "string") return judged;
    const kept = await store.deposit(judged, today());
    if (kept.ok) {
      if (judged.opens === TOGETHER_NOW) openNow(judged, around);
      return { type: "done" };
    }
    if (kept.error.kind !== "chain-moved") return refusalOf(kept.error);
    chains.doubt(message.space, judged.chainLength);
  }
  return "too-fast";
}

/** Once the answer is on its way. What cannot be opened now, because the store cannot be reached, is opened on the hour. */
function openNow(slot: Slot, { store, today, failed }: Surroundings): void {
  setImmediate(() => store.openNow(slot, today(), writeReveal).catch(failed));
}

/** The member of the live device that this connection has proved. */
export async function memberIn(
  space: SpaceId,
  session: Session,
  around: Surroundings,
): Promise<{ readonly member: Member } | Refusal> {
  const why = await whyNoDevice(space, session, around);
  if (why !== undefined) return why;
  const [chain, proof] = [await around.chains.of(space), session.proven.get(space)];
  if (!chain.ok) return refusalOf(chain.error);
  const device = proof === undefined ? undefined : chain.value.devices.get(proof.device);
  return device === undefined ? "not-proved" : { member: device.member };
}
