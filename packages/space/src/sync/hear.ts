import { decodeFromRelay, type LogEntry, type Refusal, type RelayMessage } from "@counterpoint/wire";
import type { Bytes } from "../storage/port.ts";
import { hearAnswer } from "./answers.ts";
import { LONG_MS } from "./back-off.ts";
import { beginCheck } from "./check.ts";
import type { Stepped } from "./effect.ts";
import { begin, lose, stay, withUp } from "./moves.ts";
import type { Moment, Proving, State, Up } from "./state.ts";

/** A line that has said nothing for so long is no line. */
export const PATIENCE_MS = 30_000;

/** What is no frame, or not an answer to what was asked, ends the line: nothing after it would make sense. */
export function hear(state: State, bytes: Bytes, moment: Moment): Stepped {
  const frame = decodeFromRelay(bytes);
  if (!frame.ok) {
    return frame.error.startsWith("unknown") ? lose(state, moment, { kind: "newer" }, LONG_MS) : lose(state, moment);
  }
  const { request, message } = frame.value;
  const { line } = state;
  if (saysLeft(state, request, message)) return left(state, moment);
  if (request === 0 && message.type === "refused") return loseFor(state, message.why, moment);
  switch (line.kind) {
    case "down":
      return stay(state);
    case "opening":
      return request === 0 && message.type === "hello" ? greet(state, message.nonce, moment) : lose(state, moment);
    case "proving":
      // What arrives in the space may be told before the proof is answered; it is read afterwards.
      if (request === 0 && message.type !== "hello") return stay(state);
      return request === line.request ? hearProof(state, line, message, moment) : lose(state, moment);
    case "up":
      return request === 0
        ? hearNews(state, { ...line, heard: moment.now }, message, moment)
        : hearAnswer(state, { ...line, heard: moment.now }, request, message, moment);
  }
}

/** Only in a space of two: of a book of one's own nobody is kept out by a word. */
function saysLeft({ facts, line }: State, request: number, message: RelayMessage): boolean {
  const isAnswer = line.kind === "up" ? line.asked.has(request) : line.kind === "proving" && request === line.request;
  if (!facts.isOfTwo || !isAnswer) return false;
  if (message.type === "kept") return message.outcomes.some(({ outcome }) => outcome === "left");
  return message.type === "refused" && message.why === "left";
}

/** Another device of this person has left, or this one, and was cut off before it could write that down. */
function left(state: State, moment: Moment): Stepped {
  const { state: lost, effects } = lose(state, moment);
  return { state: { ...lost, saidLeft: true }, effects };
}

function greet(state: State, nonce: Bytes, { now }: Moment): Stepped {
  const line: Proving = {
    kind: "proving",
    deadline: now + PATIENCE_MS,
    nonce,
    request: null,
    removed: false,
    given: 0,
  };
  const greeted = { ...state, line };
  return state.work === null ? begin(greeted, { kind: "prove", nonce }) : stay(greeted);
}

function hearProof(state: State, line: Proving, message: RelayMessage, moment: Moment): Stepped {
  if (line.removed) return hearOfRemoval(state, line, message, moment);
  if (message.type === "done" && line.given > 0) return give(state, line, moment);
  if (message.type === "refused") {
    if (message.why === "removed") return askForRemoval(state, line, moment);
    return message.why === "bad-proof" && line.given === 0
      ? give(state, line, moment)
      : loseFor(state, message.why, moment);
  }
  if (message.type !== "proved" || message.chainLength === 0) return lose(state, moment);
  const { seenSeq } = state.facts;
  const up: Up = {
    kind: "up",
    since: null,
    heard: moment.now,
    asked: new Map(),
    chain: message.chainLength,
    head: message.head,
    knewEnd: state.facts.over === "ended",
    compared: false,
    chainPage: null,
    logPage: null,
    answered: null,
    check: beginCheck(seenSeq, message.head),
    ended: false,
    announcedAsked: false,
    lookedAt: -1,
    pausedUntil: moment.now,
    pauses: 0,
    heldUntil: moment.now,
    refusedAt: { epoch: 0, envelope: 0, extend: 0 },
  };
  return stay({ ...state, line: up, trouble: null });
}

