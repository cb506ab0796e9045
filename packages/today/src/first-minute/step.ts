import type { Guide } from "@counterpoint/library";
import { pause, readyTurn, start } from "@counterpoint/talk";
import { seedOf } from "../seed.ts";
import { back } from "./back.ts";
import { eveningAlone, eveningTogether } from "./recall.ts";
import {
  type AtKeep,
  type AtNeeds,
  type AtPage,
  type AtPhoneDown,
  type AtReveal,
  type AtSliders,
  type Input,
  type Page,
  PICKS,
  type Proposal,
  type State,
} from "./state.ts";

const EMPTY: Page = { needs: [], close: null, self: null };

export const begin = (): State => ({ at: "choose" });

/** The first minute, one input further. An input that does not fit the screen leaves the state as it is. */
export function step(state: State, input: Input, guide: Guide): State {
  if (input.type === "leave") return begin();
  if (input.type === "back") return back(state);
  switch (state.at) {
    case "choose":
      return atChoose(state, input);
    case "needs":
      return atNeeds(state, input, guide);
    case "sliders":
      return atSliders(state, input, guide);
    case "page":
      return atPage(state, input, guide);
    case "pass":
      if (input.type !== "open") return state;
      return { at: "needs", date: state.date, writer: { voice: "second", sealed: state.sealed }, page: EMPTY };
    case "meet":
      return input.type === "open" ? { ...state, at: "reveal", proposal: propose(state, "card", guide) } : state;
    case "reveal":
      return atReveal(state, input, guide);
    case "phoneDown":
      return atPhoneDown(state, input);
    case "keep":
      return atKeep(state, input);
    case "done":
      return state;
  }
}

function atChoose(state: State, input: Input): State {
  if (input.type !== "choose") return state;
  const voice = input.company === "alone" ? "alone" : "first";
  return { at: "needs", date: input.date, writer: { voice }, page: EMPTY };
}

function atNeeds(state: AtNeeds, input: Input, guide: Guide): State {
  const { needs } = state.page;
  if (input.type === "pick") {
    const picked = needs.includes(input.need);
    if (!picked && needs.length === PICKS) return state;
    const now = picked ? needs.filter((need) => need !== input.need) : [...needs, input.need];
    return { ...state, page: { ...state.page, needs: now } };
  }
  if (input.type !== "next" || needs.length !== PICKS) return state;
  return { ...state, at: "sliders", strength: guide.strength(needs) };
}

function atSliders(state: AtSliders, input: Input, guide: Guide): State {
  if (input.type === "set") {
    const fits = input.value === null || (Number.isInteger(input.value) && input.value >= 0 && input.value <= 100);
    return fits ? { ...state, page: { ...state.page, [input.slider]: input.value } } : state;
  }
  if (input.type !== "next") return state;
  return withStep({ ...state, at: "page", sentence: guide.sentence(state.page), step: null, turn: 0 }, guide);
}

/** From here the sliders of two people go no further: what is asked in private is not kept where the other can read. */
function atPage(state: AtPage, input: Input, guide: Guide): State {
  const { date, writer, page } = state;
  if (input.type === "other") return withStep({ ...state, turn: state.turn + 1 }, guide);
  if (input.type !== "next") return state;
  switch (writer.voice) {
    case "alone":
      return { at: "keep", voice: "alone", evening: eveningAlone(state) };
    case "first":
      return { at: "pass", date, sealed: page.needs };
    case "second":
      return { at: "meet", date, first: writer.sealed, second: page.needs };
  }
}

function withStep(state: AtPage, guide: Guide): AtPage {
  const { writer, page, date, turn } = state;
  if (writer.voice !== "alone") return state;
  const ask = { with: "alone", needs: page.needs, self: page.self, seed: seedOf(date), turn } as const;
  return { ...state, step: guide.step(ask) };
}

function atReveal(state: AtReveal, input: Input, guide: Guide): State {
  if (input.type === "other") {
    return { ...state, proposal: propose(state, state.proposal.kind === "card" ? "step" : "card", guide) };
  }
  return input.type === "next" ? { ...state, at: "phoneDown", turn: readyTurn() } : state;
}

function propose(
  { date, first, second }: Omit<AtReveal, "at" | "proposal">,
  kind: Proposal["kind"],
  guide: Guide,
): Proposal {
  const needs = [...first, ...second];
  const seed = seedOf(date);
  if (kind === "card") return { kind, card: guide.card({ needs, seed }) };
  return { kind, step: guide.step({ with: "together", needs, self: null, seed, turn: 0 }) };
}

function atPhoneDown(state: AtPhoneDown, input: Input): State {
  if (input.type === "start") return { ...state, turn: start(state.turn, input.now) };
  if (input.type === "pause") return { ...state, turn: pause(state.turn, input.now) };
  return input.type === "finish" ? { at: "keep", voice: "first", evening: eveningTogether(state) } : state;
}

function atKeep(state: AtKeep, input: Input): State {
  if (input.type !== "keep" && input.type !== "forget") return state;
  const evening = input.type === "keep" ? state.evening : null;
  return state.voice === "first" ? { at: "keep", voice: "second", evening } : { at: "done", kept: evening };
}
