import { choose } from "./choose.ts";
import { REFUSED, type Terminal } from "./command.ts";
import { backupOpen } from "./commands/backup-open.ts";
import { balance } from "./commands/balance.ts";
import { balanceSimulate } from "./commands/balance-simulate.ts";
import { helpFor } from "./commands/help.ts";
import { libraryCheck } from "./commands/library-check.ts";
import { libraryCount } from "./commands/library-count.ts";
import { mission } from "./commands/mission.ts";
import { relay } from "./commands/relay.ts";
import { relayCare } from "./commands/relay-care.ts";
import { version } from "./commands/version.ts";
import { wording } from "./commands/wording.ts";

if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");

// Whoever reads may have heard enough (`| head`): that is no failure.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code !== "EPIPE") throw cause;
});

const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  why: (line) => process.stderr.write(`${line}\n`),
};

const commands = [
  backupOpen,
  balance,
  balanceSimulate,
  libraryCheck,
  libraryCount,
  mission,
  relay,
  ...relayCare,
  version,
  wording,
];
const choice = choose(process.argv.slice(2), [...commands, helpFor(commands)]);

if (choice.ok) {
  // Set, not exited with: what was written may still be on its way through a pipe.
  process.exitCode = await choice.value.command.run(choice.value.given, terminal);
} else {
  terminal.why(choice.error);
  process.exitCode = REFUSED;
}
