import { newSecret, type OpenKeyring } from "@counterpoint/crypto";
import { err, ok, type Result } from "@counterpoint/kernel";
import { isEpochDue } from "@counterpoint/membership";
import { epochAct } from "../link/epoch-act.ts";
import { openEpochs, recoveryBox } from "../link/epoch-secrets.ts";
import type { Bytes } from "../storage/port.ts";
import type { Conversation } from "../sync/conversation.ts";
import { ask, readChain } from "./ask.ts";
import { readMembership } from "./chain-read.ts";
import { hoursFor, isIn } from "./hours.ts";
import { memberEntry } from "./member-entry.ts";
import { deviceKeysOf } from "./own.ts";
import type { FinishError } from "./port.ts";
import type { Sought } from "./seek.ts";

/** How often somebody else may be first at the end of the chain before it is given up. */
const TRIES = 4;

/** The chain in which this device is live and has a lockbox in the newest epoch. */
export async function addSelf(
  line: Conversation,
  sought: Sought,
  ring: OpenKeyring,
): Promise<Result<readonly Bytes[], FinishError>> {
  for (let now = sought, tries = TRIES; ; tries--) {
    const step = await nextEntry(line, now, ring);
    if (!step.ok || step.value === undefined) return step.ok ? ok(now.chain) : step;
    const { space, chain } = now;
    const said = await ask(line, { type: "extend", space, at: chain.length, entry: step.value }, "done");
    if (!said.ok) {
      const why = said.error.kind === "refused" ? said.error.why : undefined;
      if (why === "not-yet") return notYet(line, now, ring);
      if (why !== "not-next" || tries === 1) return said;
    }
    const again = await readAgain(line, now);
    if (!again.ok) return again;
    // It says that it has it, and shows that it has not.
    if (said.ok && again.value.chain.length <= chain.length) return err({ kind: "altered" });
    now = again.value;
  }
}

async function notYet(line: Conversation, sought: Sought, ring: OpenKeyring): Promise<Result<never, FinishError>> {
  const hoursLeft = await hoursFor(line, sought, ring);
  if (!hoursLeft.ok) return hoursLeft;
  return err(
    hoursLeft.value === undefined ? { kind: "not-announced" } : { kind: "not-yet", hoursLeft: hoursLeft.value },
  );
}

/** Undefined where nothing is left to do. */
async function nextEntry(
  line: Conversation,
  sought: Sought,
  ring: OpenKeyring,
): Promise<Result<Bytes | undefined, FinishError>> {
  const { state, member, keys } = sought;
  if (!isIn(sought, ring)) {
    const hoursLeft = await hoursFor(line, sought, ring);
    if (!hoursLeft.ok) return hoursLeft;
    if (hoursLeft.value === undefined) return err({ kind: "not-announced" });
    if (hoursLeft.value > 0) return err({ kind: "not-yet", hoursLeft: hoursLeft.value });
    return ok(await memberEntry(state, member, keys, { kind: "add-device", ...deviceKeysOf(ring) }));
  }
  if (!isEpochDue(state)) return ok(undefined);
  const secrets = await openEpochs(state, recoveryBox(state, member, keys.agreement));
  if (!secrets.ok) return err({ kind: "altered" });
  return ok(await memberEntry(state, member, keys, await epochAct(state, newSecret(), secrets.value.at(-1))));
}

async function readAgain(line: Conversation, sought: Sought): Promise<Result<Sought, FinishError>> {
  const chain = await readChain(line, sought.space);
  if (!chain.ok) return chain;
  const state = await readMembership(chain.value, sought.space);
  return state.ok ? ok({ ...sought, chain: chain.value, state: state.value }) : state;
}
