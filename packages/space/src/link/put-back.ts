/**
 * A relay whose log reaches less far than it did: its disk was put back from an older copy, or it withholds what it had.
 * Nothing is lost here. The log is read on from where it ends now, and what this device has sent is offered once more,
 * which an honest relay that has it already does not keep twice.
 */
import { ok, type Result } from "@counterpoint/kernel";
import { toSendAgain } from "../exchange/own.ts";
import type { StorageError } from "../storage/port.ts";
import { withAlarms } from "./alarms.ts";
import type { HashPages } from "./hash-pages.ts";
import { type LinkState, type Seen, ZEROS } from "./state.ts";

interface Head {
  readonly head: number;
  /** Only where it has nothing to give: what comes may have been asked for before what came in between. */
  readonly isEmpty: boolean;
}

/** How far the relay says that its log reaches, held against what was seen of it here, by another device, or promised. */
export async function hearHead(
  state: LinkState,
  pages: HashPages,
  { head, isEmpty }: Head,
): Promise<Result<LinkState, StorageError>> {
  const { seen, said, claims, promised } = state;
  if (!isEmpty) return ok({ ...state, said: { ...said, log: Math.max(head, seen.seq, said.log) } });
  const had = Math.max(seen.seq, said.log, ...[...claims, ...promised].map(({ seq }) => seq));
  const heard = { ...state, said: { ...said, log: head } };
  if (head >= had) return ok(heard);
  const at = head < seen.seq ? await seenAt(pages, head) : ok(seen);
  if (!at.ok) return at;
  const alarmed = withAlarms(heard, [{ kind: "rolled-back", what: "log", had, has: head }]);
  return ok({
    ...alarmed,
    seen: at.value,
    // They are about a log that is no more.
    claims: claims.filter(({ seq }) => seq <= head),
    promised: promised.filter(({ seq }) => seq <= head),
    putBack: true,
    again: 0,
    rounds: toSendAgain(state.rounds),
  });
}

export async function seenAt(pages: HashPages, seq: number): Promise<Result<Seen, StorageError>> {
  const hash = await pages.get("seen", seq);
  return hash.ok ? ok({ seq, hash: hash.value ?? ZEROS }) : hash;
}
