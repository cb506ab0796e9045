import { checks, type RecoveryKeys, recoveryKeys } from "@counterpoint/crypto";
import { err, type Member, ok, type Result, type SpaceId } from "@counterpoint/kernel";
import { deviceKeysOf } from "../devices/own.ts";
import type { KeysNote } from "../meeting/keys-note.ts";
import type { Meeting, MeetingFailure } from "../meeting/meeting.ts";
import type { Bytes } from "../storage/port.ts";
import { type FounderOfTwo, genesisOf, memberKeysOf } from "./genesis.ts";
import { readIntroduction, SLOT } from "./notes.ts";
import type { PartnerOptions, Prepared } from "./prepare.ts";
import { type Screen, untilConfirmed } from "./steer.ts";
import { introductionOf, signIntroduction, wordsOfTranscript } from "./transcript.ts";

/** What both have of each other before any person has said anything. */
export interface Met {
  readonly transcript: Bytes;
  readonly space: SpaceId;
  /** Which of the two is here. */
  readonly member: Member;
  /** Of the other's device. */
  readonly other: KeysNote;
}

/** What both will sign, where both agree. */
export interface Greeted {
  readonly keys: RecoveryKeys;
  readonly genesis: Bytes;
  readonly other: string;
}

const INTRODUCED = { a: SLOT.hostIntroduced, b: SLOT.guestIntroduced } as const;

/** From the words on both screens to two people who have seen each other's names and agreed. */
export async function greet(
  meeting: Meeting,
  screen: Screen,
  { secret }: Pick<PartnerOptions, "secret">,
  { own, name }: Prepared,
  { transcript, space, member, other }: Met,
): Promise<Result<Greeted, MeetingFailure>> {
  screen.show({ kind: "compare", words: wordsOfTranscript(transcript) });
  const same = await untilConfirmed(meeting, screen, "words");
  if (!same.ok) return same;
  const keys = await recoveryKeys(secret, space);
  const self = { keys: memberKeysOf(keys), name };
  const introduced = await meeting.leave(
    INTRODUCED[member],
    await signIntroduction(own.ring.signingKey, transcript, INTRODUCED[member], self),
  );
  if (!introduced.ok) return introduced;
  const slot = INTRODUCED[member === "a" ? "b" : "a"];
  const note = await meeting.until((notes) => notes.get(slot));
  if (!note.ok) return note;
  const partner = readIntroduction(note.value);
  if (!partner.ok) return err("altered");
  const { label, message } = introductionOf(transcript, slot, partner.value.signed);
  if (!(await checks.verify(other.keys.signing, label, message, partner.value.signature))) return err("altered");

  screen.show({ kind: "names", other: partner.value.name });
  const agreed = await untilConfirmed(meeting, screen, "name");
  if (!agreed.ok) return agreed;
  const here: FounderOfTwo = { keys: self.keys, device: deviceKeysOf(own.ring) };
  const there: FounderOfTwo = { keys: partner.value.keys, device: other.keys };
  const [host, guest] = member === "a" ? [here, there] : [there, here];
  return ok({ keys, genesis: genesisOf(space, host, guest), other: partner.value.name });
}
