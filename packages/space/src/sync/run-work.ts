import type { Bytes } from "@counterpoint/crypto";
import type { Result } from "@counterpoint/kernel";
import type { Link } from "../link/port.ts";
import type { StorageError } from "../storage/port.ts";
import { sameBytes } from "../storage/same-bytes.ts";
import type { ChainPage, Task } from "./state.ts";
import type { Work, Worked } from "./work.ts";

/** As much of a link as the line needs. */
export type SyncLink = Pick<
  Link,
  | "space"
  | "device"
  | "standing"
  | "subscribe"
  | "proof"
  | "chain"
  | "takeChain"
  | "takeLog"
  | "agrees"
  | "next"
  | "kept"
  | "part"
> & { readonly acts: Pick<Link["acts"], "newEpoch"> };

/** What the link is asked to do, and what came of it. */
export async function runWork(
  work: Work,
  { link, origin, draw }: { readonly link: SyncLink; readonly origin: string; readonly draw: Draw },
): Promise<Worked> {
  switch (work.kind) {
    case "prove":
      return { kind: "made", bytes: await link.proof(work.nonce, origin) };
    case "take-chain": {
      const differs = isOther(link, work.page);
      const taken = await link.takeChain(work.page.from, work.page.entries, work.length);
      return taken.ok ? { kind: "taken", differs, newer: link.standing().newer } : failed(taken.error);
    }
    case "take-log":
      return finished(await link.takeLog(work.page.entries, work.page.head));
    case "check": {
      const agrees = await link.agrees(work.seq, work.hash);
      return agrees.ok ? { kind: "checked", agrees: agrees.value } : failed(agrees.error);
    }
    case "next": {
      const next = await link.next();
      return next.ok ? { kind: "made", bytes: next.value } : failed(next.error);
    }
    case "keep": {
      const kept = await link.kept(work.envelope, work.seq);
      return kept.ok ? { kind: "checked", agrees: kept.value } : failed(kept.error);
    }
    case "part":
      return finished(await link.part());
    case "draw":
      return { kind: "made", bytes: await draw(work.task) };
  }
}

export type Draw = (task: Task) => Promise<Bytes | undefined>;

const failed = ({ kind }: StorageError): Worked => ({ kind: "failed", error: kind });

const finished = (result: Result<unknown, StorageError>): Worked =>
  result.ok ? { kind: "done" } : failed(result.error);

/** Whether an entry that both have is not the same. */
const isOther = (link: SyncLink, { from, entries }: ChainPage): boolean =>
  link.chain(from).some((own, at) => {
    const other = entries[at];
    return other !== undefined && !sameBytes(own, other);
  });
