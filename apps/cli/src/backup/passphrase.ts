import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

const VARIABLE = "COUNTERPOINT_PASSPHRASE";

/** Where a passphrase can come from. Never from the command line, which other programs on the machine can read. */
export interface Surroundings {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Undefined where nobody sits at a terminal. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

export async function passphraseFrom({ variables, ask }: Surroundings): Promise<string | undefined> {
  const given = variables[VARIABLE];
  if (given !== undefined && given !== "") return given;
  const typed = await ask?.("Passphrase of the backup (it does not show): ");
  return typed === "" ? undefined : typed;
}

export const atTerminal = (): Surroundings => ({
  variables: process.env,
  ask: process.stdin.isTTY && process.stderr.isTTY ? askUnseen : undefined,
});

/** What is typed goes nowhere but into the answer. */
async function askUnseen(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write(question);
  try {
    return await lines.question("");
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}
