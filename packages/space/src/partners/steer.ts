import type { Result } from "@counterpoint/kernel";
import { type Meeting, type MeetingFailure, type MeetingOptions, meet } from "../meeting/meeting.ts";
import { createStateful } from "../meeting/stateful.ts";
import type { Paired, Pairing, PairingState, PartnerFailure } from "./port.ts";

/** What the course of a pairing needs of the person in front of it. */
export interface Screen {
  show(state: PairingState): void;
  hasConfirmed(what: "words" | "name"): boolean;
  /** False where it was called off; from then on it cannot be. */
  beginMaking(): boolean;
}

/** `unfinished`: both have agreed, and the space may be there. */
export type Outcome = Result<Paired, PartnerFailure | MeetingFailure | "unfinished">;

/** Lets `course` run through a meeting, as far as the person in front of it goes along. */
export function steer(
  options: Result<MeetingOptions, PartnerFailure>,
  course: (meeting: Meeting, screen: Screen) => Promise<Outcome>,
): Pairing {
  const { state, subscribe, become } = createStateful<PairingState>({ kind: "waiting" });
  const confirmed = new Set<"words" | "name">();
  const decided = { over: false, making: false };
  const end = (last: PairingState): void => {
    if (decided.over) return;
    decided.over = true;
    become(last);
  };
  const screen: Screen = {
    show: (next) => decided.over || become(next),
    hasConfirmed: (what) => confirmed.has(what),
    beginMaking: () => {
      if (decided.over) return false;
      decided.making = true;
      become({ kind: "making" });
      return true;
    },
  };
  const run = async (pending: Promise<Meeting>): Promise<void> => {
    const meeting = await pending;
    const outcome = await course(meeting, screen);
    end(outcome.ok ? { kind: "paired", ...outcome.value } : failed(outcome.error));
    if (outcome.ok || outcome.error === "unfinished") meeting.close();
    else meeting.giveUp();
  };
  const meeting = options.ok ? meet(options.value) : undefined;
  if (meeting !== undefined) void run(meeting);
  if (!options.ok) end(failed(options.error));
  return {
    state,
    subscribe,
    confirm: (what) => {
      if (state().kind !== (what === "words" ? "compare" : "names")) return;
      confirmed.add(what);
      become({ kind: what === "words" ? "compared" : "agreed" });
      void meeting?.then((at) => at.wake());
    },
    cancel: () => {
      if (decided.making) return;
      end({ kind: "failed", why: "cancelled" });
      void meeting?.then((at) => at.giveUp());
    },
  };
}

/** That the time is over and that the other person has left are one thing here: neither has to explain anything. */
function failed(why: PartnerFailure | MeetingFailure | "unfinished"): PairingState {
  if (why === "unfinished") return { kind: "unfinished" };
  return { kind: "failed", why: why === "expired" || why === "cancelled" ? "ended" : why };
}

/** The person has confirmed it; refused where the meeting ends before. */
export const untilConfirmed = (
  meeting: Meeting,
  screen: Screen,
  what: "words" | "name",
): Promise<Result<true, MeetingFailure>> => meeting.until(() => (screen.hasConfirmed(what) ? true : undefined));
