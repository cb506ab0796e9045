import { newSecret } from "@counterpoint/crypto";
import { err, ok } from "@counterpoint/kernel";
import { deviceKeysOf } from "../devices/own.ts";
import { newNonce, readKeys, writeKeys } from "../meeting/keys-note.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import { beginChain, signedGenesis, signGenesis } from "./genesis.ts";
import { greet } from "./greet.ts";
import { keepAgreed, make } from "./make.ts";
import { SLOT } from "./notes.ts";
import { PAIRING, pairLinkText } from "./pair-link.ts";
import type { PartnerInvitation } from "./port.ts";
import { type PartnerOptions, prepare } from "./prepare.ts";
import { type Outcome, type Screen, steer } from "./steer.ts";
import { commitmentTo, spaceOfBoth, transcriptOf } from "./transcript.ts";

/** A person invites another into a space of both. The caller has asked the passphrase for it (S1). */
export function invitePartner(options: PartnerOptions): PartnerInvitation {
  const secret = newSecret();
  const { transport, timers } = options;
  const reach = timers === undefined ? { transport } : { transport, timers };
  const pairing = steer(ok({ ...reach, occasion: PAIRING, secret, left: { own: SLOT.hostLeft } }), (meeting, screen) =>
    host(options, meeting, screen),
  );
  return { ...pairing, link: pairLinkText(transport.origin, secret) };
}

async function host(options: PartnerOptions, meeting: Meeting, screen: Screen): Promise<Outcome> {
  const prepared = await prepare(options);
  if (!prepared.ok) return prepared;
  const { own } = prepared.value;
  const commitment = await meeting.until((notes) => notes.get(SLOT.commitment));
  if (!commitment.ok) return commitment;
  const self = { keys: deviceKeysOf(own.ring), nonce: newNonce() };
  const shown = writeKeys(self);
  const left = await meeting.leave(SLOT.host, shown);
  if (!left.ok) return left;
  const answer = await meeting.until((notes) => notes.get(SLOT.guest));
  if (!answer.ok) return answer;
  const guest = readKeys(answer.value);
  if (!guest.ok || !sameBytes(await commitmentTo(answer.value), commitment.value)) return err("altered");

  const transcript = await transcriptOf(commitment.value, shown, answer.value);
  const space = await spaceOfBoth(self, guest.value);
  const met = { transcript, space, member: "a", other: guest.value } as const;
  const greeted = await greet(meeting, screen, options, prepared.value, met);
  if (!greeted.ok) return greeted;
  const { keys, genesis, other } = greeted.value;
  const signature = await signGenesis(keys, genesis);
  const signed = await meeting.leave(SLOT.hostSigned, signature);
  if (!signed.ok) return signed;
  const theirs = await meeting.until((notes) => notes.get(SLOT.guestSigned));
  if (!theirs.ok) return theirs;
  const first = await signedGenesis(space, genesis, signature, theirs.value);
  if (!first.ok) return first;

  if (!screen.beginMaking()) return err("cancelled");
  const chain = await beginChain(own.ring, space, first.value);
  const kept = await keepAgreed(options, prepared.value, space, { member: "a", other, chain });
  return kept.ok ? make(options, meeting) : kept;
}
