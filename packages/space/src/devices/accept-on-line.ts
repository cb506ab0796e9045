import { err, ok, type Result } from "@counterpoint/kernel";
import type { Accept } from "../files/add.ts";
import type { Link } from "../link/port.ts";
import type { Bytes, StorageError } from "../storage/port.ts";
import type { Conversation } from "../sync/conversation.ts";
import type { ExtendError } from "../sync/port.ts";
import { type AskError, ask, onLine, type Reach, readChain } from "./ask.ts";

/** How often somebody else may be first at the end of the chain before it is given up. */
const TRIES = 4;

/** Has entries of a book accepted for which no sync runs here, each on a line of its own. */
export const acceptOnLine =
  (link: Link, reach: Reach): Accept =>
  async (act) => {
    const done = await onLine<void, Refused>(reach, async (line) => {
      const proved = await prove(line, link);
      if (!proved.ok) return proved;
      return extend(line, link, act);
    });
    return done.ok ? done : err(asExtendError(done.error));
  };

type Refused = AskError | StorageError;

async function prove(line: Conversation, link: Link): Promise<Result<void, AskError>> {
  const { space, device } = link;
  const signature = await link.proof(line.nonce, line.origin);
  const proved = await ask(line, { type: "prove", space, device, signature }, "proved");
  return proved.ok ? ok(undefined) : proved;
}

async function extend(line: Conversation, link: Link, act: () => Promise<Bytes>): Promise<Result<void, Refused>> {
  for (let tries = TRIES; ; tries--) {
    const chain = await readChain(line, link.space);
    if (!chain.ok) return chain;
    const caughtUp = await link.takeChain(0, chain.value);
    if (!caughtUp.ok) return caughtUp;
    const [at, entry] = [link.standing().chainLength, await act()];
    const said = await ask(line, { type: "extend", space: link.space, at, entry }, "done");
    if (said.ok) return link.takeChain(at, [entry]);
    const isLate = said.error.kind === "refused" && said.error.why === "not-next";
    if (!isLate || tries === 1) return said;
  }
}

function asExtendError(error: Refused): ExtendError | StorageError {
  switch (error.kind) {
    case "offline":
      return "offline";
    case "refused":
      return error.why === "over-quota" ? "over-quota" : "not-allowed";
    case "altered":
      return "not-allowed";
    default:
      return error;
  }
}
