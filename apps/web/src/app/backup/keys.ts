import type { AgeKey, AgeOpener } from "@counterpoint/space";
import { type ComponentType, type Context, createContext, useContext } from "react";

/** How backup files are sealed and opened, beyond a passphrase of their own. */
export interface BackupKeys {
  /** What a new file is sealed for; the passphrase was chosen or confirmed a moment ago. */
  sealFor(passphrase: string): Promise<AgeKey>;
  /** Asks for recovery words and their passphrase, where a file wants them; null where nobody can give any. */
  readonly WordsEntry: ComponentType<{ readonly onOpener: (opener: AgeOpener) => void }> | null;
}

const PASSPHRASE_ONLY: BackupKeys = {
  sealFor: async (passphrase) => ({ kind: "passphrase", passphrase }),
  WordsEntry: null,
};

const BackupKeysContext = createContext<BackupKeys>(PASSPHRASE_ONLY);

export const BackupKeysProvider: Context<BackupKeys>["Provider"] = BackupKeysContext.Provider;

export const useBackupKeys = (): BackupKeys => useContext(BackupKeysContext);
