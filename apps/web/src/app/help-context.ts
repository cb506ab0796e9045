import { type Context, createContext, useContext } from "react";

export interface HelpAccess {
  readonly isOpen: boolean;
  open(): void;
}

const HelpContext = createContext<HelpAccess>({ isOpen: false, open: () => undefined });

export const HelpProvider: Context<HelpAccess>["Provider"] = HelpContext.Provider;

export const useHelp = (): HelpAccess => useContext(HelpContext);
