/** Before 3.51.3 two connections to one database in WAL mode can corrupt it, and a backup is a second connection. */
const OLDEST = [3, 51, 3] as const;

export function isSqliteTooOld(version: string): boolean {
  const parts = version.split(".").map(Number);
  for (const [at, oldest] of OLDEST.entries()) {
    const part = parts[at] ?? 0;
    if (part !== oldest) return part < oldest;
  }
  return false;
}
