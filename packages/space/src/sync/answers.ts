import type { Outcome, Refusal, RelayMessage } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import { backOff, LONG_MS } from "./back-off.ts";
import type { Stepped } from "./effect.ts";
import { answer, lose, pause, stay, withUp } from "./moves.ts";
import type { ExtendError } from "./port.ts";
import type { Asked, Moment, State, Up } from "./state.ts";
import type { Work } from "./work.ts";

/** What answers another question than was asked, or none, ends the line. */
export function hearAnswer(state: State, line: Up, request: number, message: RelayMessage, moment: Moment): Stepped {
  const asked = line.asked.get(request);
  if (asked === undefined) return lose(state, moment);
  const left = new Map(line.asked);
  left.delete(request);
  const now: Up = { ...line, asked: left };
  switch (asked.kind) {
    case "chain":
      return hearChain(state, now, asked, message, moment);
    case "log":
      return hearLog(state, now, asked.after, message, moment);
    case "check":
      return hearPlace(state, now, asked.at, message, moment);
    case "append":
      return hearKept(state, now, asked.envelope, message, moment);
    case "extend":
      return hearExtended(state, now, asked, message, moment);
    case "lend":
      if (message.type === "done")
        return stay(withUp(state, now, { chain: Math.max(now.chain, asked.at + 1), pauses: 0 }));
      if (isBusy(message)) return stay(pause(state, now, moment));
      return lose(state, moment, { kind: "refused", why: wordOf(message) }, LONG_MS);
    case "announced":
      if (message.type !== "announcements")
        return message.type === "refused" ? stay(withUp(state, now, {})) : lose(state, moment);
      return { state: withUp(state, now, {}), effects: [{ kind: "announced", announced: message.announced }] };
    case "refuse-announced":
      return {
        state: withUp(state, now, {}),
        effects: answer(asked.task, message.type === "done" ? undefined : "offline"),
      };
  }
}

const wordOf = (message: RelayMessage): string => (message.type === "refused" ? message.why : "no-answer");

const isBusy = (message: RelayMessage): boolean =>
  message.type === "refused" && (message.why === "too-fast" || message.why === "unavailable");

/** What cannot be read now is read after a pause; a proof that does not hold any more is made anew. */
function hearRefusedReading(state: State, line: Up, message: RelayMessage, moment: Moment): Stepped {
  return isBusy(message) ? stay(pause(state, line, moment)) : lose(state, moment);
}

function hearChain(
  state: State,
  line: Up,
  { from }: Asked & { readonly kind: "chain" },
  message: RelayMessage,
  moment: Moment,
): Stepped {
  if (message.type !== "chain") return hearRefusedReading(state, line, message, moment);
  if (message.space !== state.space || message.from !== from) return lose(state, moment);
  const { entries } = message;
  // It says that its chain is longer than what it has to show.
  if (entries.length === 0 && from < line.chain) return lose(state, moment, { kind: "refused", why: "chain" }, LONG_MS);
  const chain = Math.max(line.chain, from + entries.length);
  return stay(withUp(state, line, { chain, pauses: 0, chainPage: { from, entries, task: null } }));
}

function hearLog(state: State, line: Up, after: number, message: RelayMessage, moment: Moment): Stepped {
  if (message.type !== "log") return hearRefusedReading(state, line, message, moment);
  if (message.space !== state.space) return lose(state, moment);
  const { entries } = message;
  // It has less than it had: the next line finds out from where on.
  if (message.head < after) return lose(state, moment, { kind: "refused", why: "rolled-back" });
  const head = Math.max(message.head, state.facts.seenSeq);
  // Nothing to show and nothing to say: as it should be at the end.
  if (entries.length === 0 && head === state.facts.seenSeq) return stay(withUp(state, line, { head, pauses: 0 }));
  return stay(withUp(state, line, { head, pauses: 0, logPage: { after, head, entries, isLess: false } }));
}

