import type { OpenKeyring } from "@counterpoint/crypto";
import { err, type Result } from "@counterpoint/kernel";
import type { Bytes } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { Conversation } from "../sync/conversation.ts";
import { ask, proveDevice, readChain } from "./ask.ts";
import { readMembership } from "./chain-read.ts";
import type { DevicesError } from "./port.ts";

/**
 * The chain as it lies at the relay after. Where an earlier try got as far as the first epoch, that one holds: its
 * lockboxes are as good as new ones.
 */
export async function putChain(
  line: Conversation,
  ring: OpenKeyring,
  chain: readonly Bytes[],
): Promise<Result<readonly Bytes[], DevicesError>> {
  const [genesis = new Uint8Array(), ...entries] = chain;
  const { space } = ring;
  const created = await ask(line, { type: "create", space, genesis }, "done");
  if (!created.ok) return created;
  for (const [before, entry] of entries.entries()) {
    const extended = await ask(line, { type: "extend", space, at: before + 1, entry }, "done");
    if (extended.ok) continue;
    if (extended.error.kind === "refused" && extended.error.why === "not-next") break;
    return extended;
  }
  const proved = await proveDevice(line, ring, space);
  if (!proved.ok) return proved;
  const there = await readChain(line, space);
  if (!there.ok) return there;
  const state = await readMembership(there.value, space);
  if (!state.ok) return state;
  return sameBytes(there.value[0] ?? new Uint8Array(), genesis) ? there : err({ kind: "altered" });
}
