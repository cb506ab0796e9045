import { open, readFile } from "node:fs/promises";
import { formsIn, type Spelling } from "./spellings.ts";

/** Linux shows a process to whoever started it. */
export const canReadMemory: boolean = process.platform === "linux";

const PIECE = 1024 * 1024;

/** Where a piece ends and the next begins, a word might lie across. */
const OVERLAP = 1024;

const NOTHING = Buffer.alloc(PIECE + OVERLAP);

interface Region {
  readonly from: number;
  readonly to: number;
}

/** In which forms it stands in what the process can write to: its heap, its stacks, its buffers. */
export async function foundInMemory(pid: number, spellings: readonly Spelling[]): Promise<readonly string[]> {
  const found = new Set<string>();
  const memory = await open(`/proc/${pid}/mem`, "r");
  try {
    for (const region of await writableRegions(pid)) {
      for (let at = region.from; at < region.to; at += PIECE) {
        const length = Math.min(PIECE + OVERLAP, region.to - at);
        const piece = Buffer.alloc(length);
        const { bytesRead } = await memory.read(piece, 0, length, at).catch(() => ({ bytesRead: 0 }));
        // Most of what is writable was never written.
        if (piece.equals(NOTHING.subarray(0, length))) continue;
        for (const form of formsIn(piece.subarray(0, bytesRead), spellings)) found.add(form);
      }
    }
  } finally {
    await memory.close();
  }
  return [...found];
}

/** Regions that were reserved and never touched are not readable, and hold nothing. */
async function writableRegions(pid: number): Promise<readonly Region[]> {
  const maps = await readFile(`/proc/${pid}/maps`, "utf8");
  return [...maps.matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw/gm)].map(([, from = "", to = ""]) => ({
    from: Number.parseInt(from, 16),
    to: Number.parseInt(to, 16),
  }));
}
