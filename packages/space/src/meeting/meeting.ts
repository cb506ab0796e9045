import { type BoxKey, deriveBoxKey, deriveBytes, openBox, type Secret, sealBox } from "@counterpoint/crypto";
import { err, frame, ok, type Result } from "@counterpoint/kernel";
import { ask, type Reach } from "../devices/ask.ts";
import type { Bytes } from "../storage/port.ts";
import { type Conversation, converse } from "../sync/conversation.ts";
import { systemTimers } from "../sync/timers.ts";

const POLL_MS = 1_000;
const EXPIRES_MS = 600_000;
const PLACE_BYTES = 16;

/**
 * For what one meets. Place, key and the binding of the notes follow from it: a link for one thing leads to no meeting for
 * another.
 */
export interface Occasion {
  readonly place: string;
  readonly key: string;
  readonly note: string;
}

export type MeetingFailure =
  /** Ten minutes are over. */
  | "expired"
  /** One of the two has left. */
  | "cancelled"
  /** Another note lies in a slot: somebody else was there. */
  | "used"
  | "altered"
  | "offline";

export type Notes = ReadonlyMap<number, Bytes>;

/** One device's side of a place at the relay where two devices leave notes for each other, for ten minutes. */
export interface Meeting {
  /** Looks at the notes every second until something is found in them, or in what happened here (`wake`). */
  until<T>(found: (notes: Notes) => T | undefined): Promise<Result<T, MeetingFailure>>;
  /** Tries every second until `attempt` gives something else than undefined. */
  insist<T, E = never>(
    attempt: () => Promise<Result<T, E | MeetingFailure> | undefined>,
  ): Promise<Result<T, E | MeetingFailure>>;
  /** `used`: another note lies in that slot. */
  leave(slot: number, content: Bytes): Promise<Result<void, MeetingFailure>>;
  wake(): void;
  /** Leaves word that nobody comes any more, as far as that can be said. */
  giveUp(): void;
  close(): void;
}

export interface MeetingOptions extends Reach {
  readonly occasion: Occasion;
  readonly secret: Secret;
  /** In which slot this side says that it has left, and in which the other does; none where that is said to nobody. */
  readonly left: { readonly own?: number; readonly other?: number };
}

export async function meet(options: MeetingOptions): Promise<Meeting> {
  const { occasion, secret, left, transport, timers = systemTimers } = options;
  const [place, key] = [await placeOf(occasion, secret), await keyOf(occasion, secret)];
  const end = timers.now() + EXPIRES_MS;
  let line: Conversation | undefined;
  let why: MeetingFailure | undefined;
  let awake: () => void = () => undefined;

  const onLine = async (): Promise<Conversation | undefined> => {
    if (line === undefined) {
      const opened = await converse(transport, { timers });
      if (opened.ok) line = opened.value;
    }
    return line;
  };
  const drop = (): void => {
    line?.close();
    line = undefined;
  };
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const callOff = timers.after(POLL_MS, resolve);
      awake = () => {
        callOff();
        resolve();
      };
    });
  /** What a line that went, or a relay in haste, did not do is tried again. */
  const insist = async <T, E = never>(
    attempt: () => Promise<Result<T, E | MeetingFailure> | undefined>,
  ): Promise<Result<T, E | MeetingFailure>> => {
    let reached = true;
    for (;;) {
      if (why !== undefined) return err(why);
      if (timers.now() >= end) return err(reached ? "expired" : "offline");
      const done = await attempt();
      if (done !== undefined && why === undefined) return done;
      reached = line !== undefined;
      await pause();
    }
  };

  const read = async (): Promise<Result<Notes, MeetingFailure> | undefined> => {
    const open = await onLine();
    const said = open && (await ask(open, { type: "read-notes", place }, "notes"));
    if (said === undefined) return undefined;
    if (said.ok) return openNotes(occasion, key, said.value.notes);
    if (said.error.kind !== "refused") drop();
    return undefined;
  };
  const put = async (slot: number, note: Bytes): Promise<Result<void, MeetingFailure> | undefined> => {
    const open = await onLine();
    const said = open && (await ask(open, { type: "leave-note", place, slot, note }, "done"));
    if (said === undefined) return undefined;
    if (said.ok) return ok(undefined);
    if (said.error.kind === "refused" && said.error.why === "taken") return err("used");
    if (said.error.kind !== "refused") drop();
    return undefined;
  };

  return {
    insist,
    until: (found) =>
      insist(async () => {
        const notes = await read();
        if (notes === undefined || !notes.ok) return notes;
        if (left.other !== undefined && notes.value.has(left.other)) return err("cancelled");
        const hit = found(notes.value);
        return hit === undefined ? undefined : ok(hit);
      }),
    leave: async (slot, content) => {
      // Sealed once: the same again is no other note, should the answer have been lost.
      const note = await sealNote(occasion, key, slot, content);
      return insist(() => put(slot, note));
    },
    wake: () => awake(),
    giveUp: () => {
      why = "cancelled";
      awake();
      const { own } = left;
      if (own === undefined) return drop();
      void sealNote(occasion, key, own, new Uint8Array())
        .then((note) => put(own, note))
        .finally(drop);
    },
    close: drop,
  };
}

export const placeOf = async ({ place }: Occasion, secret: Secret): Promise<Bytes> =>
  (await deriveBytes(secret, place)).slice(0, PLACE_BYTES);

export const keyOf = ({ key }: Occasion, secret: Secret): Promise<BoxKey> =>
  deriveBoxKey(secret, key, new Uint8Array());

export const sealNote = (
  occasion: Occasion,
  key: BoxKey,
  slot: number,
  content: Bytes,
  nonce?: Bytes,
): Promise<Bytes> => sealBox(key, content, aad(occasion, slot), nonce);

async function openNotes(
  occasion: Occasion,
  key: BoxKey,
  notes: readonly { readonly slot: number; readonly note: Bytes }[],
): Promise<Result<Notes, MeetingFailure>> {
  const opened = new Map<number, Bytes>();
  for (const { slot, note } of notes) {
    const content = await openBox(key, note.slice(), aad(occasion, slot));
    if (!content.ok) return err("altered");
    opened.set(slot, content.value);
  }
  return ok(opened);
}

const aad = ({ note }: Occasion, slot: number): Bytes => frame(note, [Uint8Array.of(slot)]);
