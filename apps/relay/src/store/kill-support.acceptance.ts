import type { Member, OpId, RoundId } from "@counterpoint/kernel";
import type { WriteReveal } from "./exchanges.ts";
import { idBytes, opIdOf } from "./ids.ts";
import type { Bytes, Store } from "./port.ts";
import { openPostgresStore } from "./postgres/store.ts";
import { openSqliteStore } from "./sqlite/store.ts";

const LENGTH = 420;

/** As long as a small envelope, and told by its id whether it is whole. */
export const contentOf = (op: OpId): Bytes => new Uint8Array(Buffer.alloc(LENGTH, Buffer.from(op, "base64url")));

/** `where` is a file or a connection string. */
export async function openBy(kind: string, where: string): Promise<Store> {
  const opened = kind === "sqlite" ? openSqliteStore(where) : await openPostgresStore(where);
  if (!opened.ok) throw new Error(opened.error.why);
  return opened.value;
}

/** Told by its round whether it is whole. */
export const recordOf = (round: RoundId, member: Member): Bytes => new Uint8Array(Buffer.from(`${member} ${round}`));

/** Named by its round. */
export const revealOf: WriteReveal = ({ round }) => ({ op: opIdOf(idBytes(round)), bytes: idBytes(round) });
