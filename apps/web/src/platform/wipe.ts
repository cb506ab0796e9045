import { browserMemo, type Memo } from "./memo.ts";
import { MEMO_KEYS } from "./memo-keys.ts";
import { tellWiped } from "./wiped.ts";

export interface WipePorts {
  readonly indexedDB: Pick<IDBFactory, "deleteDatabase">;
  readonly caches: Pick<CacheStorage, "keys" | "delete"> | undefined;
  readonly workers: Pick<ServiceWorkerContainer, "getRegistrations"> | undefined;
  readonly memo: Memo;
}

/**
 * Takes off this browser whatever the app keeps: the databases of those names, in their order, the files of the program, the settings and
 * the worker. The words go first. False where something stayed.
 */
export async function wipe(databases: readonly string[], ports: WipePorts = browserPorts()): Promise<boolean> {
  for (const database of databases) if (!(await deleteDatabase(ports.indexedDB, database))) return false;
  for (const key of Object.values(MEMO_KEYS)) ports.memo.keep(key, null);
  try {
    for (const worker of (await ports.workers?.getRegistrations()) ?? []) await worker.unregister();
    for (const name of (await ports.caches?.keys()) ?? []) await ports.caches?.delete(name);
  } catch {
    return false;
  }
  tellWiped();
  return true;
}

/** The same for one of two who use this browser: the program, and what it keeps for the other, stay. */
export async function wipeOne(
  databases: readonly string[],
  ports: Pick<WipePorts, "indexedDB"> = browserPorts(),
): Promise<boolean> {
  for (const database of databases) if (!(await deleteDatabase(ports.indexedDB, database))) return false;
  tellWiped();
  return true;
}

/** Waits for other tabs to let go of it, which they do as soon as they are told. */
export function deleteDatabase(factory: WipePorts["indexedDB"], name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
  });
}

function browserPorts(): WipePorts {
  return {
    indexedDB,
    caches: "caches" in globalThis ? caches : undefined,
    workers: "serviceWorker" in navigator ? navigator.serviceWorker : undefined,
    memo: browserMemo,
  };
}
