import { type Command, FINE } from "../command.ts";

export const libraryCount: Command = {
  name: "library count",
  summary: "how many texts each pack holds",
  words: [],
  options: [{ name: "--json" }],
  run: async ({ options }, { out }) => {
    const { countLibrary } = await import("@counterpoint/library");
    const counts = countLibrary();
    if (options.has("--json")) {
      out(JSON.stringify(counts));
      return FINE;
    }
    const width = Math.max(...Object.keys(counts).map((name) => name.length));
    for (const [name, count] of Object.entries(counts)) out(`${name.padEnd(width)}  ${count}`);
    return FINE;
  },
};
