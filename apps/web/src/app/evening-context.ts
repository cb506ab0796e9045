import { type Context, createContext, useContext } from "react";

const EveningContext = createContext<() => void>(() => undefined);

export const EveningProvider: Context<() => void>["Provider"] = EveningContext.Provider;

/** Opens the first minute once more, over the book. */
export const useEvening = (): (() => void) => useContext(EveningContext);
