import { useEffect } from "react";
import type { OpenSpace } from "../space-context.ts";
import { LOCK_CHANNEL } from "./channel.ts";

/** Closes this tab's book when another tab says so: it was locked there, or its lock has changed. */
export function useClosing({ space, keeping }: OpenSpace): void {
  useEffect(() => {
    if (keeping !== "on-device") return;
    const channel = new BroadcastChannel(LOCK_CHANNEL);
    channel.onmessage = ({ data }) => {
      if (data === "close") void import("./close-book.ts").then(({ closeBook }) => closeBook(space));
    };
    return () => channel.close();
  }, [space, keeping]);
}
