import { err, ok } from "@counterpoint/kernel";
import { deviceKeysOf } from "../devices/own.ts";
import { newNonce, readKeys, writeKeys } from "../meeting/keys-note.ts";
import { linkOfHere } from "../meeting/link-text.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { signedGenesis, signGenesis } from "./genesis.ts";
import { greet } from "./greet.ts";
import { giveUp, keepAgreed, make } from "./make.ts";
import { SLOT } from "./notes.ts";
import { PAIRING, parsePairLink } from "./pair-link.ts";
import type { Pairing } from "./port.ts";
import { type PartnerOptions, prepare } from "./prepare.ts";
import { type Outcome, type Screen, steer } from "./steer.ts";
import { commitmentTo, spaceOfBoth, transcriptOf } from "./transcript.ts";

export interface AcceptOptions extends PartnerOptions {
  /** As it was scanned, opened or pasted. */
  readonly link: string;
}

/**
 * A person accepts the link of another. The other learns of it with this call and not before: a person who has only
 * opened the link has told nobody (S28). The caller has asked the passphrase for it (S1).
 */
export function acceptPartner({ link: text, ...options }: AcceptOptions): Pairing {
  const { transport, timers } = options;
  const reach = timers === undefined ? { transport } : { transport, timers };
  const link = linkOfHere(parsePairLink(text), transport);
  return steer(
    link.ok ? ok({ ...reach, occasion: PAIRING, secret: link.value.secret, left: { other: SLOT.hostLeft } }) : link,
    (meeting, screen) => visit(options, meeting, screen),
  );
}

async function visit(options: PartnerOptions, meeting: Meeting, screen: Screen): Promise<Outcome> {
  const prepared = await prepare(options);
  if (!prepared.ok) return prepared;
  const { own } = prepared.value;
  const self = { keys: deviceKeysOf(own.ring), nonce: newNonce() };
  const shown = writeKeys(self);
  const commitment = await commitmentTo(shown);
  const committed = await meeting.leave(SLOT.commitment, commitment);
  if (!committed.ok) return committed;
  const answer = await meeting.until((notes) => notes.get(SLOT.host));
  if (!answer.ok) return answer;
  const host = readKeys(answer.value);
  if (!host.ok) return err("altered");
  const revealed = await meeting.leave(SLOT.guest, shown);
  if (!revealed.ok) return revealed;

  const transcript = await transcriptOf(commitment, answer.value, shown);
  const space = await spaceOfBoth(host.value, self);
  const met = { transcript, space, member: "b", other: host.value } as const;
  const greeted = await greet(meeting, screen, options, prepared.value, met);
  if (!greeted.ok) return greeted;
  const { keys, genesis, other } = greeted.value;
  const theirs = await meeting.until((notes) => notes.get(SLOT.hostSigned));
  if (!theirs.ok) return theirs;
  const signature = await signGenesis(keys, genesis);
  const first = await signedGenesis(space, genesis, theirs.value, signature);
  if (!first.ok) return first;

  if (!screen.beginMaking()) return err("cancelled");
  const kept = await keepAgreed(options, prepared.value, space, { member: "b", other, chain: [first.value] });
  if (!kept.ok) return kept;
  const signed = await meeting.leave(SLOT.guestSigned, signature);
  // Where something else lies in its place, the signature of this side is nowhere: nothing can come of it.
  if (!signed.ok) return signed.error === "used" ? giveUp(options.storage, "used") : err("unfinished");
  return make(options, meeting);
}