function hearPlace(state: State, line: Up, at: number, message: RelayMessage, moment: Moment): Stepped {
  if (message.type !== "log-hash") return hearRefusedReading(state, line, message, moment);
  if (message.space !== state.space || message.seq !== at || line.check === null) return lose(state, moment);
  return stay(withUp(state, line, { check: { ...line.check, hash: message.hash } }));
}

/** One envelope was sent, so there is one outcome; a refusal of the whole is one of it. */
function hearKept(state: State, line: Up, envelope: Bytes, message: RelayMessage, moment: Moment): Stepped {
  const outcome = outcomeOf(message);
  if (outcome === undefined) return lose(state, moment);
  switch (outcome.outcome) {
    case "kept":
      // What the next line would bring again is in the outbox until this is on the disk.
      if (outcome.seq === 0) return lose(state, moment);
      return keepNext(state, further(line, outcome.seq), { kind: "keep", envelope, seq: outcome.seq });
    case "stale-epoch":
      return stay(hold(state, line, moment));
    case "too-fast":
    case "unavailable":
      return stay(pause(state, line, moment));
    case "unknown-version":
      return lose(state, moment, { kind: "newer" }, LONG_MS);
    case "removed":
    case "not-proved":
      return lose(state, moment);
    default: {
      // The line stays, for what others write.
      const trouble = { kind: "refused", why: outcome.outcome } as const;
      return stay({ ...withUp(state, line, { heldUntil: moment.now + LONG_MS }), trouble });
    }
  }
}

function outcomeOf(message: RelayMessage): Outcome | undefined {
  if (message.type === "refused") return { outcome: message.why, seq: 0 };
  return message.type === "kept" && message.outcomes.length === 1 ? message.outcomes[0] : undefined;
}

const further = (line: Up, head: number): Up => ({ ...line, head: Math.max(line.head, head) });

/** The link may be busy with what came before: what was answered is done first of all when it is free. */
const keepNext = (state: State, line: Up, work: Work): Stepped => stay(withUp(state, line, { answered: work }));

/**
 * Both chains are held against each other before the same is sent again; where that changed nothing, it is said, and tried
 * after a while. What was sealed stays as it is: somebody who lies may have passed it on.
 */
function hold(state: State, line: Up, { now, unit }: Moment): State {
  const { chainLength } = state.facts;
  const again = line.refusedAt.envelope === chainLength;
  const held = withUp(state, line, {
    compared: false,
    refusedAt: { ...line.refusedAt, envelope: chainLength },
    heldUntil: again ? now + backOff(state.fails + 4, unit) : line.heldUntil,
  });
  return again ? { ...held, trouble: { kind: "refused", why: "stale-epoch" } } : held;
}

type Extending = Asked & { readonly kind: "extend" };

function hearExtended(state: State, line: Up, asked: Extending, message: RelayMessage, moment: Moment): Stepped {
  const { task, at, entry } = asked;
  if (message.type === "done") {
    const chain = Math.max(line.chain, at + 1);
    return stay(withUp(state, line, { chain, pauses: 0, chainPage: { from: at, entries: [entry], task } }));
  }
  if (message.type !== "refused") return lose(state, moment);
  const again = task === "epoch" ? state : { ...state, tasks: [task, ...state.tasks] };
  if (isBusy(message)) return stay(pause(again, line, moment));
  const { chainLength } = state.facts;
  // Somebody was first: what came is looked at, and the entry drawn up anew; once, for each length of the chain.
  if (message.why === "not-next" && line.refusedAt.extend !== chainLength) {
    return stay(withUp(again, line, { compared: false, refusedAt: { ...line.refusedAt, extend: chainLength } }));
  }
  const refusedAt = task === "epoch" ? { ...line.refusedAt, epoch: chainLength } : line.refusedAt;
  return { state: withUp(state, line, { refusedAt }), effects: answer(task, errorOf(message.why)) };
}

const errorOf = (why: Refusal): ExtendError => (why === "over-quota" ? "over-quota" : "not-allowed");
