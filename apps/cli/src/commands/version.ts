import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Command, FINE } from "../command.ts";

export const version: Command = {
  name: "--version",
  summary: "the version of this program",
  words: [],
  options: [],
  run: async (_given, { out }) => {
    const file = path.resolve(import.meta.dirname, "../../package.json");
    const parsed: unknown = JSON.parse(await readFile(file, "utf8"));
    if (typeof parsed !== "object" || parsed === null || !("version" in parsed))
      throw new Error(`${file} has no version`);
    out(String(parsed.version));
    return FINE;
  },
};
