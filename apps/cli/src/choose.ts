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

  const given = read(typed.slice(command.name.split(" ").length), command);
  return given.ok ? ok({ command, given: given.value }) : given;
}

/** Takes apart what stands behind the command's name: options anywhere, `--name VALUE` or `--name=VALUE`. */
function read(rest: readonly string[], command: Command): Result<Given, string> {
  const see = "See counterpoint --help.";
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? "";
    if (!word.startsWith("-") || word === "-") {
      words.push(word);
      continue;
    }
    const [name = word, ...inline] = word.split("=");
    const option = command.options.find((known) => known.name === name);
    if (option === undefined || (option.value === undefined && inline.length > 0)) {
      return err(`"${command.name}" does not take "${word}". ${see}`);
    }
    if (options.has(name)) return err(`"${name}" is given twice.`);
    const value = option.value === undefined || inline.length > 0 ? inline.join("=") : rest[++i];
    if (option.value !== undefined && (value === undefined || value === "")) {
      return err(`"${name}" needs its ${option.value}. ${see}`);
    }
    options.set(name, value ?? "");
  }
  const missing = command.words[words.length];
  if (missing !== undefined && !isOptional(missing)) return err(`"${command.name}" needs a ${missing}. ${see}`);
  const strange = words[command.words.length];
  if (strange !== undefined) return err(`"${command.name}" does not take "${strange}". ${see}`);
  return ok({ words, options });
}

const isOptional = (word: string): boolean => word.startsWith("[");

function unknown(typed: readonly string[], commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name);
  const text = typed.slice(0, 2).join(" ");
  const family = names.filter((name) => name.startsWith(`${typed[0]} `));
  if (family.length > 0 && typed.length === 1) return `"${text}" needs one more word: ${family.join(" or ")}.`;
  const meant = nearest(text, names) ?? nearest(typed[0] ?? "", names);
  const advice = meant === undefined ? "See counterpoint --help." : `Did you mean "${meant}"?`;
  return `There is no command "${text}". ${advice}`;
}
