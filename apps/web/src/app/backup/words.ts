import { backup } from "../messages/en/backup.ts";

/** Loaded with the screens that say them, and not before: they are many, and few visits need them. */
export const useBackupWords = (): typeof backup => backup;
