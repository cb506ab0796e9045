import { type CoreMessages, englishCore } from "./core.ts";
import { balance } from "./en/balance.ts";
import { firstMinute } from "./en/first-minute.ts";
import type { LockWords } from "./en/lock.ts";
import { recovery } from "./en/recovery.ts";
import { talk } from "./en/talk.ts";
import { us } from "./en/us.ts";
import { later } from "./later.ts";

/** Every word of the app that is not in the library. Another language is another value of this type. */
export interface Messages extends CoreMessages {
  readonly firstMinute: typeof firstMinute;
  readonly balance: typeof balance;
  readonly talk: typeof talk;
  readonly us: typeof us;
  readonly recovery: typeof recovery;
  /** Fetched with the screens that say it. */
  readonly lock: () => Promise<LockWords>;
}

export const english: Messages = {
  ...englishCore,
  firstMinute,
  balance,
  talk,
  us,
  recovery,
  lock: later(async () => (await import("./en/lock.ts")).lock),
};
