import { type Context, createContext, useContext } from "react";
import type { PersonHere } from "./lock/person-here.ts";

/** The lock of the open book, as screens know it. */
export interface LockAccess {
  /** Whose of the two who may use this device; undefined where there is no lock, and so one alone. */
  readonly who?: PersonHere;
  /** What opens this book besides having the device; both false where there is no lock. */
  readonly opensBy: { readonly passphrase: boolean; readonly passkey: boolean };
  /** Asks again before something that must not happen behind somebody's back (S1). Takes about a second. */
  confirmPassphrase(passphrase: string): Promise<"right" | "wrong">;
  /** Closes the book at once; what was said to be kept is on disk. */
  lockNow(): void;
}

const NO_LOCK: LockAccess = {
  opensBy: { passphrase: false, passkey: false },
  confirmPassphrase: async () => "wrong",
  lockNow: () => undefined,
};

const LockContext = createContext<LockAccess>(NO_LOCK);

export const LockProvider: Context<LockAccess>["Provider"] = LockContext.Provider;

export const useLock = (): LockAccess => useContext(LockContext);
