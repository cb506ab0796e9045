import { type Context, createContext, useContext } from "react";

const AroundContext = createContext<() => void>(() => undefined);

export const AroundProvider: Context<() => void>["Provider"] = AroundContext.Provider;

/** Lays the open book aside and leads to the invented ones. */
export const useLookAround = (): (() => void) => useContext(AroundContext);
