import type { DevicesError } from "@counterpoint/space";
import type { Messages } from "../messages/en.ts";

/** What happened, what is safe, what to do. */
export function devicesErrorText({ kind }: DevicesError, words: Messages["devices"]["error"], host: string): string {
  switch (kind) {
    case "offline":
    case "refused":
    case "altered":
      return words[kind](host);
    case "newer":
    case "no-lock":
    case "full":
    case "closed":
    case "unavailable":
      return words[kind];
  }
}
