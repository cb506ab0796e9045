import type { Command } from "../command.ts";
import { startRelay } from "../relay/start.ts";

const care = (name: string, summary: string, words: readonly string[]): Command => ({
  name: `relay ${name}`,
  summary,
  words,
  options: [],
  run: ({ words: given }, terminal) => startRelay("care/main.ts", [name, ...given], terminal),
});

/** For whoever hosts a relay. They look at DATA_DIR, or say what to do where DATABASE_URL is set. */
export const relayCare: readonly Command[] = [
  care("backup", "copy all that the relay keeps into a new file, while it runs", ["FILE"]),
  care("restore", "put such a copy into an empty DATA_DIR", ["FILE"]),
  care("check", "read all that the relay keeps, or a copy of it, and count", ["[FILE]"]),
];
