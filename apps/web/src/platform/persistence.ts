import { createStore, type Store } from "./store.ts";

export type Persistence = "not-asked" | "kept" | "not-promised" | "unsupported";

export interface PersistenceWatch {
  readonly state: Store<Persistence>;
  /** To be called once the person has kept something: only then is there a reason to ask the browser. */
  somethingKept(): Promise<Persistence>;
}

/** Asks the browser, once a visit, not to clear the app's storage by itself. An answer is advice, never a guarantee. */
export function createPersistence(
  manager: Pick<StorageManager, "persist" | "persisted"> | undefined = navigator.storage,
): PersistenceWatch {
  const state = createStore<Persistence>("not-asked");
  let asked: Promise<Persistence> | undefined;

  const ask = async (): Promise<Persistence> => {
    if (manager === undefined) return "unsupported";
    try {
      return (await manager.persisted()) || (await manager.persist()) ? "kept" : "not-promised";
    } catch {
      return "unsupported";
    }
  };

  return {
    state,
    somethingKept: () => {
      asked ??= ask().then((answer) => {
        state.set(answer);
        return answer;
      });
      return asked;
    },
  };
}

/** Whether the browser has promised not to clear what lies here. Asks nobody for anything. */
export async function isPersisted(
  manager: Pick<StorageManager, "persisted"> | undefined = navigator.storage,
): Promise<boolean> {
  try {
    return (await manager?.persisted()) ?? false;
  } catch {
    return false;
  }
}
