import type { Clock } from "@counterpoint/kernel";
import { pairKind, readPair } from "@counterpoint/talk";
import { beginOurs } from "./begin-ours.ts";
import type { OurBook } from "./our-book.ts";

type Book = Pick<OurBook, "space" | "view" | "subscribe">;

/**
 * Where a pairing was cut off before its first words were written, who invited begins the common clock later: once
 * everything that there is has come, or another device of theirs might have begun it. Returns what ends the watch.
 */
export function keepBegun({ space, view, subscribe }: Book, clock: Clock): () => void {
  let done = space.member !== "a";
  const look = (): void => {
    if (done || !WHOLE.has(view().status.kind)) return;
    done = true;
    if (readPair(space.list(pairKind)) === null) void beginOurs(space, "", clock);
  };
  look();
  return subscribe(look);
}

const WHOLE: ReadonlySet<string> = new Set(["in-step", "alone"]);
