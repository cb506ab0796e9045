import type { Space } from "@counterpoint/space";
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { goInstead } from "../location.ts";
import type { Unlocked } from "../lock/unlock.ts";
import type { ProfileError } from "../profile.ts";
import { whenSettled } from "../space-context.ts";
import { useWholeWords } from "../words.ts";
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
  /** From the own pages to what two share. */
  goOurs(here: OwnRoom): Promise<void>;
  /** From what two share to the own pages, by their passphrase. */
  goOwn(here: OurBook, passphrase: string): Promise<"right" | "wrong">;
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
        setRoom({ kind: "ours", book: beside.book });
        return;
      }
      if ("book" in beside) beside.book.close();
      setRoom({ kind: "own", space, beside: beside.kind });
    },
    [who, words],
  );
  useEffect(() => {
    void open(first, ["present"]);
  }, [first, open]);

  /** What the disk refuses would be lost by closing: then the room stays open, with the notice that says so. */
  const leave = async (here: Room, space: Space): Promise<boolean> => {
    goInstead("/");
    setRoom({ kind: "between" });
    await whenSettled(space);
    if (space.status().kind === "saved") return true;
    setRoom(here);
    return false;
  };
  return {
    room,
    goOurs: async (here) => {
      if (await leave(here, here.space)) await open(here.space, ["present", "over"]);
    },
    look: ({ space }) => open(space, []),
    goOwn: async (book, passphrase) => {
      const opened = await openOwn(who, passphrase);
      if (!opened.ok) {
        if (opened.error !== "wrong") failed(opened.error);
        return "wrong";
      }
      if (!(await leave({ kind: "ours", book }, book.space))) {
        opened.value.close();
        return "right";
      }
      book.close();
      setRoom({ kind: "own", space: opened.value, beside: book.view().over === null ? "present" : "over" });
      return "right";
    },
  };
}
