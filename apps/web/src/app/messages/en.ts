import type { BackupWords } from "./en/backup.ts";
import { balance } from "./en/balance.ts";
import { firstMinute } from "./en/first-minute.ts";
import type { LockWords } from "./en/lock.ts";
import { say } from "./en/say.ts";
import { shell } from "./en/shell.ts";
import { talk } from "./en/talk.ts";
import { today } from "./en/today.ts";
import { us } from "./en/us.ts";
import { later } from "./later.ts";
import type { Speech } from "./speech.ts";

/** Every word of the app that is not in the library. Another language is another value of this type. */
export interface Messages {
  readonly lang: string;
  readonly say: Speech;
  readonly shell: typeof shell;
  readonly firstMinute: typeof firstMinute;
  readonly today: typeof today;
  readonly balance: typeof balance;
  readonly talk: typeof talk;
  readonly us: typeof us;
  /** Fetched with the screens that say it. */
  readonly lock: () => Promise<LockWords>;
  readonly backup: () => Promise<BackupWords>;
}

export const english: Messages = {
  lang: "en",
  say,
  shell,
  firstMinute,
  today,
  balance,
  talk,
  us,
  lock: later(async () => (await import("./en/lock.ts")).lock),
  backup: later(async () => (await import("./en/backup.ts")).backup),
};
