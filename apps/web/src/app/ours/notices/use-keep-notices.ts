import { useEffect } from "react";
import { useOurBook, useOurView } from "../ours-context.ts";
import { browserNotices, keepOn, type NoticePorts } from "./notices.ts";
import { switchOffHere } from "./switch-off-here.ts";

/** One tab after the other: two at once would each take the other's address away. */
const LOCK = "notices";

/** While what two share is open: notices that are on stay on, and end with it. */
export function useKeepNotices(ports: () => NoticePorts = browserNotices): void {
  const book = useOurBook();
  const { over, status } = useOurView();
  const isOver = over !== null || status.kind === "removed";
  useEffect(() => {
    // Where nothing is sent none was ever on, and what is of no book is of another.
    if (book.reach === undefined) return;
    const done = navigator.locks.request(LOCK, () =>
      isOver ? switchOffHere(book.database, ports()) : keepOn(book, ports()),
    );
    // Neither is anything that a person could do something about: the next opening tries again.
    done.catch(() => undefined);
  }, [book, isOver, ports]);
}
