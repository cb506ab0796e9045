import type { Result } from "@counterpoint/kernel";

export interface GroupCommit<Item, Answer, Failure> {
  /** Answers in the order of `items`, once the commit that they went into is durable. */
  submit(items: readonly Item[]): Promise<Result<readonly Answer[], Failure>>;
  /** Resolves when nothing is waiting any more. */
  drained(): Promise<void>;
}

interface Waiting<Item, Answer, Failure> {
  readonly items: readonly Item[];
  resolve(result: Result<readonly Answer[], Failure>): void;
  reject(cause: unknown): void;
}

/**
 * One commit at a time, and everything that arrives meanwhile goes into the next: a disk that is slow to flush makes
 * larger groups and not a queue. Nothing waits for a timer: a group closes when all that had arrived has been read, or
 * at `most` items. What is submitted together stays together, in order, and so does what one caller submits in turn.
 */
export function groupCommit<Item, Answer, Failure>(
  commit: (items: readonly Item[]) => Promise<Result<readonly Answer[], Failure>>,
  most: number,
): GroupCommit<Item, Answer, Failure> {
  const waiting: Waiting<Item, Answer, Failure>[] = [];
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      await commitGroup(takeGroup(waiting, most), commit);
    }
    running = undefined;
  };

  return {
    submit: (items) =>
      new Promise((resolve, reject) => {
        waiting.push({ items, resolve, reject });
        running ??= run();
      }),
    drained: async () => running,
  };
}

function takeGroup<Item, Answer, Failure>(
  waiting: Waiting<Item, Answer, Failure>[],
  most: number,
): readonly Waiting<Item, Answer, Failure>[] {
  let count = 0;
  const end = waiting.findIndex(({ items }, at) => {
    count += items.length;
    return at > 0 && count > most;
  });
  return waiting.splice(0, end === -1 ? waiting.length : end);
}

async function commitGroup<Item, Answer, Failure>(
  group: readonly Waiting<Item, Answer, Failure>[],
  commit: (items: readonly Item[]) => Promise<Result<readonly Answer[], Failure>>,
): Promise<void> {
  try {
    const result = await commit(group.flatMap(({ items }) => items));
    let at = 0;
    for (const { items, resolve } of group) {
      resolve(result.ok ? { ok: true, value: result.value.slice(at, at + items.length) } : result);
      at += items.length;
    }
  } catch (cause) {
    for (const { reject } of group) reject(cause);
  }
}
