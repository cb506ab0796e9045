import type { DatabaseSync } from "node:sqlite";
import type { StoredLocator } from "../arrivals.ts";
import type { Bytes } from "../port.ts";
import { blob, whole } from "./row.ts";

export interface Locators {
  find(id: Bytes): StoredLocator | undefined;
  put(id: Bytes, locator: StoredLocator): void;
}

export function prepareLocators(database: DatabaseSync): Locators {
  const find = database.prepare("SELECT key, version, box, signature FROM locator WHERE id = ?");
  const put = database.prepare(
    "INSERT OR REPLACE INTO locator (id, key, version, box, signature) VALUES (?, ?, ?, ?, ?)",
  );
  return {
    find: (id) => {
      const row = find.get(id);
      if (row === undefined) return undefined;
      const [key, box, signature] = [blob(row, "key"), blob(row, "box"), blob(row, "signature")];
      return { key, version: whole(row, "version"), box, signature };
    },
    put: (id, { key, version, box, signature }) => void put.run(id, key, version, box, signature),
  };
}
