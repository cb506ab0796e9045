import { type Context, createContext, useContext } from "react";

/** What of two people lies on this device beside the open book, as its pages know it. */
export interface OursHere {
  /** `begun`: a pairing was, and did not come to its end. `present`: a book of two that neither has left. */
  readonly standing: "unread" | "none" | "begun" | "present";
  /** Goes there, to the place of that address or to its first, whatever was found when this book was opened; the own pages close. */
  open(at?: string): void;
  /** Looks anew: what was begun was forgotten. */
  look(): void;
}

const OursHereContext = createContext<OursHere>({
  standing: "none",
  open: () => location.reload(),
  look: () => undefined,
});

export const OursHereProvider: Context<OursHere>["Provider"] = OursHereContext.Provider;

export const useOursHere = (): OursHere => useContext(OursHereContext);
