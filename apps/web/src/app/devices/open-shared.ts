import { err, ok, type Result } from "@counterpoint/kernel";
import {
  type DevicesError,
  type OpenError,
  openLink,
  type RecoveryEntropy,
  type RecoveryError,
  type RunningLink,
  recoverySecret,
  type Space,
  share,
  startSync,
  webSocketTransport,
} from "@counterpoint/space";
import { type Carrier, keepCarrier, readCarrier } from "../../platform/carrier.ts";
import { secureChance } from "../../platform/chance.ts";
import { systemClock } from "../../platform/clock.ts";
import { formFactor } from "../../platform/form-factor.ts";
import { watchLead } from "../../platform/lead.ts";
import { readPace } from "../../platform/pace.ts";
import { stretchInWorker } from "../../platform/stretch.ts";
import { watchWaking } from "../../platform/waking.ts";
import { BOOK_OF, type PersonHere } from "../lock/person-here.ts";
import { personMemo } from "../lock/person-memo.ts";
import type { Messages } from "../messages/en.ts";
import { entropyOf } from "../recovery/keys.ts";
import { PACES } from "./paces.ts";
import { type RunningBook, runShared } from "./run-shared.ts";

const PATIENCE_MS = 2_000;

/** The name of the lock says nothing about what it is for. */
const leadOf = (who: PersonHere): string => `${BOOK_OF[who]}.lead`;

const openIt = (space: Space): Promise<Result<RunningLink, OpenError>> =>
  openLink(space, { clock: systemClock, chance: secureChance });

/** Runs a book that is shared already. */
export async function openShared(
  space: Space,
  words: Messages,
  who: PersonHere = "first",
): Promise<Result<RunningBook, OpenError>> {
  const link = await openIt(space);
  return link.ok ? ok(run(who, space, link.value, words, readCarrier(personMemo(who)))) : link;
}

/**
 * Shares a book that is here alone, with a passphrase that was found right before. What the words spell is drawn for it,
 * and shown to nobody.
 */
export async function shareBook(
  space: Space,
  words: Messages,
  passphrase: string,
  carrier: Carrier,
  who: PersonHere = "first",
): Promise<Result<RunningBook, DevicesError>> {
  const link = await openIt(space);
  if (!link.ok) return err(asDevicesError(link.error));
  // Cut off at any point, the next start opens no line that nobody has asked for.
  if (carrier === "file") keepCarrier(carrier, personMemo(who));
  const shared = await shareLink(space, link.value, passphrase, carrier);
  if (!shared.ok) {
    link.value.close();
    return shared;
  }
  keepCarrier(carrier, personMemo(who));
  return ok(run(who, space, link.value, words, carrier));
}

async function shareLink(
  space: Space,
  link: RunningLink,
  passphrase: string,
  carrier: Carrier,
): Promise<Result<void, DevicesError>> {
  const entropy = await entropyFor(space, link);
  if (!entropy.ok) return err(asDevicesError(entropy.error));
  const transport = carrier === "host" ? { transport: webSocketTransport(location.origin) } : {};
  if (entropy.value === undefined) return share({ space, link, ...transport });
  const secret = await recoverySecret(entropy.value, passphrase, stretchInWorker);
  return share({ space, link, secret, ...transport });
}

/** None is drawn for a book that was begun already: what it rests on lies here, or on the device that began it. */
async function entropyFor(
  { recovery }: Space,
  link: RunningLink,
): Promise<Result<RecoveryEntropy | undefined, RecoveryError>> {
  if (link.standing().membership === null) return recovery.draw();
  const state = await recovery.read();
  return state.ok ? ok(entropyOf(state.value)) : state;
}

function run(who: PersonHere, space: Space, link: RunningLink, words: Messages, carrier: Carrier): RunningBook {
  const transport = webSocketTransport(location.origin);
  return runShared({
    space,
    link,
    transport,
    carrier,
    start: (pace) => startSync({ link, transport, chance: secureChance, pace }),
    pace: () => PACES[readPace(personMemo(who))],
    watchLead: (lead) => watchLead(leadOf(who), lead),
    watchWaking,
    patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
    name: words.devices.kinds[formFactor()],
  });
}

/** What lies here and cannot be read is, for whoever wants to share, a disk that does not do what it should. */
const asDevicesError = (error: OpenError | { readonly kind: "damaged" }): DevicesError =>
  error.kind === "keys-lost" || error.kind === "damaged" || error.kind === "locked"
    ? { kind: "unavailable", detail: error.kind }
    : error;
