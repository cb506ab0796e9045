import type { Space } from "@counterpoint/space";
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { goInstead } from "../location.ts";
import type { Unlocked } from "../lock/unlock.ts";
import type { ProfileError } from "../profile.ts";
import { whenSettled } from "../space-context.ts";
import { useWholeWords } from "../words.ts";
import { carried } from "./carried.ts";
import type { OurBook } from "./our-book.ts";
import { type Beside, openBeside, openOwn } from "./rooms.ts";

export interface OwnRoom {
  readonly kind: "own";
  readonly space: Space;
  readonly beside: Beside["kind"];
}

type Room =
  /** What was open closes, or what is to be open is looked for. */
  { readonly kind: "between" } | OwnRoom | { readonly kind: "ours"; readonly book: OurBook };

interface Rooms {
  readonly room: Room;
  /** From the own pages to what two share, to the place of that address. */
  goOurs(here: OwnRoom, at?: string): Promise<void>;
  /** From what two share to the own pages, by their passphrase, if it is still wanted once they are open. */
  goOwn(here: OurBook, passphrase: string, isWanted: () => boolean): Promise<"right" | "wrong">;
  /** Stays among the own pages, and sees anew what there is beside them. */
  look(here: OwnRoom): Promise<void>;
}

/**
 * The rooms behind a lock. What two share opens first where there is any (S3), and the own pages then ask for the
 * passphrase again. Only one of the two is open at a time.
 */
export function useRooms({ who, space: first }: Unlocked, onFailed: (error: ProfileError) => void): Rooms {
  const [room, setRoom] = useState<Room>({ kind: "between" });
  const words = useWholeWords();
  const failed = useEffectEvent(onFailed);
  const open = useCallback(
    async (space: Space, wants: readonly Beside["kind"][]): Promise<void> => {
      const beside = await openBeside(who, space.door, words);
      if ("book" in beside && wants.includes(beside.kind)) {
        space.close();
        // What lay over a page when the book was shut, such as the page on leaving, is no way for it to open.
        goInstead(location.pathname);
        setRoom({ kind: "ours", book: beside.book });
        return;
      }
      if ("book" in beside) beside.book.close();
      carried.set(null);
      setRoom({ kind: "own", space, beside: beside.kind });
    },
    [who, words],
  );
  useEffect(() => {
    void open(first, ["present"]);
  }, [first, open]);

  /** What the disk refuses would be lost by closing: then the room stays open, with the notice that says so. */
  const leave = async (here: Room, space: Space, at = "/"): Promise<boolean> => {
    goInstead(at);
    setRoom({ kind: "between" });
    await whenSettled(space);
    if (space.status().kind === "saved") return true;
    carried.set(null);
    setRoom(here);
    return false;
  };
  return {
    room,
    goOurs: async (here, at) => {
      if (await leave(here, here.space, at)) await open(here.space, ["present", "over"]);
    },
    look: async ({ space }) => {
      const beside = await openBeside(who, space.door, words);
      if ("book" in beside) beside.book.close();
      // Whoever has gone to the other room meanwhile is not fetched back.
      setRoom((now) => (now.kind === "own" && now.space === space ? { ...now, beside: beside.kind } : now));
    },
    goOwn: async (book, passphrase, isWanted) => {
      const opened = await openOwn(who, passphrase);
      if (!opened.ok) {
        if (opened.error !== "wrong") failed(opened.error);
        return "wrong";
      }
      if (!isWanted() || !(await leave({ kind: "ours", book }, book.space))) {
        opened.value.close();
        return "right";
      }
      book.close();
      // A text that nobody decided on is not there the next time, whoever looks on then.
      carried.set(null);
      setRoom({ kind: "own", space: opened.value, beside: book.view().over === null ? "present" : "over" });
      return "right";
    },
  };
}
