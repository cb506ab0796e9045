import type { NeedId } from "@counterpoint/kernel";
import type { Sentence, Step, Strength } from "@counterpoint/library";
import type { Turn } from "@counterpoint/talk";
import { back } from "./back.ts";
import type { Evening } from "./evening.ts";
import { PICKS, type Proposal, type State, type Voice } from "./state.ts";

/** All that a screen may draw. It holds nothing of a page that is closed, and nothing of an answer that was given. */
export type View = { readonly back: boolean } & (
  | { readonly screen: "choose" | "pass" | "meet" }
  | { readonly screen: "needs"; readonly voice: Voice; readonly picked: readonly NeedId[]; readonly ready: boolean }
  | {
      readonly screen: "sliders";
      readonly voice: Voice;
      readonly strength: Strength;
      readonly close: number | null;
      readonly self: number | null;
    }
  | {
      readonly screen: "page";
      readonly voice: Voice;
      readonly strength: Strength;
      readonly sentence: Sentence;
      readonly step: Step | null;
    }
  | {
      readonly screen: "reveal";
      readonly first: readonly NeedId[];
      readonly second: readonly NeedId[];
      /** What both value, in the order of the first voice. */
      readonly both: readonly NeedId[];
      readonly proposal: Proposal;
    }
  | { readonly screen: "phoneDown"; readonly proposal: Proposal; readonly turn: Turn }
  | { readonly screen: "keep"; readonly voice: Voice }
  | { readonly screen: "done"; readonly kept: Evening | null }
);

export function visible(state: State): View {
  const canGoBack = { back: back(state) !== state };
  switch (state.at) {
    case "choose":
    case "pass":
    case "meet":
      return { screen: state.at, ...canGoBack };
    case "needs": {
      const { needs } = state.page;
      const ready = needs.length === PICKS;
      return { screen: "needs", voice: state.writer.voice, picked: needs, ready, ...canGoBack };
    }
    case "sliders": {
      const { close, self } = state.page;
      return { screen: "sliders", voice: state.writer.voice, strength: state.strength, close, self, ...canGoBack };
    }
    case "page": {
      const { strength, sentence, step } = state;
      return { screen: "page", voice: state.writer.voice, strength, sentence, step, ...canGoBack };
    }
    case "reveal": {
      const { first, second, proposal } = state;
      const both = first.filter((need) => second.includes(need));
      return { screen: "reveal", first, second, both, proposal, ...canGoBack };
    }
    case "phoneDown":
      return { screen: "phoneDown", proposal: state.proposal, turn: state.turn, ...canGoBack };
    case "keep":
      return { screen: "keep", voice: state.voice, ...canGoBack };
    case "done":
      return { screen: "done", kept: state.kept, ...canGoBack };
  }
}
