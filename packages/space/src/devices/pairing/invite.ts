import { checks, newSecret, type OpenKeyring } from "@counterpoint/crypto";
import { err, fromHex, ok, type Result } from "@counterpoint/kernel";
import { devicesOf, headOf, isLive, MAX_DEVICES, type Membership } from "@counterpoint/membership";
import { type KeysNote, newNonce, readKeys } from "../../meeting/keys-note.ts";
import { type Meeting, meet } from "../../meeting/meeting.ts";
import { createStateful } from "../../meeting/stateful.ts";
import type { Space } from "../../space.ts";
import type { Bytes } from "../../storage/port.ts";
import { sameBytes } from "../../storage/same-bytes.ts";
import type { Reach } from "../ask.ts";
import { hasLock, openOwn } from "../own.ts";
import type { Inviting, InvitingState, PairingFailure } from "../port.ts";
import { type AdmitError, type Admitting, admit, grantNote } from "./admit.ts";
import { JOINING, joinLinkText } from "./join-link.ts";
import { SLOT, writeBook } from "./notes.ts";
import { commitmentTo, confirmationOf, transcriptOf, wordsOfTranscript } from "./transcript.ts";

export interface InviteOptions extends Reach, Admitting {
  readonly space: Space;
}

/** A person adds another device of theirs. The caller has asked the passphrase for it (S1). */
export function invite(options: InviteOptions): Inviting {
  const secret = newSecret();
  const { state, subscribe, become } = createStateful<InvitingState>({ kind: "waiting" });
  const decided = { confirmed: false, over: false, adding: false };
  const end = (last: InvitingState): void => {
    if (decided.over) return;
    decided.over = true;
    become(last);
  };
  const meeting = meet({
    ...options,
    occasion: JOINING,
    secret,
    left: { own: SLOT.inviterLeft, other: SLOT.joinerLeft },
  });
  const run = async (): Promise<void> => {
    const at = await meeting;
    const stopWatching = options.link.subscribe(() => at.wake());
    const added = await host(options, at, {
      show: (next) => decided.over || become(next),
      isConfirmed: () => decided.confirmed,
      beginAdding: () => {
        if (decided.over) return false;
        decided.adding = true;
        become({ kind: "adding" });
        return true;
      },
    });
    stopWatching();
    end(added.ok ? { kind: "added", device: added.value.keys.device } : asState(added.error));
    if (added.ok) at.close();
    else at.giveUp();
  };
  void run();
  return {
    link: joinLinkText(options.transport.origin, secret),
    state,
    subscribe,
    confirm: () => {
      if (state().kind !== "compare") return;
      decided.confirmed = true;
      become({ kind: "confirmed" });
      void meeting.then((at) => at.wake());
    },
    cancel: () => {
      // What is on its way into the chain cannot be called back; it can be taken out after.
      if (decided.adding) return;
      end({ kind: "failed", why: "cancelled" });
      void meeting.then((at) => at.giveUp());
    },
  };
}

const asState = (why: AdmitError): InvitingState =>
  why === "unfinished" ? { kind: "unfinished" } : { kind: "failed", why };

interface Screen {
  show(state: InvitingState): void;
  isConfirmed(): boolean;
  /** False where it was called off; from then on it cannot be. */
  beginAdding(): boolean;
}

async function host(options: InviteOptions, meeting: Meeting, screen: Screen): Promise<Result<KeysNote, AdmitError>> {
  const ready = await isReady(options);
  if (!ready.ok) return ready;
  const commitment = await meeting.until((notes) => notes.get(SLOT.commitment));
  if (!commitment.ok) return commitment;
  const book = bookNote(ready.value.state);
  const left = await meeting.leave(SLOT.book, book);
  if (!left.ok) return left;
  const revealed = await meeting.until((notes) => notes.get(SLOT.keys));
  if (!revealed.ok) return revealed;
  const joiner = readKeys(revealed.value);
  if (!joiner.ok || !sameBytes(await commitmentTo(revealed.value), commitment.value)) return err("altered");

  const transcript = await transcriptOf(commitment.value, book, revealed.value);
  screen.show({ kind: "compare", words: wordsOfTranscript(transcript) });
  const confirmed = await meeting.until((notes) => (screen.isConfirmed() ? notes.get(SLOT.confirmed) : undefined));
  if (!confirmed.ok) return confirmed;
  const { label, message } = confirmationOf(transcript);
  const { keys } = joiner.value;
  if (!(await checks.verify(keys.signing, label, message, confirmed.value))) return err("altered");

  if (!screen.beginAdding()) return err("cancelled");
  const added = await admit(options, meeting, joiner.value.keys);
  if (!added.ok) return added;
  const granted = await meeting.leave(SLOT.grant, await grantNote(options.link, ready.value.ring, transcript));
  return granted.ok ? joiner : err("unfinished");
}

interface Ready {
  readonly ring: OpenKeyring;
  readonly state: Membership;
}

async function isReady({ space, link }: InviteOptions): Promise<Result<Ready, PairingFailure>> {
  const [locked, own, state] = [await hasLock(space.door), await openOwn(space.door), link.standing().membership];
  if (!locked.ok || !own.ok) return err("not-kept");
  if (!locked.value) return err("no-lock");
  const self = state?.devices.get(link.device);
  if (state === null || self === undefined) return err("bad-link");
  const live = devicesOf(state, self.member).filter(isLive);
  return live.length < MAX_DEVICES ? ok({ ring: own.value.ring, state }) : err("too-many");
}

function bookNote(state: Membership): Bytes {
  return writeBook({
    nonce: newNonce(),
    space: state.space,
    genesis: fromHex(state.steps[0]?.hash ?? ""),
    head: headOf(state),
  });
}
