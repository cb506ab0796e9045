import { stat, statfs } from "node:fs/promises";
import path from "node:path";

export interface Disk {
  /** Bytes that the store takes. */
  readonly store: number;
  /** Bytes that are left for it. */
  readonly free: number;
}

/** Of a store in `file`, which may not be there yet; its folder neither. */
export async function measureDisk(file: string): Promise<Disk> {
  const sizes = await Promise.all([file, `${file}-wal`].map(sizeOf));
  return { store: sizes.reduce((sum, size) => sum + size, 0), free: await freeAt(path.dirname(file)) };
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}

async function freeAt(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    const parent = path.dirname(folder);
    return parent === folder ? 0 : freeAt(parent);
  }
}
