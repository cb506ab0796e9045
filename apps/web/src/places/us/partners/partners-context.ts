import { type Context, createContext, useContext } from "react";

/** What the pages over Us are opened for. */
export type PartnersTask = "tell" | "begin" | "link";

export interface PartnersAccess {
  open(task: PartnersTask): void;
  /** Which page was just closed: the button that opened it then takes the focus that would be lost. */
  readonly closed: PartnersTask | null;
}

const PartnersContext = createContext<PartnersAccess>({ open: () => undefined, closed: null });

export const PartnersProvider: Context<PartnersAccess>["Provider"] = PartnersContext.Provider;

export const usePartnersAccess = (): PartnersAccess => useContext(PartnersContext);
