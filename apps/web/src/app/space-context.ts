import type { AnyKind, IdOf, Operation, Stored } from "@counterpoint/records";
import { finishLock, type SaveStatus, type Space } from "@counterpoint/space";
import { type Context, createContext, useContext, useEffect, useSyncExternalStore } from "react";
import { secureChance } from "../platform/chance.ts";
import { isLeaving } from "../platform/quick-exit.ts";
import { useDevice } from "./device.ts";

/** What a room decided, to be committed. */
export type Operations = readonly Operation[];

export interface OpenSpace {
  readonly space: Space;
  /** "throw-away" while looking around: nothing of it reaches the disk. */
  readonly keeping: "on-device" | "throw-away";
}

const SpaceContext = createContext<OpenSpace | null>(null);

export const SpaceProvider: Context<OpenSpace | null>["Provider"] = SpaceContext.Provider;

export function useOpenSpace(): OpenSpace {
  const open = useContext(SpaceContext);
  if (open === null) throw new Error("useOpenSpace is called where no space is open");
  return open;
}

export function useRecords<K extends AnyKind>(kind: K): readonly Stored<K>[] {
  const { space } = useOpenSpace();
  return useSyncExternalStore(space.subscribe, () => space.list(kind));
}

export function useRecord<K extends AnyKind>(kind: K, id: IdOf<K>): Stored<K> | undefined {
  const { space } = useOpenSpace();
  return useSyncExternalStore(space.subscribe, () => space.get(kind, id));
}

export function useSaveStatus(): SaveStatus {
  const { space } = useOpenSpace();
  return useSyncExternalStore(space.subscribe, space.status);
}

/** Commits, and after the first thing that is kept asks the browser not to clear it by itself. */
export function useCommit(): (operations: Operations) => void {
  const { space, keeping } = useOpenSpace();
  const { persistence } = useDevice();
  return (operations) => {
    void space.commit(operations).then((kept) => {
      if (kept.ok && keeping === "on-device" && operations.length > 0) void persistence.somethingKept();
    });
  };
}

/** Keeps the space fresh and tidy, and holds the browser back from closing a page with unwritten words. */
export function useSpaceCare(space: Space): void {
  useEffect(() => {
    const wake = (): void => {
      if (document.visibilityState === "visible") void space.refresh();
    };
    const hold = (event: BeforeUnloadEvent): void => {
      if (space.status().kind !== "saved" && !isLeaving()) event.preventDefault();
    };
    document.addEventListener("visibilitychange", wake);
    window.addEventListener("beforeunload", hold);
    const idle = whenIdle(() => void care(space));
    return () => {
      document.removeEventListener("visibilitychange", wake);
      window.removeEventListener("beforeunload", hold);
      idle();
    };
  }, [space]);
}

/** One start in seven, no more: holding the snapshot against the whole log costs a few seconds after years of use. */
const CHECK_ONE_IN = 7;

async function care(space: Space): Promise<void> {
  // Also where a lock was taken away: what was cut off then has left its traces in a book without one.
  await finishLock(space.door);
  const tidied = await space.tidy();
  if (tidied.ok && secureChance.below(CHECK_ONE_IN) === 0) await space.check();
}

/** Resolves when nothing is on its way to the disk any more, written or not. */
export const whenSettled = (space: Space): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (space.status().kind === "saving") return;
      stop();
      resolve();
    };
    const stop = space.subscribe(look);
    look();
  });

/** Safari has no requestIdleCallback; a quiet moment after start is near enough there. */
export function whenIdle(task: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const handle = requestIdleCallback(task, { timeout: 10_000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(task, 3_000);
  return () => clearTimeout(handle);
}
