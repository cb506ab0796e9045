import type { StorageError } from "../storage/port.ts";
import { LONG_MS } from "./back-off.ts";
import { goDown } from "./check.ts";
import type { Stepped } from "./effect.ts";
import { removalTaken } from "./hear.ts";
import { andThen, answer, ask, lose, pause, stay, stop, taskOf, withUp } from "./moves.ts";
import type { LogPage, Moment, State, Trouble, Up } from "./state.ts";
import type { Work, Worked } from "./work.ts";

/** Something has been done with the link. The line may be another one by now, or none. */
export function finishWork(before: State, worked: Worked, moment: Moment): Stepped {
  const { work } = before;
  if (work === null) return stay(before);
  const state: State = { ...before, work: null };
  if (worked.kind === "failed") return fail(state, work, worked.error, moment);
  const well: State = state.trouble?.kind === "not-kept" ? { ...state, trouble: null } : state;
  switch (work.kind) {
    case "prove":
      return proved(well, work.nonce, worked);
    case "take-chain":
      return chainTaken(well, work, worked, moment);
    case "take-log":
      return well.line.kind === "up" ? logTaken(well, well.line, work.page, moment) : stay(well);
    case "check":
      return checked(well, worked);
    case "next":
      return sealed(well, worked, moment);
    case "keep":
      // It says of a place that it has what it has not: what was sent waits, and so does this line.
      if (worked.kind === "checked" && !worked.agrees)
        return lose(well, moment, { kind: "refused", why: "log" }, LONG_MS);
      return stay(well.trouble?.kind === "refused" ? { ...well, trouble: null } : well);
    case "part":
      return stay({ ...well, saidLeft: false });
    case "draw":
      return drawn(well, work, worked, moment);
  }
}

function fail(state: State, work: Work, error: StorageError["kind"], moment: Moment): Stepped {
  const failed: State = { ...state, saidLeft: false, trouble: { kind: "not-kept" } };
  const effects = answer(taskOf(work), "not-kept");
  // Another tab has the data now, or nobody: this page can do nothing more with it.
  if (error === "closed") return { ...stop(failed), effects: [...effects, ...stop(failed).effects] };
  if (state.line.kind === "up") return { state: pause(failed, state.line, moment), effects };
  const lost = lose(failed, moment, { kind: "not-kept" });
  return { state: lost.state, effects: [...effects, ...lost.effects] };
}

function proved(state: State, nonce: unknown, worked: Worked): Stepped {
  const { line } = state;
  if (line.kind !== "proving" || line.nonce !== nonce || worked.kind !== "made" || worked.bytes === undefined) {
    return stay(state);
  }
  const request = state.count + 1;
  const message = { type: "prove", space: state.space, device: state.device, signature: worked.bytes } as const;
  return {
    state: { ...state, count: request, line: { ...line, request } },
    effects: [{ kind: "say", request, message }],
  };
}

function chainTaken(
  state: State,
  { page }: Work & { readonly kind: "take-chain" },
  worked: Worked,
  moment: Moment,
): Stepped {
  const { line, facts } = state;
  if (line.kind === "proving" && line.removed) return facts.removed ? stay(state) : removalTaken(state, moment);
  const isWhole = facts.chainLength >= page.from + page.entries.length;
  const isTaken = isWhole && worked.kind === "taken" && !worked.differs;
  const told: Stepped = { state, effects: answer(page.task, isTaken ? undefined : "not-allowed") };
  if (line.kind !== "up") return told;
  if (isTaken) return andThen(told, (now) => stay(withUp(now, line, { compared: true })));
  // Two chains, or an entry that no chain takes: the link says what it is, and nothing goes on with this relay.
  const isNewer = worked.kind === "taken" && worked.newer && !worked.differs;
  const trouble: Trouble = isNewer ? { kind: "newer" } : { kind: "refused", why: "chain" };
  return andThen(told, (now) => lose(now, moment, trouble, LONG_MS));
}

function logTaken(state: State, line: Up, page: LogPage, moment: Moment): Stepped {
  const { seenSeq } = state.facts;
  const last = page.entries.at(-1)?.seq ?? 0;
  // Later each time: one that says now this and now that would keep everybody busy.
  if (page.isLess) return lose(state, moment, { kind: "refused", why: "rolled-back" });
  const isStuck = page.entries.length === 0 ? page.head > seenSeq : last > seenSeq;
  return isStuck ? lose(state, moment, { kind: "refused", why: "log" }) : stay(withUp(state, line, {}));
}

/** Where both part the link goes back to, as from a log that ends there. */
function checked(state: State, worked: Worked): Stepped {
  const { line } = state;
  if (line.kind !== "up" || line.check === null || worked.kind !== "checked") return stay(state);
  const next = goDown(line.check, worked.agrees);
  if (next === "same") return stay(withUp(state, line, { check: null }));
  if (typeof next !== "number") return stay(withUp(state, line, { check: next }));
  return stay(withUp(state, line, { check: null, logPage: { after: 0, head: next, entries: [], isLess: true } }));
}

/** Nothing to send, or what has to be sent: once more where the line has changed meanwhile. */
function sealed(state: State, worked: Worked, moment: Moment): Stepped {
  const { line } = state;
  if (worked.kind !== "made" || worked.bytes === undefined) return stay({ ...state, drained: true, sendAt: null });
  if (line.kind !== "up") return stay(state);
  const envelope = worked.bytes;
  return ask(state, line, { kind: "append", envelope }, { type: "append", envelopes: [envelope] }, moment);
}

function drawn(state: State, { task }: Work & { readonly kind: "draw" }, worked: Worked, moment: Moment): Stepped {
  const { line, facts } = state;
  const entry = worked.kind === "made" ? worked.bytes : undefined;
  if (line.kind !== "up") return { state, effects: answer(task, "offline") };
  if (entry === undefined) {
    const refusedAt = task === "epoch" ? { ...line.refusedAt, epoch: facts.chainLength } : line.refusedAt;
    return { state: withUp(state, line, { refusedAt }), effects: answer(task, "not-allowed") };
  }
  const at = facts.chainLength;
  return ask(
    state,
    line,
    { kind: "extend", task, at, entry },
    { type: "extend", space: state.space, at, entry },
    moment,
  );
}
