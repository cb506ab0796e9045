import { err, ok, type Result } from "@counterpoint/kernel";
import type { Command, Given } from "./command.ts";
import { nearest } from "./nearest.ts";

export interface Choice {
  readonly command: Command;
  readonly given: Given;
}

/** Other names under which people look for the same thing. */
const ALIASES: Readonly<Record<string, string>> = {
  help: "--help",
  "-h": "--help",
  version: "--version",
  "-v": "--version",
};

/** Finds the command that was typed; the error is the sentence to print. Nothing typed asks for help. */
export function choose(typed: readonly string[], commands: readonly Command[]): Result<Choice, string> {
  const [first = "--help", second] = typed;
  const command =
    commands.find(({ name }) => name === `${first} ${second}`) ??
    commands.find(({ name }) => name === (ALIASES[first] ?? first));
  if (command === undefined) return err(unknown(typed, commands));

  const rest = typed.slice(command.name.split(" ").length);
  const options = rest.filter((word) => word.startsWith("-"));
  const words = rest.filter((word) => !word.startsWith("-"));
  const strange = options.find((option) => !command.options.includes(option)) ?? words[0];
  if (strange !== undefined) return err(`"${command.name}" does not take "${strange}". See counterpoint --help.`);
  return ok({ command, given: { options: new Set(options) } });
}

function unknown(typed: readonly string[], commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name);
  const text = typed.slice(0, 2).join(" ");
  const family = names.filter((name) => name.startsWith(`${typed[0]} `));
  if (family.length > 0 && typed.length === 1) return `"${text}" needs one more word: ${family.join(" or ")}.`;
  const meant = nearest(text, names) ?? nearest(typed[0] ?? "", names);
  const advice = meant === undefined ? "See counterpoint --help." : `Did you mean "${meant}"?`;
  return `There is no command "${text}". ${advice}`;
}
