import { say } from "./en/say.ts";
import { shell } from "./en/shell.ts";
import { today } from "./en/today.ts";
import type { Speech } from "./speech.ts";

/** The words that Today and what stands on every page need: they come with the program. The others come after it. */
export interface CoreMessages {
  readonly lang: string;
  readonly say: Speech;
  readonly shell: typeof shell;
  readonly today: typeof today;
}

export const englishCore: CoreMessages = { lang: "en", say, shell, today };
