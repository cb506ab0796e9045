import { MAX_ENVELOPES } from "@counterpoint/wire";
import type { Check } from "./check.ts";
import type { Stepped } from "./effect.ts";
import { PATIENCE_MS } from "./hear.ts";
import { andThen, answer, ask, begin, lose, stay, unfinished, withUp } from "./moves.ts";
import type { Moment, Proving, State, Up } from "./state.ts";

/** So long after the last word the relay is asked whether it is still there. */
export const PROBE_MS: number = 2 * 60_000;

/** Whether there is anything to speak about. */
export const isSilent = ({ facts }: State): boolean => !facts.isShared || facts.removed || facts.parted;

/** What is to be done next, again and again until there is nothing. */
export function advance(state: State, moment: Moment): Stepped {
  const next = decide(state, moment);
  return next === undefined ? stay(state) : andThen(next, (now) => advance(now, moment));
}

function decide(state: State, moment: Moment): Stepped | undefined {
  const { line } = state;
  const { now } = moment;
  if (isSilent(state)) return hush(state);
  if (state.saidLeft) return state.work === null ? begin(state, { kind: "part" }) : undefined;
  const due = whenDue(state, moment);
  if (due !== state.sendAt) return stay({ ...state, sendAt: due });
  switch (line.kind) {
    case "down":
      if (now < line.until) return undefined;
      return {
        state: { ...state, line: { kind: "opening", deadline: now + PATIENCE_MS } },
        effects: [{ kind: "open" }],
      };
    case "opening":
      return now < line.deadline ? undefined : lose(state, moment);
    case "proving":
      return now < line.deadline ? prove(state, line) : lose(state, moment);
    case "up":
      return goOn(state, line, moment);
  }
}

function hush(state: State): Stepped | undefined {
  const effects = unfinished(state).flatMap((task) => answer(task, "not-allowed"));
  if (state.line.kind === "down") {
    return state.line.until === Number.POSITIVE_INFINITY ? undefined : stay({ ...state, line: NEVER });
  }
  return { state: { ...state, line: NEVER, tasks: [], sendAt: null }, effects: [{ kind: "close" }, ...effects] };
}

const NEVER = { kind: "down", until: Number.POSITIVE_INFINITY } as const;

/** A wait once begun is not begun anew by what is written meanwhile. */
function whenDue({ facts, sendAt, pace, drained }: State, { now, unit }: Moment): number | null {
  if (facts.unsent === 0 || drained) return null;
  return sendAt ?? now + pace.shortest + unit * (pace.longest - pace.shortest);
}

/** The link was busy when the relay said hello. */
const prove = (state: State, line: Proving): Stepped | undefined =>
  line.request === null && !line.removed && state.work === null
    ? begin(state, { kind: "prove", nonce: line.nonce })
    : undefined;

function goOn(state: State, line: Up, moment: Moment): Stepped | undefined {
  const { now } = moment;
  if (line.asked.size > 0 && now >= line.heard + PATIENCE_MS) return lose(state, moment);
  if (state.work === null) {
    const work = workOn(state, line);
    if (work !== undefined) return work;
  }
  if (now < line.pausedUntil) return undefined;
  return (
    read(state, line, moment) ?? (line.compared ? write(state, line, moment) : undefined) ?? probe(state, line, moment)
  );
}

/** What came, in the order in which it matters. */
function workOn(state: State, line: Up): Stepped | undefined {
  const { answered, chainPage, logPage } = line;
  if (answered !== null) return begin(withUp(state, line, { answered: null }), answered);
  if (chainPage !== null) {
    const work = { kind: "take-chain", page: chainPage, length: line.chain } as const;
    return begin(withUp(state, line, { chainPage: null }), work);
  }
  if (line.check !== null && line.check.hash !== null) {
    const { at: seq, hash } = line.check;
    return begin(withUp(state, line, { check: { ...line.check, hash: null } }), { kind: "check", seq, hash });
  }
  // The page before was not kept, or not all of it: it is read on from where that got to.
  if (logPage !== null && logPage.after > state.facts.seenSeq) return stay(withUp(state, line, { logPage: null }));
  if (logPage !== null && line.compared) {
    // What was kept for this device meanwhile lies behind what the page knew of.
    const head = logPage.isLess ? logPage.head : Math.max(logPage.head, state.facts.seenSeq);
    return begin(withUp(state, line, { logPage: null }), { kind: "take-log", page: { ...logPage, head } });
  }
  return undefined;
}

const isAsked = (line: Up, ...kinds: readonly string[]): boolean =>
  [...line.asked.values()].some(({ kind }) => kinds.includes(kind));

