/**
 * Small settings of this browser, kept in localStorage: readable before anything is unlocked, so never anything a
 * person wrote. A browser that refuses storage forgets them, and nothing else changes.
 */
export interface Memo {
  read(key: string): string | null;
  /** `null` forgets. */
  keep(key: string, value: string | null): void;
}

export function memoOf(storage: () => Storage): Memo {
  return {
    read: (key) => {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    keep: (key, value) => {
      try {
        if (value === null) storage().removeItem(key);
        else storage().setItem(key, value);
      } catch {
        // Refused or full: the setting holds until the page is closed.
      }
    },
  };
}

export const browserMemo: Memo = memoOf(() => localStorage);