/**
 * It may have lost all that it had, or what came since a copy was made: the book begins there anew, and its chain goes on
 * entry by entry, which needs no proof; those that are there already are no mistake. Then this device proves itself again.
 */
function give(state: State, line: Proving, { now }: Moment): Stepped {
  const at = line.given;
  if (at >= state.facts.chainLength) return stay({ ...state, line: { ...line, request: null } });
  const request = state.count + 1;
  return {
    state: { ...state, count: request, line: { ...line, request, given: at + 1, deadline: now + PATIENCE_MS } },
    effects: [at === 0 ? { kind: "create", request } : { kind: "lend", request, at }],
  };
}

/** What the chain says about this device, and not only the relay. */
function askForRemoval(state: State, line: Proving, { now }: Moment): Stepped {
  const request = state.count + 1;
  const from = Math.max(0, state.facts.chainLength - 1);
  return {
    state: { ...state, count: request, line: { ...line, request, removed: true, deadline: now + PATIENCE_MS } },
    effects: [{ kind: "say", request, message: { type: "read-chain", space: state.space, from } }],
  };
}

const REMOVED = { kind: "refused", why: "removed" } as const;

function hearOfRemoval(state: State, line: Proving, message: RelayMessage, moment: Moment): Stepped {
  if (message.type !== "chain" || message.space !== state.space || state.work !== null) {
    return lose(state, moment, REMOVED, LONG_MS);
  }
  const page = { from: message.from, entries: message.entries, task: null };
  const length = message.from + message.entries.length;
  return begin({ ...state, line: { ...line, request: null } }, { kind: "take-chain", page, length });
}

/** After this the relay's word stands alone, unless the chain has ended the matter. */
export const removalTaken = (state: State, moment: Moment): Stepped => lose(state, moment, REMOVED, LONG_MS);

/** Why nothing goes on with this relay for a while. */
function loseFor(state: State, why: Refusal, moment: Moment): Stepped {
  if (why === "unknown-version") return lose(state, moment, { kind: "newer" }, LONG_MS);
  if (why === "too-fast" || why === "unavailable") return lose(state, moment);
  return lose(state, moment, { kind: "refused", why });
}

function hearNews(state: State, line: Up, message: RelayMessage, moment: Moment): Stepped {
  const { facts } = state;
  if (message.type === "announcements" && message.space === state.space) {
    return { state: withUp(state, line, {}), effects: [{ kind: "announced", announced: message.announced }] };
  }
  if (message.type === "log" && message.space === state.space) {
    const head = Math.max(line.head, message.head);
    const isAsked = [...line.asked.values()].some(({ kind }) => kind === "log");
    const fits = startsAt(message.entries, facts.seenSeq + 1) && line.logPage === null && !isAsked && !isTaking(state);
    const page = { after: facts.seenSeq, head, entries: message.entries, isLess: false };
    return stay(withUp(state, line, fits ? { head, logPage: page } : { head }));
  }
  if (message.type === "chain" && message.space === state.space) {
    const chain = Math.max(line.chain, message.from + message.entries.length);
    const isAsked = [...line.asked.values()].some(({ kind }) => kind === "chain");
    const fits = message.from <= facts.chainLength && line.chainPage === null && !isAsked && line.compared;
    const page = { from: message.from, entries: message.entries, task: null };
    return stay(withUp(state, line, fits ? { chain, chainPage: page } : { chain }));
  }
  return lose(state, moment);
}

/** Until the page before is taken, nobody knows where the next one has to begin. */
const isTaking = ({ work }: State): boolean => work?.kind === "take-log";

/** Without a gap, from the next place or before it, and beyond it. */
function startsAt(entries: readonly LogEntry[], next: number): boolean {
  const [first, last] = [entries.at(0)?.seq ?? 0, entries.at(-1)?.seq ?? 0];
  return first <= next && last >= next && entries.every(({ seq }, at) => seq === first + at);
}
