import { use } from "react";
import type { BackupWords } from "../messages/en/backup.ts";
import { useWords } from "../words.ts";

/** They are many, and few visits need them: a screen that says them is drawn once they are there. */
export const useBackupWords = (): BackupWords => use(useWords().backup());
