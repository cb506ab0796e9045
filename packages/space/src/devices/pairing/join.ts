import { type Clock, err, ok, type Result } from "@counterpoint/kernel";
import { isShared } from "../../link/first-link.ts";
import { newNonce, writeKeys } from "../../meeting/keys-note.ts";
import { linkOfHere } from "../../meeting/link-text.ts";
import { type Meeting, meet } from "../../meeting/meeting.ts";
import { createStateful } from "../../meeting/stateful.ts";
import type { Door } from "../../space.ts";
import type { Reach } from "../ask.ts";
import { deviceKeysOf, openOwn } from "../own.ts";
import type { Joining, JoiningFailure, JoiningState } from "../port.ts";
import { enter } from "./enter.ts";
import { JOINING, parseJoinLink } from "./join-link.ts";
import { readBook, SLOT } from "./notes.ts";
import { commitmentTo, signConfirmation, transcriptOf, wordsOfTranscript } from "./transcript.ts";

export interface JoinOptions extends Reach {
  readonly door: Door;
  readonly clock: Clock;
  /** As it was scanned, opened or pasted. */
  readonly link: string;
}

/** This profile joins a book that another device of the person is in. What was written here before stays in it. */
export function join({ link: text, ...options }: JoinOptions): Joining {
  const { state, subscribe, become } = createStateful<JoiningState>({ kind: "connecting" });
  const decided = { confirmed: false, over: false, entering: false };
  const end = (last: JoiningState): void => {
    if (decided.over) return;
    decided.over = true;
    become(last);
  };
  const parsed = linkOfHere(parseJoinLink(text), options.transport);
  if (!parsed.ok) end({ kind: "failed", why: parsed.error });
  const meeting = parsed.ok
    ? meet({
        ...options,
        occasion: JOINING,
        secret: parsed.value.secret,
        left: { own: SLOT.joinerLeft, other: SLOT.inviterLeft },
      })
    : undefined;
  const run = async (pending: Promise<Meeting>): Promise<void> => {
    const at = await pending;
    const joined = await visit(options, at, {
      show: (next) => decided.over || become(next),
      isConfirmed: () => decided.confirmed,
      beginEntering: () => {
        if (decided.over) return false;
        decided.entering = true;
        become({ kind: "entering" });
        return true;
      },
    });
    end(joined.ok ? { kind: "joined" } : { kind: "failed", why: joined.error });
    if (joined.ok) at.close();
    else at.giveUp();
  };
  if (meeting !== undefined) void run(meeting);
  return {
    state,
    subscribe,
    confirm: () => {
      if (state().kind !== "compare") return;
      decided.confirmed = true;
      become({ kind: "waiting" });
      void meeting?.then((at) => at.wake());
    },
    cancel: () => {
      // The profile may be of the book before anybody hears of it.
      if (decided.entering) return;
      end({ kind: "failed", why: "cancelled" });
      void meeting?.then((at) => at.giveUp());
    },
  };
}

interface Screen {
  show(state: JoiningState): void;
  isConfirmed(): boolean;
  /** False where it was called off; from then on it cannot be. */
  beginEntering(): boolean;
}

type Options = Omit<JoinOptions, "link">;

async function visit(options: Options, meeting: Meeting, screen: Screen): Promise<Result<void, JoiningFailure>> {
  const [own, shared] = [await openOwn(options.door), await isShared(options.door.storage)];
  // Of another book already: what is here of that one would be lost.
  if (!own.ok || !shared.ok || shared.value) return err("not-kept");
  const { ring } = own.value;
  const keysNote = writeKeys({ keys: deviceKeysOf(ring), nonce: newNonce() });
  const commitment = await commitmentTo(keysNote);
  const committed = await meeting.leave(SLOT.commitment, commitment);
  if (!committed.ok) return committed;
  const answered = await meeting.until((notes) => notes.get(SLOT.book));
  if (!answered.ok) return answered;
  const book = readBook(answered.value);
  if (!book.ok) return err("altered");
  const revealed = await meeting.leave(SLOT.keys, keysNote);
  if (!revealed.ok) return revealed;

  const transcript = await transcriptOf(commitment, answered.value, keysNote);
  screen.show({ kind: "compare", words: wordsOfTranscript(transcript) });
  const confirmed = await meeting.until(() => (screen.isConfirmed() ? true : undefined));
  if (!confirmed.ok) return confirmed;
  const told = await meeting.leave(SLOT.confirmed, await signConfirmation(ring.signingKey, transcript));
  if (!told.ok) return told;
  const grant = await meeting.until((notes) => notes.get(SLOT.grant));
  if (!grant.ok) return grant;
  if (!screen.beginEntering()) return err("cancelled");
  const entered = await meeting.insist(async () => {
    const tried = await enter(options, ring, { book: book.value, transcript, grant: grant.value });
    return !tried.ok && tried.error === "offline" ? undefined : ok(tried);
  });
  return entered.ok ? entered.value : entered;
}
