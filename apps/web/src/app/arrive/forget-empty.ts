import type { Space } from "@counterpoint/space";
import { deleteDatabase } from "../../platform/wipe.ts";
import { DATABASE } from "../profile.ts";

/** Takes the book off this device again if nothing was ever written in it, as if it had not been made. */
export async function forgetEmpty(
  space: Space,
  databases: Pick<IDBFactory, "deleteDatabase"> = indexedDB,
): Promise<void> {
  const written = await space.log.texts(0);
  const empty = written.ok && written.value.entries.length === 0;
  space.close();
  if (empty) await deleteDatabase(databases, DATABASE);
}
