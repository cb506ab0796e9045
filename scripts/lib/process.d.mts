import type { SpawnOptions } from "node:child_process";

/** Runs a program to its end, passing signals on; gives its exit code (128 + signal number if a signal ended it). */
export function run(file: string, args: readonly string[], options?: SpawnOptions): Promise<number>;
