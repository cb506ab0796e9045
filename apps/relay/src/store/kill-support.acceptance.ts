import type { OpId } from "@counterpoint/kernel";
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
