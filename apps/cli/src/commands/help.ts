import { type Command, FINE } from "../command.ts";

/** A longer usage has a line of its own. */
const WIDEST = 30;

/** The help page, made from the commands themselves. */
export function helpFor(commands: readonly Command[]): Command {
  const help: Command = {
    name: "--help",
    summary: "this page",
    words: [],
    options: [],
    run: async (_given, { out }) => {
      const lines = [...commands, help].map((command) => ({ usage: usageOf(command), summary: command.summary }));
      const width = Math.max(...lines.map(({ usage }) => usage.length).filter((length) => length <= WIDEST));
      out("counterpoint COMMAND");
      out("");
      for (const { usage, summary } of lines) {
        if (usage.length > width) out(`  ${usage}`);
        out(`  ${(usage.length > width ? "" : usage).padEnd(width)}  ${summary}`);
      }
      out("");
      out("Ends with 0, or with 2 and the reason on standard error.");
      return FINE;
    },
  };
  return help;
}

const usageOf = ({ name, words, options }: Command): string =>
  [name, ...words, ...options.map((option) => `[${[option.name, option.value].filter(Boolean).join(" ")}]`)].join(" ");