/** Chain first, and what the relay lacks of it; then the log, page by page. */
function read(state: State, line: Up, moment: Moment): Stepped | undefined {
  const { space, facts, work } = state;
  const isChainBusy =
    line.chainPage !== null || work?.kind === "take-chain" || isAsked(line, "chain", "extend", "lend");
  if (!isChainBusy && (!line.compared || line.chain > facts.chainLength)) {
    const from = Math.max(0, Math.min(facts.chainLength, line.chain) - 1);
    return ask(state, line, { kind: "chain", from }, { type: "read-chain", space, from }, moment);
  }
  if (!isChainBusy && facts.chainWanted && line.lookedAt !== facts.seenSeq) {
    const looked = { ...line, lookedAt: facts.seenSeq };
    const message = { type: "read-chain", space, from: facts.chainLength } as const;
    return ask(state, looked, { kind: "chain", from: facts.chainLength }, message, moment);
  }
  if (!isChainBusy && line.chain < facts.chainLength) return lend(state, line, moment);
  const isTaking = work?.kind === "take-log";
  const isLogBusy = line.logPage !== null || isAsked(line, "log", "check");
  if (line.compared && !isLogBusy) {
    if (line.check !== null) return isTaking ? undefined : look(state, line, line.check, moment);
    const after = readUpTo(state);
    if (after !== null && after !== line.head) return readLog(state, line, after, moment);
  }
  if (line.since !== null || !line.compared || isLogBusy || isTaking || isChainBusy) return undefined;
  if (line.ended) return stay(withUp(state, line, { since: moment.now }));
  const end = { kind: "take-log", page: { after: line.head, head: line.head, entries: [], isLess: false } } as const;
  return work === null ? begin(withUp(state, line, { ended: true }), end) : undefined;
}

/** While a page is taken in, the one behind it is on its way. Null where it is not known where that begins. */
function readUpTo({ facts, work }: State): number | null {
  return work?.kind === "take-log" ? (work.page.entries.at(-1)?.seq ?? null) : facts.seenSeq;
}

function readLog(state: State, line: Up, after: number, moment: Moment): Stepped {
  const message = { type: "read-log", space: state.space, after, limit: MAX_ENVELOPES } as const;
  return ask(state, line, { kind: "log", after }, message, moment);
}

function look(state: State, line: Up, check: Check, moment: Moment): Stepped | undefined {
  const { start, at, hash } = check;
  if (start === 0)
    return stay(withUp(state, line, { check: null, logPage: { after: 0, head: 0, entries: [], isLess: true } }));
  if (hash !== null || state.work?.kind === "check") return undefined;
  const message = { type: "read-log-hash", space: state.space, seq: at } as const;
  return ask(state, line, { kind: "check", at }, message, moment);
}

function lend(state: State, line: Up, { now }: Moment): Stepped {
  const [request, at] = [state.count + 1, line.chain];
  const asked = new Map(line.asked).set(request, { kind: "lend", at });
  return {
    state: { ...withUp(state, line, { heard: now, asked }), count: request },
    effects: [{ kind: "lend", request, at }],
  };
}

/** What this device has to say, once it knows what the relay has. */
function write(state: State, line: Up, moment: Moment): Stepped | undefined {
  const { facts, work } = state;
  if (!line.announcedAsked) {
    const message = { type: "read-announced", space: state.space } as const;
    return ask(state, { ...line, announcedAsked: true }, { kind: "announced" }, message, moment);
  }
  if (work !== null || line.since === null) return undefined;
  if (facts.over === "ended") return end(state, line, moment);
  const isExtending = line.chain !== facts.chainLength || isAsked(line, "chain", "extend", "lend");
  if (!isExtending) {
    const [task, ...tasks] = state.tasks;
    if (task !== undefined) return begin({ ...state, tasks }, { kind: "draw", task });
    if (facts.epochDue && line.refusedAt.epoch !== facts.chainLength)
      return begin(state, { kind: "draw", task: "epoch" });
  }
  const isDue = state.sendAt !== null && state.sendAt <= moment.now && line.heldUntil <= moment.now;
  return isDue && facts.mayWrite && !isAsked(line, "append") ? begin(state, { kind: "next" }) : undefined;
}

/**
 * What the relay took before the end may be told after it: it is read to the head that a line begins with which knows of the
 * end, and then no more is asked.
 */
function end(state: State, line: Up, moment: Moment): Stepped | undefined {
  if (line.asked.size > 0 || line.logPage !== null || line.chain !== state.facts.chainLength) return undefined;
  return line.knewEnd ? begin(state, { kind: "part" }) : lose(state, moment);
}

const probe = (state: State, line: Up, moment: Moment): Stepped | undefined =>
  line.asked.size === 0 && moment.now >= line.heard + PROBE_MS
    ? readLog(state, line, state.facts.seenSeq, moment)
    : undefined;
