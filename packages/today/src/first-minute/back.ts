import type { State } from "./state.ts";

/** One screen back, or the same state where going back would show a page that is closed or an answer that is given. */
export function back(state: State): State {
  switch (state.at) {
    case "needs":
      if (state.writer.voice !== "second") return { at: "choose" };
      return { at: "pass", date: state.date, sealed: state.writer.sealed };
    case "sliders":
      return { at: "needs", date: state.date, writer: state.writer, page: state.page };
    case "page":
      return { at: "sliders", date: state.date, writer: state.writer, page: state.page, strength: state.strength };
    case "phoneDown": {
      const { turn, ...rest } = state;
      const begun = turn.kind === "running" || turn.spent > 0;
      return begun ? state : { ...rest, at: "reveal" };
    }
    default:
      return state;
  }
}
