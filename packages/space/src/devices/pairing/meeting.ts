import { type BoxKey, deriveBoxKey, deriveBytes, openBox, type Secret, sealBox } from "@counterpoint/crypto";
import { err, frame, ok, type Result } from "@counterpoint/kernel";
import type { Bytes } from "../../storage/port.ts";
import { type Conversation, converse } from "../../sync/conversation.ts";
import { systemTimers } from "../../sync/timers.ts";
import { ask, type Reach } from "../ask.ts";
import type { PairingFailure } from "../port.ts";

const POLL_MS = 1_000;
const EXPIRES_MS = 600_000;
const PLACE_BYTES = 16;

export type Notes = ReadonlyMap<number, Bytes>;

/** One device's side of a place at the relay where two devices leave notes for each other, for ten minutes. */
export interface Meeting {
  /** Looks at the notes every second until something is found in them, or in what happened here (`wake`). */
  until<T>(found: (notes: Notes) => T | undefined): Promise<Result<T, PairingFailure>>;
  /** Tries every second until `attempt` gives something else than undefined. */
  insist<T>(attempt: () => Promise<Result<T, PairingFailure> | undefined>): Promise<Result<T, PairingFailure>>;
  /** `used`: another note lies in that slot. */
  leave(slot: number, content: Bytes): Promise<Result<void, PairingFailure>>;
  wake(): void;
  /** Leaves word that nobody comes any more, as far as that can be said. */
  giveUp(): void;
  close(): void;
}

export interface MeetingOptions extends Reach {
  readonly secret: Secret;
  /** In which slot this side says that it has left, and in which the other does. */
  readonly left: { readonly own: number; readonly other: number };
}

export async function meet({ secret, left, transport, timers = systemTimers }: MeetingOptions): Promise<Meeting> {
  const [place, key] = [await pairingPlace(secret), await pairingKey(secret)];
  const end = timers.now() + EXPIRES_MS;
  let line: Conversation | undefined;
  let why: PairingFailure | undefined;
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
  const insist = async <T>(attempt: () => Promise<Result<T, PairingFailure> | undefined>) => {
    let reached = true;
    for (;;) {
      if (why !== undefined) return err(why);
      if (timers.now() >= end) return err<PairingFailure>(reached ? "expired" : "offline");
      const done = await attempt();
      if (done !== undefined && why === undefined) return done;
      reached = line !== undefined;
      await pause();
    }
  };

  const read = async (): Promise<Result<Notes, PairingFailure> | undefined> => {
    const open = await onLine();
    const said = open && (await ask(open, { type: "read-notes", place }, "notes"));
    if (said === undefined) return undefined;
    if (said.ok) return openNotes(key, said.value.notes);
    if (said.error.kind !== "refused") drop();
    return undefined;
  };
  const put = async (slot: number, note: Bytes): Promise<Result<void, PairingFailure> | undefined> => {
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
        if (notes.value.has(left.other)) return err("cancelled");
        const hit = found(notes.value);
        return hit === undefined ? undefined : ok(hit);
      }),
    leave: async (slot, content) => {
      // Sealed once: the same again is no other note, should the answer have been lost.
      const note = await sealNote(key, slot, content);
      return insist(() => put(slot, note));
    },
    wake: () => awake(),
    giveUp: () => {
      why = "cancelled";
      awake();
      void sealNote(key, left.own, new Uint8Array())
        .then((note) => put(left.own, note))
        .finally(drop);
    },
    close: drop,
  };
}

export const pairingPlace = async (secret: Secret): Promise<Bytes> =>
  (await deriveBytes(secret, "pairing-place")).slice(0, PLACE_BYTES);

export const pairingKey = (secret: Secret): Promise<BoxKey> => deriveBoxKey(secret, "pairing", new Uint8Array());

export const sealNote = (key: BoxKey, slot: number, content: Bytes, nonce?: Bytes): Promise<Bytes> =>
  sealBox(key, content, noteAad(slot), nonce);

async function openNotes(
  key: BoxKey,
  notes: readonly { readonly slot: number; readonly note: Bytes }[],
): Promise<Result<Notes, PairingFailure>> {
  const opened = new Map<number, Bytes>();
  for (const { slot, note } of notes) {
    const content = await openBox(key, note.slice(), noteAad(slot));
    if (!content.ok) return err("altered");
    opened.set(slot, content.value);
  }
  return ok(opened);
}

const noteAad = (slot: number): Bytes => frame("pairing-note", [Uint8Array.of(slot)]);
