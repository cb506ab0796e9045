import { type Command, FINE, REFUSED } from "../command.ts";

export const libraryCheck: Command = {
  name: "library check",
  summary: "look for faults in the texts: missing ones, too long, too hard to read, unsafe",
  words: [],
  options: [{ name: "--json" }],
  run: async ({ options }, { out, why }) => {
    const { checkLibrary } = await import("@counterpoint/library");
    const findings = checkLibrary();
    if (options.has("--json")) out(JSON.stringify(findings));
    for (const { pack, id, rule, detail } of findings) why(`${id === "" ? pack : `${pack}/${id}`}: ${rule}: ${detail}`);
    if (findings.length > 0) return REFUSED;
    if (!options.has("--json")) out("The library has no faults.");
    return FINE;
  },
};
